import { test, type ExpectStatic } from "vitest";
import { displayName } from "../../src/clip";
import { plainRecord, withoutKnown, type PlainRecord } from "../pages/expectation";
import { sampleOf } from "../sampled";
import { until } from "./driver";
import { keptDrafts } from "./inside";
import { savedPage, savedPages, type SavedPage } from "./pages";
import { plainText, squeezed } from "./plain-text";
import { readFile, shownMarkdown } from "./popup";
import { inBothBrowsers } from "./stage";

/** A click on the toolbar button, on the saved pages: the draft that is kept, and the file that is shown. */
inBothBrowsers((stage) => {
  const column = savedPage("macdonald-laurier");
  const others = savedPages.filter(({ name }) => name !== column.name);

  test.for([column, ...sampleOf(others, others.length / 2)])(
    "$name comes out as expected",
    async (page, { expect: must }) => {
      const { driver, visit } = stage();
      const { kind = "article", record, known = {} } = page.expected;
      await visit(page);
      const popup = await driver.openPopup();
      const draft = await until("the draft to be kept", async () =>
        (await popup.run(keptDrafts)).find(({ url }) => url === page.address),
      );
      const right = (values: PlainRecord) => overHttp(withoutKnown(values, page.expected));
      if (!("kind" in known)) must.soft(draft.kind).toBe(kind);
      must.soft(right(plainRecord(draft.record))).toEqual(right(record));
      if (hasText.includes(draft.kind)) checkFile(must, page, await shownMarkdown(popup));
    },
  );

  function checkFile(
    must: ExpectStatic,
    { name, address, expected }: SavedPage,
    file: string,
  ): void {
    const { data, body } = readFile(file);
    must.soft(data).toMatchObject(frontMatterOf(withoutKnown(expected.record, expected)));
    for (const uploader of expected.notAuthors ?? []) {
      must.soft(JSON.stringify(data.authors)).not.toContain(`"${uploader}"`);
    }
    const { paragraphs, all } = plainText(body);
    const wanted = (expected.bodyParagraphs ?? []).map(squeezed);
    const found = paragraphs.map(squeezed);
    const { known = {} } = expected;
    // The page that everything is measured by comes out to the paragraph; the others in full and in order.
    if (name === column.name) {
      must.soft(data.url).toBe(address);
      must.soft(found).toEqual(wanted);
    } else if (!("bodyParagraphs" in known))
      must.soft(found.filter((one) => wanted.includes(one))).toEqual(wanted);
    if (!("without" in known))
      for (const furniture of expected.without ?? []) must.soft(all).not.toContain(furniture);
    const notes = body.match(/^\[\^\d+\]:/gm) ?? [];
    must.soft(notes.length).toBe(expected.footnotes ?? 0);
  }
});

/** The kinds of page that are shown as a file. */
const hasText = ["article", "landing", "wall"];

/** A record as the page is served: its own relative addresses, too. */
const overHttp = (record: PlainRecord): PlainRecord =>
  JSON.parse(JSON.stringify(record).replaceAll("https://", "http://")) as PlainRecord;

/** What the front matter of a file must hold. */
function frontMatterOf(record: PlainRecord): Record<string, unknown> {
  const all = {
    title: record.title,
    subtitle: record.subtitle,
    authors: record.author?.map(displayName),
    editors: record.editor?.map(displayName),
    institute: record.publisher,
    place: record["publisher-place"],
    date: record.issued,
    modified: record.modified,
    venue: record["container-title"],
    series: record["collection-title"],
    number: record.number,
    type: record.type,
    kind: record.genre,
    language: record.language,
    abstract: record.abstract,
    keywords: record.keyword,
    doi: record.DOI,
    isbn: record.ISBN,
    issn: record.ISSN,
    funding: record.funding,
    disclosure: record.disclosure,
    correction: record.correction,
    translations: record.translation?.map(({ language, url }) => `${language}: ${url}`),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
