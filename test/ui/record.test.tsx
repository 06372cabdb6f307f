import { describe, expect, test, vi } from "vitest";
import type { ItemRecord, PageKind } from "../../src/clip";
import { userEvent } from "vitest/browser";
import { AuthorList, Facts, FoldedText, Kicker, SafeLink } from "../../src/ui";
import { field, person, record } from "./samples";
import { expectAccessible, find, named, show } from "./show";

const authors = (count: number) =>
  field(Array.from({ length: count }, (_, at) => person("Ana", `Example ${at + 1}`, "Institute")));
const shownAuthors = () => document.querySelectorAll(".authors li").length;

describe("authors", () => {
  test("stand in their order, with position and affiliations", () => {
    const place = show(
      <AuthorList
        author={field([
          { given: "Ana", family: "Example", position: "Fellow", affiliation: ["One", "Two"] },
          { literal: "Working Group" },
        ])}
      />,
    );
    expect([...place.querySelectorAll("li")].map((author) => author.textContent)).toEqual([
      "Ana ExampleFellow; One; Two",
      "Working Group",
    ]);
  });

  test.each([
    [1, 1],
    [5, 5],
    [6, 3],
    [30, 3],
  ])("of %i, %i are shown", (count, shown) => {
    show(<AuthorList author={authors(count)} />);
    expect(shownAuthors()).toBe(shown);
  });

  test("that are folded come by a key, which stays where it is", async () => {
    show(<AuthorList author={authors(30)} />);
    const key = named("button", "and 27 more");
    expect(key.getAttribute("aria-expanded")).toBe("false");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(shownAuthors()).toBe(30);
    expect(document.activeElement).toBe(key);
    expect(key.textContent).toBe("Show fewer");
    expect(key.getAttribute("aria-expanded")).toBe("true");
  });
});

describe("a guessed value", () => {
  const doubt = () => named("button", "Venue: a guess. Where from?");
  const tooltip = () => find("[role=tooltip]");

  test("carries a mark, a sure one does not", () => {
    show(<Facts record={record} />);
    expect(document.querySelectorAll(".doubt").length).toBe(1);
    expect(find(".unsure").textContent).toBe("The National Interest");
  });

  test("tells where it is from when its mark has the focus, until Escape", async () => {
    show(<Facts record={record} />);
    expect(tooltip().hidden).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(doubt());
    expect(tooltip().hidden).toBe(false);
    expect(tooltip().textContent).toBe("From the title. … in The National Interest");
    expect(doubt().getAttribute("aria-describedby")).toBe(tooltip().id);
    await userEvent.keyboard("{Escape}");
    expect(tooltip().hidden).toBe(true);
    expect(document.activeElement).toBe(doubt());
  });

  test("tells it to the pointer as well", async () => {
    show(<Facts record={record} />);
    await userEvent.hover(doubt());
    expect(tooltip().hidden).toBe(false);
    await userEvent.hover(document.body);
    expect(tooltip().hidden).toBe(true);
  });
});

describe("facts", () => {
  const shown = (changed: typeof record) => {
    const place = show(<Facts record={changed} />);
    return [...place.querySelectorAll("li")].map((fact) => fact.textContent.replace(/\?.*$/, ""));
  };

  test("are date, venue, language and the PDF", () => {
    expect(shown(record)).toEqual(["28 August 2019", "in The National Interest", "English", "PDF"]);
    const pdf = find("a") as HTMLAnchorElement;
    expect([pdf.href, pdf.target, pdf.rel]).toEqual([
      "https://example.org/report.pdf",
      "_blank",
      "noopener noreferrer",
    ]);
  });

  test("have the last change only where there is no date of publication", () => {
    expect(shown({ modified: field({ year: 2020, month: 3 }) })).toEqual(["updated March 2020"]);
    expect(
      shown({ issued: field({ year: 2019 }), modified: field({ year: 2020, month: 3 }) }),
    ).toEqual(["2019"]);
  });

  test("have no link that a browser would run", () => {
    expect(shown({ pdfUrl: field("javascript:alert(1)") })).toEqual([]);
  });
});

test.each([
  ["https://example.org/", "https://example.org/"],
  ["mailto:a@example.org", "mailto:a@example.org"],
  ["javascript:alert(1)", undefined],
  [" javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["/relative", undefined],
  ["", undefined],
])("a link to %j leads to %j", (address, expected) => {
  show(<SafeLink to={address}>words</SafeLink>);
  expect(document.querySelector("a")?.href).toBe(expected);
});

describe("the kind", () => {
  test.each<[string, ItemRecord, PageKind, string]>([
    ["in the institute's own word", record, "article", "Column"],
    ["by its type where there is none", { type: field("report") }, "article", "Report"],
    ["of a listing", record, "listing", "Listing"],
  ])("%s", (_, of, kind, expected) => {
    show(<Kicker record={of} kind={kind} />);
    expect(find(".kind").textContent).toBe(expected);
  });
});

describe("a long text", () => {
  test("takes three lines and has a key for the rest", async () => {
    show(<FoldedText as="h1" class="title" text={"many words ".repeat(60)} />);
    const heading = find("h1");
    const folded = heading.clientHeight;
    await vi.waitFor(() => named("button", "Show all").click());
    await vi.waitFor(() => named("button", "Show less"));
    expect(heading.clientHeight).toBeGreaterThan(folded * 2);
    await userEvent.click(named("button", "Show less"));
    expect(heading.clientHeight).toBe(folded);
  });

  test("of a million characters is not laid out before it is asked for", async () => {
    show(<FoldedText as="h1" class="title" text={"x".repeat(1_000_000)} />);
    expect(find("h1").textContent.length).toBeLessThan(1000);
    await vi.waitFor(() => named("button", "Show all"));
  });

  test("that fits has no key", () => {
    show(<FoldedText as="h1" class="title" text="Short" />);
    expect(document.querySelector("button")).toBeNull();
  });
});

test("names that turn the direction of writing keep to themselves", () => {
  const place = show(<AuthorList author={field([person("\u202Eana", "Example", "\u202Ex")])} />);
  for (const isolated of place.querySelectorAll(".name, .standing")) {
    expect(getComputedStyle(isolated).unicodeBidi).toBe("isolate");
  }
});

test("the record is accessible, with guesses, folds and without", async () => {
  show(
    <main>
      <Kicker record={record} />
      <FoldedText as="h1" class="title" text={"many words ".repeat(60)} />
      <AuthorList author={authors(30)} />
      <Facts record={record} />
    </main>,
  );
  find(".doubt button").focus();
  await expectAccessible();
});
