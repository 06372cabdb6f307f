import type { ItemRecord } from "../../clip";
import { fill, placeholderValues } from "./name-pattern";

/** Windows allows 255 UTF-16 units in a name, Linux 255 bytes; both leave room for a folder and " (2)". */
const mostUnits = 120;
const mostBytes = 200;

/**
 * The file's name after the user's pattern: "{date} {institute} - {title}" gives "2019-08-28 Macdonald-Laurier
 * Institute - Title.md". Safe on Windows, macOS, Linux and Android, never empty. Without a date of its own the clip's
 * day stands for it. `at` is ISO 8601 in UTC.
 */
export function fileName(record: ItemRecord, at: string, pattern: string): string {
  const name = safe(fill(pattern, placeholderValues(record, at), safe));
  return `${ends(shorten(name)) || "clip"}.md`;
}

/** The names made different from each other, also where capitals do not count: "name (2).md". */
export function uniqueNames(names: Iterable<string>): string[] {
  const next = uniqueName();
  return [...names].map(next);
}

/** The same, one name after the other. */
export function uniqueName(): (name: string) => string {
  const taken = new Set<string>();
  // Where counting goes on: a thousand clips of one name would else be counted from 2 each time.
  const reached = new Map<string, number>();
  return (name) => {
    const [, stem = name, ending = ""] = /^(.+?)(\.[^.]*)?$/su.exec(name) ?? [];
    const key = name.toLowerCase();
    let number = reached.get(key) ?? 2;
    let unique = name;
    for (; taken.has(unique.toLowerCase()); number += 1) {
      unique = `${stem} (${number})${ending}`;
    }
    reached.set(key, number);
    taken.add(unique.toLowerCase());
    return unique;
  };
}

/**
 * Reserved on Windows (https://learn.microsoft.com/windows/win32/fileio/naming-a-file), control characters, and
 * what hides or turns around the letters of a name: bidi marks, zero-width and other format characters.
 */
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Reserved as the part before the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

const safe = (text: string): string =>
  ends(text.normalize("NFC").replace(unsafe, " ").replace(/\s+/gu, " ").replace(device, "$&_"));

/** Windows drops dots and spaces at the end; a dot in front hides a file elsewhere. */
const ends = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/gu, "");

function shorten(name: string): string {
  const bytes = new TextEncoder();
  let short = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
    name,
  )) {
    const longer = short + segment;
    if (longer.length > mostUnits || bytes.encode(longer).length > mostBytes) break;
    short = longer;
  }
  return short;
}
