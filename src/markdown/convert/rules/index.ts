import type { Rule } from "../rule";
import { blocks } from "./blocks";
import { code } from "./code";
import { codeBlock } from "./code-block";
import { definitionList } from "./definition-list";
import { embed } from "./embed";
import { emphasis } from "./emphasis";
import { caption, figure } from "./figure";
import { heading } from "./heading";
import { image } from "./image";
import { lineBreak } from "./line-break";
import { link } from "./link";
import { item, list } from "./list";
import { maths } from "./maths";
import { backlink, definition, endnotes, reference } from "./note";
import { paragraph } from "./paragraph";
import { quotation } from "./quotation";
import { quote } from "./quote";
import { raised } from "./raised";
import { table } from "./table";
import { thematicBreak } from "./thematic-break";

/**
 * The first rule that takes an element reads it; an element that none takes is read as if its tags were not there.
 * Notes come first, since any element can be one: a link, a list item, a paragraph. A caption comes before the
 * blocks for the same reason. Otherwise no two rules want the same element, and the order is that of a page:
 * what holds blocks, what is one, what stands in a line.
 */
export const rules: readonly Rule[] = [
  reference,
  backlink,
  definition,
  endnotes,
  table,
  figure,
  caption,
  list,
  item,
  definitionList,
  quote,
  heading,
  codeBlock,
  thematicBreak,
  embed,
  image,
  lineBreak,
  link,
  emphasis,
  code,
  raised,
  quotation,
  maths,
  blocks,
  paragraph,
];
