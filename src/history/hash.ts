import { itemOf, type ItemRecord } from "../clip";

/**
 * A body as it is compared: without white space at line ends, in one Unicode form. Sites change both without
 * changing the article. Line by line, since a pattern for the line's end takes quadratic time on long runs of spaces.
 */
export const comparable = (body: string): string =>
  body
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

/** SHA-256 in hex of a body as it is compared. */
export const bodyHash = (body: string): Promise<string> => sha256(comparable(body));

/** SHA-256 in hex of a record's values; where they were read and what else was offered does not count. */
export const recordHash = (record: ItemRecord): Promise<string> =>
  sha256(canonicalJson(itemOf(record)));

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
