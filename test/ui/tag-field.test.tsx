import { useState } from "preact/hooks";
import { beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { TagField } from "../../src/ui";
import { expectAccessible, find, named, show } from "./show";

let changes: string[][] = [];

const known = ["arms control", "Élysée", "trade", "trade policy", "war", "Arctic", "free trade"];

function Page({ first }: { first: string[] }) {
  const [tags, setTags] = useState(first);
  return (
    <>
      <TagField
        tags={tags}
        known={known}
        onChange={(next) => {
          changes.push(next);
          setTags(next);
        }}
      />
      <button type="button" class="button">
        elsewhere
      </button>
    </>
  );
}
const begin = (...first: string[]) => {
  show(<Page first={first} />);
  find("input").focus();
};
const chips = () => [...document.querySelectorAll(".tag bdi")].map((chip) => chip.textContent);
const typed = () => (find("input") as HTMLInputElement).value;

beforeEach(() => {
  changes = [];
});

describe("a tag is added", () => {
  test("by Enter", async () => {
    begin();
    await userEvent.keyboard("trade{Enter}");
    expect([chips(), typed()]).toEqual([["trade"], ""]);
  });
  test("by a comma", async () => {
    begin();
    await userEvent.keyboard("trade, arms control,");
    expect([chips(), typed()]).toEqual([["trade", "arms control"], ""]);
  });
  test.each(["，", "、", "،"])("by the comma %s", async (comma) => {
    begin();
    await userEvent.keyboard(`貿易${comma}`);
    expect([chips(), typed()]).toEqual([["貿易"], ""]);
  });
  test("by leaving the field", async () => {
    begin();
    await userEvent.keyboard("grain");
    await userEvent.click(named("button", "elsewhere"));
    expect(chips()).toEqual(["grain"]);
  });
  test("by Ctrl+Enter, before the page saves", async () => {
    begin();
    await userEvent.keyboard("trade{Control>}{Enter}{/Control}");
    expect(changes).toEqual([["trade"]]);
  });
  test("for each line that is pasted", async () => {
    begin("old");
    const data = new DataTransfer();
    data.setData("text/plain", "one\ntwo, three");
    find("input").dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
    expect(changes).toEqual([["old", "one", "two", "three"]]);
  });
  test("without its hash, its spaces and what is there already", async () => {
    begin("Trade");
    await userEvent.keyboard(" #arms   control ,trade,  ,#,");
    expect(chips()).toEqual(["Trade", "arms control"]);
    expect(changes.length).toBe(1);
  });
});

describe("a tag is removed", () => {
  test("by Backspace in the empty field, the last first", async () => {
    begin("a", "b");
    await userEvent.keyboard("x{Backspace}");
    expect(chips()).toEqual(["a", "b"]);
    await userEvent.keyboard("{Backspace}");
    expect(chips()).toEqual(["a"]);
  });
  test("by its own key, by keyboard, and the focus goes to the field", async () => {
    begin("a", "b");
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove the tag b");
    await userEvent.keyboard("{Enter}");
    expect(chips()).toEqual(["a"]);
    expect(document.activeElement).toBe(find("input"));
  });
});

describe("known tags are offered", () => {
  const offers = () =>
    [...document.querySelectorAll("[role=option]")].map((one) => one.textContent);

  test("while one is typed, those that begin with it first, and not those that are there", async () => {
    begin("trade");
    await userEvent.keyboard("trad");
    expect(offers()).toEqual(["trade policy", "free trade"]);
    expect(find("input").getAttribute("aria-expanded")).toBe("true");
    await expectAccessible();
  });
  test("whatever the marks on their letters", async () => {
    begin();
    await userEvent.keyboard("elys");
    expect(offers()).toEqual(["Élysée"]);
  });
  test.each(["{Enter}", "{Tab}"])("and taken by arrow and %s", async (key) => {
    begin();
    await userEvent.keyboard("ar{ArrowDown}{ArrowDown}");
    const active = find("input").getAttribute("aria-activedescendant") ?? "";
    expect(find(`[id="${active}"]`).textContent).toBe("Arctic");
    await userEvent.keyboard(key);
    expect([chips(), typed(), offers()]).toEqual([["Arctic"], "", []]);
    expect(document.activeElement).toBe(find("input"));
  });
  test("and taken by a click, once, without what was typed", async () => {
    begin();
    await userEvent.keyboard("war");
    await userEvent.click(find("[role=option]"));
    expect([chips(), typed()]).toEqual([["war"], ""]);
  });
  test("and left alone by Enter without an arrow, and by going round", async () => {
    begin();
    await userEvent.keyboard("wa{ArrowDown}{ArrowDown}{Enter}");
    expect(chips()).toEqual(["wa"]);
  });
  test("and put away by Escape, which goes no further", async () => {
    begin();
    const heard: boolean[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
    await userEvent.keyboard("trad");
    addEventListener("keydown", hear);
    await userEvent.keyboard("{Escape}{Escape}");
    removeEventListener("keydown", hear);
    expect([offers(), typed(), heard]).toEqual([[], "trad", [true, false]]);
  });
});

test("is accessible, full and empty", async () => {
  begin();
  await expectAccessible();
  begin("trade", "أسلحة", "x".repeat(200));
  await expectAccessible();
});
