import { displayName, type Name } from "../../../clip";
import { isNoteOn } from "../bios";
import { readFirst } from "../byline-parts";
import { checkersNearTitle } from "../bylines";
import { isLikely } from "../likely";
import { everybody } from "../found-byline";
import { peopleInRows } from "../labelled-people";
import { announcement, parseByline } from "../names";
import type { Block, Page } from "../page";
import type { MetadataSource } from "../source";
import { evidenceOf, fold } from "../../../text";

const mostAuthors = 3;

/** Boxes about the authors beside or after the text: a name in a heading or link, often a portrait and a note. */
export const authorBlock: MetadataSource = {
  name: "author-block",
  collect(page) {
    // A repository marks all whom its table names as contributors, and says there what each did.
    const others = new Set([
      ...peopleInRows(page)
        .flatMap(everybody)
        .map((name) => fold(displayName(name))),
      ...checkersNearTitle(page),
    ]);
    const found = [
      ...notesAtEnd(page),
      ...page.authorBoxes.flatMap((box) => readBox(box, page)),
    ].filter(({ name }) => !others.has(fold(displayName(name))));
    const [first] = found;
    if (!first) return {};
    const count = (some: Found[]) => new Set(some.map(({ name }) => displayName(name))).size;
    // A box of many names lists the site's writers rather than this work's; "by" and another name in each, its works.
    const many =
      count(found) > mostAuthors || count(found.filter(({ text }) => /^by\s/i.test(text))) > 1;
    const value = found.map(({ name }) => name);
    return { author: [{ value, evidence: evidenceOf(first.text), ...(many && { last: true }) }] };
  },
};

interface Found {
  name: Name;
  text: string;
}

const writtenBy =
  /^(?:this (?:post|article|piece|essay|blog post|paper) was )?(?:written|authored|posted|text|words|story) by\s/i;
/** "Jane Doe is …": the name that a note on an author begins with. */
const noteStart =
  /^((?:\S+\s+){1,5}?\S+)\s+(?:is|was|works|serves|ist|est|es|arbeitet|lehrt|leitet)\s/;

/** After the text: "Written by A"; and, anywhere, what stands under a heading "Author" or "About the author". */
function notesAtEnd(page: Page): Found[] {
  const last = page.zone.prose[Math.floor(page.zone.prose.length / 2)]?.index ?? 0;
  const found: Found[] = [];
  let announced = false;
  for (const block of page.blocks) {
    if (block.outside) continue;
    if (block.index >= last) found.push(...namedInNote(block, page), ...namedFirst(block, page));
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
      ? byline.author.filter((name) => "given" in name && name.given !== "" && isLikely(name))
      : [];
    for (const name of people) found.push({ name, text });
    if (announced && people.length === 0 && (heading || block.index < last)) announced = false;
  }
  return found;
}

/** A name in a line of its own, and below it "Jane Doe is a writer …". */
function namedInNote({ text, index }: Block, page: Page): Found[] {
  // "ACME EMS is a leader in …": capitals are a product's.
  if (text.length > 60 || /\p{Lu}{2}/u.test(text)) return [];
  const below = page.blocks.slice(index + 1, index + 3);
  const isNote = (note: Block) =>
    isNoteOn(fold(text), note.text) ||
    // What the page marks as telling of an author need not say what she does.
    (note.ofAuthors && note.text.startsWith(`${text} `) && noteStart.test(note.text));
  if (!below.some((note) => !note.outside && isNote(note))) return [];
  const byline = parseByline(text, { mononyms: true, language: page.language });
  return byline?.whole && byline.author.every((name) => "family" in name && isLikely(name))
    ? byline.author.map((name) => ({ name, text }))
    : [];
}

/** "Jane Doe Lead Writer", "Jane Doe: Since 1998 …" in what the page marks as an author's; "Posted by Jane at …". */
function namedFirst(block: Block, page: Page): Found[] {
  const { text, authorMark, ofAuthors } = block;
  const first = ofAuthors ? /^([^:.]{5,40}):\s/.exec(text)?.[1] : undefined;
  const line = first ?? postedAt.exec(text)?.groups?.["who"];
  const byline = line ? parseByline(line, { mononyms: !first }) : undefined;
  const found =
    byline?.whole && byline.author.every(isLikely)
      ? byline.author
      : authorMark
        ? readFirst(block, page).flatMap(({ author }) => author)
        : [];
  return found.map((name) => ({ name, text }));
}

/** What old systems print below a text. */
const postedAt = /^posted by:?\s+(?<who>\p{Lu}\S{1,30}(?:\s\S{1,30}){0,3}?)\s+(?:at|on)\s.*\d{4}/iu;

function readBox(texts: string[], page: Page): Found[] {
  return texts.flatMap((text) => {
    const byline = text.length < 200 ? parseByline(text, { language: page.language }) : undefined;
    return byline?.whole && byline.author.every(isLikely)
      ? byline.author.map((name) => ({ name, text }))
      : [];
  });
}
