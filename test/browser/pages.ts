import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Expectation } from "../pages/expectation";

/** A saved page of test/pages/, and what must come out of it. */
export interface SavedPage {
  /** Its folder. */
  name: string;
  /** Where it is served: its real address, over plain http. */
  address: string;
  html: string;
  expected: Expectation & { title: string };
}

const folder = resolve(import.meta.dirname, "../pages");

export const savedPages: SavedPage[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readPage(name));

/** @throws when there is no such folder */
export function savedPage(name: string): SavedPage {
  const page = savedPages.find((one) => one.name === name);
  if (!page) throw new Error(`There is no saved page "${name}".`);
  return page;
}

function readPage(name: string): SavedPage {
  const files = readdirSync(join(folder, name));
  const read = (ending: string) => {
    const file = files.find((one) => one.endsWith(ending));
    if (!file) throw new Error(`${name} has no ${ending} file.`);
    return readFileSync(join(folder, name, file), "utf8");
  };
  const expected = JSON.parse(read(".json")) as Expectation;
  return {
    name,
    address: expected.url.replace(/^https:/, "http:"),
    html: read(".html"),
    expected: { ...expected, title: expected.record.title ?? "" },
  };
}
