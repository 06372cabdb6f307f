import type { OutlinePart, PersonName } from "../../clip";
import { isLikely } from "./likely";
import { addPost, isOrganisation, isPosition, parseByline } from "./names";
import type { Block, Page } from "./page";
import { readORCID } from "./people";

/**
 * A line that tells of one person, the name in one element and what is said of it in the next: position, where,
 * ORCID. Elements of their own need no comma between them.
 */
export function readPersonLine(block: Block, page: Page, marked: boolean): PersonName | undefined {
  const [first, ...others] = (block.parts ?? []).filter(({ within }) => within === undefined);
  if (!first || others.length === 0 || !holdAll([first, ...others], block.text)) return undefined;
  if (!(marked || first.toPerson || first.authorMark)) return undefined;
  const name = nameOf(first, page);
  return name && others.every((part) => addPart(name, part)) ? name : undefined;
}

function nameOf({ text }: OutlinePart, page: Page): PersonName | undefined {
  const byline = parseByline(text, { language: page.language });
  const [name, ...others] = byline?.author ?? [];
  if (!byline?.whole || !name || others.length > 0 || !isLikely(name)) return undefined;
  return "family" in name && name.given !== "" ? name : undefined;
}

/** Do the parts hold all the words of the line? */
function holdAll(parts: OutlinePart[], text: string): boolean {
  let rest = text;
  for (const part of parts) rest = rest.replace(part.text, " ");
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Behind a comma: a part of the house, and no place of its own. */
const unit =
  /\b(?:program(?:me|m)?|project|team|initiative|department|division|practice|unit|desk|abteilung|bereich|forschungsgruppe)\b/i;

/** Takes what an element says of the person; false when it is something else. */
function addPart(name: PersonName, { text, href }: OutlinePart): boolean {
  const ORCID = readORCID(text) ?? (href && readORCID(href));
  if (ORCID) name.ORCID = ORCID;
  else if (isPosition(text)) {
    const [head = "", ...rest] = text.split(/,\s+/);
    const where = rest.join(", ");
    const elsewhere = isPosition(head) && isOrganisation(where) && !unit.test(where);
    addPost(name, elsewhere ? head : text);
    if (elsewhere) addPlace(name, where);
  } else if (isOrganisation(text)) addPlace(name, text);
  // A mail address, or nothing in words.
  else return /@\S+\.\S+$/.test(text) || !/\p{L}/u.test(text);
  return true;
}

function addPlace(name: PersonName, place: string): void {
  name.affiliation = [...(name.affiliation ?? []), place];
}
