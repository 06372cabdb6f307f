import type { Clip, FullClip } from "../clip";
import type { Database } from "./database";
import { fold } from "./fold";
import { each } from "./list";
import { snippetOf } from "./snippet";

export interface Match {
  clip: Clip;
  /** The words around the first hit in the text; absent when only the record matched. */
  snippet?: string;
}

export interface SearchOptions {
  limit: number;
  /** A newer keystroke ends the older scan. */
  signal?: AbortSignal;
}

/**
 * Clips that hold every word of the query, each anywhere in title, authors, institute, kind, tags, note or text,
 * newest first. A plain scan. @throws the signal's reason when it is aborted.
 */
export async function search(
  database: Database,
  query: string,
  { limit, signal }: SearchOptions,
): Promise<Match[]> {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const matches: Match[] = [];
  if (words.length === 0) return matches;
  for await (const full of each(database, signal)) {
    const match = matchOf(full, words);
    if (match) matches.push(match);
    if (matches.length === limit) break;
  }
  return matches;
}

function matchOf({ clip, body, tags, note }: FullClip, words: string[]): Match | undefined {
  const { title, authors, publisher, genre } = clip;
  const record = fold([title, ...authors, publisher, genre, ...tags, note].join("\n"));
  const missing = words.filter((word) => !record.includes(word));
  const text = fold(body);
  if (!missing.every((word) => text.includes(word))) return undefined;
  const first = (missing.length > 0 ? missing : words).find((word) => text.includes(word));
  return first === undefined ? { clip } : { clip, snippet: snippetOf(body, first) };
}
