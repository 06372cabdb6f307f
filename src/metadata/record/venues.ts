import type { ItemType } from "../../clip";
import { cleanText, fold } from "../../text";

export interface Venue {
  /** As it calls itself. */
  name: string;
  type: ItemType;
}

/**
 * Papers and magazines in which institutes' authors publish, where their name alone does not tell what they
 * are. Each with where it is known from.
 */
const known: (Venue & { seen: string })[] = [
  {
    name: "The National Interest",
    type: "article-magazine",
    seen: "en.wikipedia.org/wiki/The_National_Interest: bimonthly international affairs magazine",
  },
  {
    name: "Foreign Affairs",
    type: "article-magazine",
    seen: "Zotero's translator for foreignaffairs.com: magazineArticle",
  },
  {
    name: "The Economist",
    type: "article-magazine",
    seen: "Zotero's translator for economist.com: magazineArticle",
  },
  {
    name: "The Atlantic",
    type: "article-magazine",
    seen: "Zotero's translator for theatlantic.com: magazineArticle",
  },
];

/** Words at the end or head of a name that say what it is; tried in this order. */
const words: { pattern: RegExp; type: ItemType }[] = [
  {
    pattern: /\bjournal (?:of|for|on)\b|\bquarterly journal\b|\bzeitschrift fur\b|\brevue d\b/,
    type: "article-journal",
  },
  {
    pattern: /\b(?:magazine|magazin|review|quarterly|monthly|weekly|fortnightly)\b/,
    type: "article-magazine",
  },
  { pattern: /\bblog\b/, type: "post-weblog" },
  {
    pattern:
      /\b(?:times|post|globe|star|sun|herald|tribune|gazette|guardian|telegraph|chronicle|mail|citizen|observer|dispatch|daily|news|newspaper|journal|courier|inquirer|examiner|record|province|press)$|^(?:daily|globe)\b|\bglobe and mail\b|(?:zeitung|tageblatt|anzeiger|nachrichten|rundschau|tagesspiegel|handelsblatt)\b/,
    type: "article-newspaper",
  },
];

/** What kind of venue a name is; undefined when neither knowledge nor its words tell. */
export function venueOf(name: string): Venue | undefined {
  const key = withoutThe(name);
  const found = known.find((venue) => withoutThe(venue.name) === key);
  if (found) return { name: found.name, type: found.type };
  const word = words.find(({ pattern }) => pattern.test(key));
  return word && { name, type: word.type };
}

const withoutThe = (name: string) => fold(name).replace(/^the /, "");

/** A venue as it calls itself: "the National Interest" → "The National Interest". */
export function venueName(text: string): string {
  const name = cleanText(text, 100)
    .replace(/[.,;:]+$/, "")
    .replace(/^the\s/, "The ");
  return venueOf(name)?.name ?? name;
}
