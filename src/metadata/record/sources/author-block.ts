import { displayName, type Name } from "../../../clip";
import { isLikely } from "../likely";
import { everybody } from "../found-byline";
import { peopleInRows } from "../labelled-people";
import { announcement, parseByline } from "../names";
import type { Page } from "../page";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../../../text";

const mostAuthors = 3;

/** Boxes about the authors beside or after the text: a name in a heading or link, often a portrait and a note. */
export const authorBlock: MetadataSource = {
  name: "author-block",
  collect(page) {
    // A repository marks all whom its table names as contributors, and says there what each did.
    const others = new Set(peopleInRows(page).flatMap(everybody).map(displayName));
    const found = [
      ...notesAtEnd(page),
      ...page.authorBoxes.flatMap((box) => readBox(box, page)),
    ].filter(({ name }) => !others.has(displayName(name)));
    const [first] = found;
    if (!first) return {};
    // A box of many names lists the site's writers rather than this work's.
    const many = new Set(found.map(({ name }) => displayName(name))).size > mostAuthors;
    const value = found.map(({ name }) => name);
    return { author: [{ value, evidence: evidenceOf(first.text), ...(many && { last: true }) }] };
  },
};

const writtenBy =
  /^(?:this (?:post|article|piece|essay|blog post|paper) was )?(?:written|authored|posted|text|words|story) by\s/i;
/** "Jane Doe is …": the name that a note on an author begins with. */
const noteStart =
  /^((?:\S+\s+){1,5}?\S+)\s+(?:is|was|works|serves|ist|est|es|arbeitet|lehrt|leitet)\s/;

/** After the text: "Written by A"; and, anywhere, what stands under a heading "Author" or "About the author". */
function notesAtEnd(page: Page): { name: Name; text: string }[] {
  const last = page.zone.prose[Math.floor(page.zone.prose.length / 2)]?.index ?? 0;
  const found: { name: Name; text: string }[] = [];
  let announced = false;
  for (const block of page.blocks) {
    if (block.outside) continue;
    const heading = /^(?:h[1-6]|dt)$/.test(block.tag);
    // A heading announces wherever it stands; a word in the text only after it.
    if (announcement.test(block.text) && (heading || block.index >= last)) {
      announced = true;
      continue;
    }
    if (!announced && block.index < last) continue;
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
    if (announced && people.length === 0 && (heading || block.index < last)) announced = false;
  }
  return found;
}

function readBox(texts: string[], page: Page): { name: Name; text: string }[] {
  return texts.flatMap((text) => {
    const byline = text.length < 200 ? parseByline(text, { language: page.language }) : undefined;
    return byline?.whole && byline.author.every(isLikely)
      ? byline.author.map((name) => ({ name, text }))
      : [];
  });
}
