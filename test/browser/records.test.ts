import { test } from "vitest";
import { plainRecord, withoutKnown, type PlainRecord } from "../pages/expectation";
import { sampleOf } from "../sampled";
import { until } from "./driver";
import { keptDrafts } from "./inside";
import { savedPages } from "./pages";
import { inBothBrowsers } from "./stage";

/** A click on the toolbar button, on every saved page whose whole record is told: the draft that is kept has it. */
inBothBrowsers((stage) => {
  const told = savedPages.filter(({ expected }) => expected.record !== undefined);

  test.for(sampleOf(told, told.length / 2))(
    "$name has its record",
    async (page, { expect: must }) => {
      const { driver, visit } = stage();
      const { kind = "article", record = {}, known = {} } = page.expected;
      const right = (given: PlainRecord) => overHttp(withoutKnown(given, page.expected));
      await visit(page);
      const popup = await driver.openPopup();
      const draft = await until("the draft to be kept", async () =>
        (await popup.run(keptDrafts)).find(({ url }) => url === page.address),
      );
      if (!("kind" in known)) must.soft(draft.kind).toBe(kind);
      must.soft(right(plainRecord(draft.record))).toEqual(right(record));
    },
  );
});

/** As the page is served: its own relative addresses, too. */
const overHttp = (record: PlainRecord): PlainRecord =>
  JSON.parse(JSON.stringify(record).replaceAll("https://", "http://")) as PlainRecord;
