import { displayName, type Name } from "../../clip";
import { announcement, parseByline } from "../names";
import type { Page } from "../page";
import { classWords, textOf } from "../page/walk";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../text";

const blocks =
  '[class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="contributor" i], [id*="author" i]';
const names =
  'h2, h3, h4, h5, h6, [itemprop~="name"], [class*="name" i], a[rel~="author"], .fn, a[href*="/author/"], a[href*="/people/"], a[href*="/experts/"], a[href*="/expert/"], a[href*="/staff/"]';
const words = new Set(
  "author authors autor autoren autores auteur auteurs contributor contributors".split(" "),
);
const mostBlocks = 60;
const mostAuthors = 3;

/** Boxes about the authors beside or after the text: a name in a heading or link, often a portrait and a note. */
export const authorBlock: MetadataSource = {
  name: "author-block",
  collect(page) {
    const found = [...notesAtEnd(page), ...authorBoxes(page).flatMap((box) => readBox(box, page))];
    const [first] = found;
    if (!first) return {};
    // A box of many names lists the site's writers rather than this work's.
    const many = new Set(found.map(({ name }) => displayName(name))).size > mostAuthors;
    const value = found.map(({ name }) => name);
    return { author: [{ value, evidence: evidenceOf(first.text), ...(many && { last: true }) }] };
  },
};

const writtenBy =
  /^(?:this (?:post|article|piece|essay|blog post|paper) was )?(?:written|authored) by\s/i;
/** "Jane Doe is …": the name that a note on an author begins with. */
const noteStart =
  /^((?:\S+\s+){1,5}?\S+)\s+(?:is|was|works|serves|ist|est|es|arbeitet|lehrt|leitet)\s/;

/** After the text: "Written by A", or the notes under the heading "About the author". */
function notesAtEnd(page: Page): { name: Name; text: string }[] {
  const last = page.zone.prose[Math.floor(page.zone.prose.length / 2)]?.index ?? 0;
  const found: { name: Name; text: string }[] = [];
  let announced = false;
  for (const block of page.blocks.slice(last)) {
    if (block.outside) continue;
    const heading = /^h[1-6]$/.test(block.element.localName);
    if (announcement.test(block.text)) {
      announced = true;
      continue;
    }
    const text =
      announced && !heading ? (noteStart.exec(block.text)?.[1] ?? block.text) : block.text;
    const byline =
      (announced || writtenBy.test(text)) && text.length < 200
        ? parseByline(text.replace(writtenBy, "By "))
        : undefined;
    const people = byline?.whole
      ? byline.author.filter((name) => "given" in name && name.given !== "")
      : [];
    for (const name of people) found.push({ name, text });
    if (announced && people.length === 0 && heading) announced = false;
  }
  return found;
}

function authorBoxes(page: Page): Element[] {
  const heading = page.heading?.element;
  const outside = new Set(
    page.blocks.filter((block) => block.outside).map(({ element }) => element),
  );
  const boxes = [...page.document.querySelectorAll(blocks)]
    .slice(0, mostBlocks * 5)
    .filter((element) => {
      if (!classWords(element).some((word) => words.has(word))) return false;
      if (
        element.localName === "body" ||
        element.localName === "html" ||
        (heading && element.contains(heading))
      )
        return false;
      if (
        page.zone.prose.some(
          (block) =>
            element.contains(block.element) && block.index < (page.zone.prose[3]?.index ?? 0),
        )
      )
        return false;
      return !element.closest("nav, footer, form") && !isOutside(element, outside);
    });
  const outermost = new Set(boxes);
  return boxes.filter((box) => !hasAncestorIn(box, outermost)).slice(0, mostBlocks);
}

function hasAncestorIn(element: Element, set: Set<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

function isOutside(element: Element, outside: Set<Element>): boolean {
  if (outside.has(element)) return true;
  const inner = element.querySelector("p, div, h2, h3, h4, li, span");
  return inner !== null && outside.has(inner);
}

function readBox(box: Element, page: Page): { name: Name; text: string }[] {
  const parts = [...box.querySelectorAll(names)].slice(0, 30);
  const found: { name: Name; text: string }[] = [];
  for (const part of parts.length > 0 ? parts : [box]) {
    const text = textOf(part, 200);
    const byline = text.length < 200 ? parseByline(text, { language: page.language }) : undefined;
    if (byline?.whole) for (const name of byline.author) found.push({ name, text });
  }
  return found;
}
