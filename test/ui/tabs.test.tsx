import { useState } from "preact/hooks";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { tabId, Tabs } from "../../src/ui";
import { expectAccessible, find, named, show } from "./show";

const tabs = [
  { id: "markdown", label: "Markdown" },
  { id: "reading", label: "Reading" },
  { id: "third", label: "Third" },
] as const;

function Page() {
  const [chosen, choose] = useState<(typeof tabs)[number]["id"]>("markdown");
  return (
    <>
      <Tabs label="View" panel="panel" tabs={tabs} chosen={chosen} onChoose={choose} />
      <div role="tabpanel" id="panel" aria-labelledby={tabId("panel", chosen)} tabIndex={0}>
        {chosen}
      </div>
    </>
  );
}
const shown = () => find("#panel").textContent;

describe("tabs", () => {
  test("are one stop for the Tab key, before their panel", async () => {
    show(<Page />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Markdown");
    await userEvent.tab();
    expect(document.activeElement?.id).toBe("panel");
  });

  test.each([
    ["{ArrowRight}", "reading"],
    ["{ArrowLeft}", "third"],
    ["{ArrowRight}{ArrowRight}{ArrowRight}", "markdown"],
    ["{End}", "third"],
    ["{End}{Home}", "markdown"],
    ["a{ArrowDown}", "markdown"],
  ])("%s shows %s, and the focus goes along", async (keys, expected) => {
    show(<Page />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(shown()).toBe(expected);
    expect(document.activeElement?.id).toBe(tabId("panel", expected));
    expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
  });

  test("are chosen by a click", async () => {
    show(<Page />);
    await userEvent.click(named("tab", "Reading"));
    expect(shown()).toBe("reading");
  });

  test("are accessible", async () => {
    show(<Page />);
    await expectAccessible();
  });
});
