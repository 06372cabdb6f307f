import { displayName, type Name, type PersonName, type Source } from "../../../clip";
import { kindOf } from "../kinds";
import { readLabels } from "../labels";
import { isOwnName, isSiteName } from "../own-name";
import type { Page } from "../page";
import type { Sourced } from "../source";
import { fold } from "../../../text";

/** Where an organisation that is named alone is meant to be the author. */
export const deliberate = new Set<Source>(["byline", "body", "title", "highwire"]);

export const isPerson = (name: Name): name is PersonName => "family" in name;

/** A line near the title that names the site or a team of its own, and nobody else. */
export const isSigned = ({ source, value, last }: Sourced<Name[]>, page: Page): boolean =>
  source === "byline" &&
  !last &&
  value.every(
    (name) => "literal" in name && (isNamedTeam(name.literal) || isOwnName(name.literal, page)),
  );

const accounts =
  /\b(?:staff|admin|administrator|webmaster|webadmin|web team|webteam|webredaktion|super ?user|user|guest author|guest|anonymous|unknown|none|n a|editor|editors|author|authors|wordpress|root|test|redaktion|redaccion|redaction|newsroom|press office|pressestelle|communications|no author)\b/;

/** What a template says until somebody fills it in. */
const placeholders = /^(?:(?:author )?name|first ?name last ?name|your name|tbd)$/;

const teams = /^(?:team|staff|editors|desk|redaktion|redaction|board)$/;
const anyTeam =
  /^(?:the|our|web|editorial|guest|news|press|content|communications|admin|site|marketing|media|support|staff|a)$/;

/** "Oakfield Staff" signs as a body, "Staff" is nobody; and "OAK Global" is no person called Oak. */
export function asBody(name: Name, page: Page): Name {
  const text = displayName(name);
  if (isNamedTeam(text)) return { literal: text };
  if (!isPerson(name) || name.given === "" || isSiteName(text, page)) return name;
  const turned = fold(`${name.family} ${name.given}`);
  const site = page.siteNames.find((other) => fold(other) === turned);
  return site ? { literal: site } : name;
}

function isNamedTeam(text: string): boolean {
  const words = fold(text).split(" ");
  return (
    (teams.test(words.at(-1) ?? "") || words[0] === "team") &&
    words.some((word) => !teams.test(word) && !anyTeam.test(word))
  );
}

/** An account or a placeholder, not somebody who writes. */
export function isNobody(name: Name, page: Page): boolean {
  const text = displayName(name);
  const key = fold(text);
  if (!key || text.includes("@") || /\d{2}|^https?:|^\p{Ll}+$/u.test(text)) return true;
  if (page.profile?.notAuthors?.some((other) => fold(other) === key)) return true;
  if (kindOf(text) || placeholders.test(key)) return true;
  if (!accounts.test(key) || isNamedTeam(text)) return false;
  // "Editorial Board" signs; "Admin", "MLI Staff" and "Redaktion" do not. A person may be called "Guest".
  return (
    !isPerson(name) ||
    accounts.test(fold(name.family)) ||
    /^(?:admin|guest|user|staff|test)\b/.test(key)
  );
}

/**
 * A site can be called as a person is, in either order: "Idle Cartulary", "USA Today". A person's own site has her
 * name in its address; a single word there is the site's, and what stands behind a title is, too.
 */
export function isSite(name: PersonName, source: Source, page: Page): boolean {
  const text = displayName(name);
  if (name.given === "" || source === "title") return isOwnName(text, page);
  return isSiteName(text, page) || isSiteName(`${name.family} ${name.given}`, page);
}

/** On a page of one's own, site and author are called alike; a single word is more often a brand. */
export const mayBePerson = ({ given }: PersonName, source: Source): boolean =>
  given !== "" || deliberate.has(source);

/** May this organisation count: somebody else's than the site's, or named where authors are named on purpose? */
export function mayStand(name: Name, source: Source, anyone: boolean, page: Page): boolean {
  const own = isOwnName(displayName(name), page);
  // Who speaks in a transcript did not write it: the institute did, where its page says so.
  if (own && !anyone && source === "meta" && isTranscript(page)) return true;
  return anyone
    ? !own && (deliberate.has(source) || (source === "json-ld" && isNamedTeam(displayName(name))))
    : deliberate.has(source) ||
        (isNamedTeam(displayName(name)) &&
          (source === "author-block" || standsNearTitle(name, page))) ||
        (!own && source === "json-ld" && !isNamedTeam(displayName(name)));
}

const isTranscript = (page: Page): boolean =>
  readLabels(page).some(({ text }) => kindOf(text)?.genre === transcript);
const transcript = "Event Transcript";

/** A line of its own near the title. */
const standsNearTitle = (name: Name, page: Page): boolean =>
  page.zone.after.some(({ text }) => text === displayName(name));
