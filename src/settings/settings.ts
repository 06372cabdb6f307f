/** What the user chose, and what Dossier must remember of its own conduct. */
export interface Settings {
  theme: Theme;
  /** The Markdown file begins with its record as YAML. */
  frontMatter: boolean;
  /** The Markdown file has the title as its first heading. */
  titleHeading: boolean;
  /** The Markdown file ends with a line that says where the text comes from. */
  sourceLine: boolean;
  /** What a file is named, with placeholders in braces: "{date} {institute} - {title}". */
  fileName: string;
  /** What every new draft is tagged with. */
  defaultTags: string[];
  /** In private windows: draft keeps drafts in memory and saves after a question; off reads nothing there. */
  privateWindows: PrivateWindows;
  /** Firefox only: that "let Dossier copy at once" was offered. It is offered once. */
  copyOffered: boolean;
}

export type Theme = "system" | "light" | "dark";
export type PrivateWindows = "draft" | "off";

/** What holds until the user chooses. */
export const defaults: Readonly<Settings> = {
  theme: "system",
  frontMatter: true,
  titleHeading: false,
  sourceLine: false,
  fileName: "{date} {institute} - {title}",
  defaultTags: [],
  privateWindows: "draft",
  copyOffered: false,
};

/** Whether a stored value is one of its setting. */
const checks: { [K in keyof Settings]: (value: unknown) => boolean } = {
  theme: oneOf("system", "light", "dark"),
  frontMatter: isBoolean,
  titleHeading: isBoolean,
  sourceLine: isBoolean,
  fileName: (value) => typeof value === "string" && value.trim() !== "" && value.length <= 200,
  defaultTags: (value) => Array.isArray(value) && value.every((tag) => typeof tag === "string"),
  privateWindows: oneOf("draft", "off"),
  copyOffered: isBoolean,
};

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function oneOf(...known: string[]): (value: unknown) => boolean {
  return (value) => typeof value === "string" && known.includes(value);
}

/** How settings are stored: the number grows when their meaning changes, and `settingsFrom` then translates. */
export interface StoredSettings {
  version: 1;
  values: Settings;
}

/**
 * Reads what was stored. Whatever is missing, of another type or unknown is the default: storage is shared with
 * every version of Dossier that ever ran here, a newer one included.
 */
export function settingsFrom(stored: unknown): Settings {
  const values = valuesOf(stored);
  return Object.fromEntries(
    Object.entries(defaults).map(([key, usual]) => [
      key,
      checks[key as keyof Settings](values[key]) ? values[key] : usual,
    ]),
  ) as unknown as Settings; // every key of Settings stands in `defaults`, and its check knows its type
}

function valuesOf(stored: unknown): Record<string, unknown> {
  if (!isObject(stored) || !isObject(stored.values)) return {};
  return stored.values;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
