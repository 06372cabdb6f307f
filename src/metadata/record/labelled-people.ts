import type { Name } from "../../clip";
import { nobody, type FoundByline } from "./found-byline";
import { parseByline, roleInCell, type Role } from "./names";
import { once } from "./once";
import type { Block, Page } from "./page";

/** A row of a table of facts, or of a list, that says who did something else than write. */
interface Row {
  role: Exclude<Role, "author">;
  names: Name[];
  label: Block;
  value: Block;
}

const longestLabel = 40;
const longestValue = 400;

/** Rows such as "Editors: | Doe, Jane; Roe, John", wherever they stand on the page. */
const rowsOfPeople = once((page): Row[] =>
  page.blocks.flatMap((label, at): Row[] => {
    const value = page.blocks[at + 1];
    if (!isCell(label, longestLabel) || !value || !isCell(value, longestValue)) return [];
    const role = roleInCell(label.text);
    const byline = role && parseByline(value.text, { language: page.language, inverted: true });
    if (!role || !byline?.whole || byline.author.length === 0) return [];
    return [{ role, names: byline.author, label, value }];
  }),
);

const isCell = ({ tag, text, outside, card }: Block, longest: number) =>
  /^(?:dt|dd|th|td)$/.test(tag) && text.length <= longest && !outside && !card;

/** What these rows say, as bylines are given. */
export const peopleInRows = (page: Page): FoundByline[] =>
  rowsOfPeople(page).map(({ role, names, label, value }) => ({
    ...nobody(),
    [role]: names,
    text: `${label.text} ${value.text}`,
  }));

/** The blocks that these rows are made of: nobody in them wrote the text. */
export const blocksOfRows = once(
  (page): Set<Block> => new Set(rowsOfPeople(page).flatMap(({ label, value }) => [label, value])),
);
