import { familyName, isoDate, itemOf, type ItemRecord, type Name } from "../../clip";

/** What a file's name can be made of, in the order in which the user is told. */
export const placeholders = ["date", "year", "institute", "author", "title", "kind"] as const;
export type Placeholder = (typeof placeholders)[number];

/** Why a pattern cannot name files. */
export type PatternFault =
  | { fault: "empty" }
  /** There is no such placeholder. */
  | { fault: "unknown"; placeholder: string }
  /** Without any placeholder, all files would have one name. */
  | { fault: "constant" };

/** What is wrong with a pattern; undefined for one that names files. */
export function patternFault(pattern: string): PatternFault | undefined {
  if (pattern.trim() === "") return { fault: "empty" };
  const names = [...pattern.matchAll(inBraces)].map(([braces]) => nameIn(braces));
  const unknown = names.find((name) => !isPlaceholder(name));
  if (unknown !== undefined) return { fault: "unknown", placeholder: `{${unknown}}` };
  return names.length === 0 ? { fault: "constant" } : undefined;
}

/** What stands for each placeholder; "" for what the record does not tell. */
export function placeholderValues(record: ItemRecord, at: string): Record<Placeholder, string> {
  const { issued, publisher = "", author, title, genre, type } = itemOf(record);
  const date = issued ? isoDate(issued) : at.slice(0, 10);
  return {
    date,
    year: date.slice(0, 4),
    institute: publisher,
    author: authors(author),
    title,
    kind: genre ?? type,
  };
}

/**
 * The pattern with its values. A placeholder without a value goes with the brackets around it and with what parts it
 * from the next: "{date} {institute} - {title}" becomes "2019 Title" where there is no institute.
 * @param safe makes a value safe before it counts as one
 */
export function fill(
  pattern: string,
  values: Record<Placeholder, string>,
  safe: (value: string) => string,
): string {
  // The ending is ours to give.
  const stem = pattern.trim().replace(/\.md$/i, "");
  const literals = stem.split(inBraces);
  const filled = [...stem.matchAll(inBraces)].map(([braces], at) => {
    const name = nameIn(braces);
    const value = isPlaceholder(name) ? safe(values[name]) : "";
    return { text: value && braces.replace(/\{.*\}/s, () => value), behind: literals[at + 1] };
  });
  const shown = filled.filter(({ text }) => text !== "");
  const parted = shown.flatMap(({ text }, at) => [shown[at - 1]?.behind, text]);
  return [literals[0], ...parted, filled.length > 0 && literals.at(-1)].filter(Boolean).join("");
}

/** A name in braces, with brackets that hold nothing else. Without groups: `split` would give them, too. */
const inBraces = /\(\{[^{}]*\}\)|\[\{[^{}]*\}\]|\{[^{}]*\}/g;

const nameIn = (braces: string): string => braces.replace(/[[\](){}]/g, "");

const isPlaceholder = (name: string): name is Placeholder =>
  (placeholders as readonly string[]).includes(name);

/** "Miller", "Miller and Hardy-Chartrand", "Miller et al.": as a reference calls them. */
function authors(names: Name[]): string {
  const [first, second] = names.map((name) =>
    "literal" in name ? name.literal : familyName(name),
  );
  if (first === undefined) return "";
  if (second === undefined) return first;
  return names.length > 2 ? `${first} et al.` : `${first} and ${second}`;
}
