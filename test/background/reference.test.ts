import { expect, test } from "vitest";
import { referenceToTab } from "../../src/background/reference";
import { itemOf } from "../../src/clip";

test("a reference is made from a tab's address and title", () => {
  const tab = { url: "https://a.example/report.pdf#page=3", title: "The Cost of Roads" };
  const { kind, record, html, counts, page } = referenceToTab(tab, undefined);
  expect([kind, html, counts.words]).toEqual(["reference", "", 0]);
  expect(itemOf(record).title).toBe("The Cost of Roads");
  expect(page.url).toBe("https://a.example/report.pdf");
});

test("what is known of the institute counts", () => {
  const profile = { name: "Institute of Cost", hosts: ["a.example"], seen: {} };
  const { record } = referenceToTab({ url: "https://a.example/x", title: "" }, profile);
  expect(record.publisher?.value).toBe("Institute of Cost");
});
