import { usualShape, type FileShape } from "../markdown/shape";

/** What the user chose, and what Dossier must remember of its own conduct. */
export interface Settings extends FileShape {
  theme: Theme;
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
  ...usualShape,
  theme: "system",
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

/** Under which key of the browser's storage a setting lies. The number grows when the meaning of settings changes. */
export const keyOf = (name: keyof Settings): string => `setting.2.${name}`;

/** The key under which {@link settingsFrom} finds all settings of version 1. */
const firstKey = "settings";

type Stored = Record<string, unknown>;

export const names = Object.keys(defaults) as (keyof Settings)[];

/** Everything that {@link settingsFrom} wants to see of the storage. */
export const storageKeys: string[] = [firstKey, ...names.map(keyOf)];

/** How settings have been stored, newest first. A value of an older version holds until the setting is changed. */
const versions: ((stored: Stored, name: keyof Settings) => unknown)[] = [
  // 2: each under a key of its own, so that two pages that change two settings at once do not meet.
  (stored, name) => stored[keyOf(name)],
  // 1: all in one object, read, changed and written again.
  ({ [firstKey]: first }, name) =>
    isObject(first) && isObject(first.values) ? first.values[name] : undefined,
];

/**
 * Reads what was stored, in whatever version. What is missing, of another type or unknown is the default: storage
 * is shared with every version of Dossier that ever ran here, a newer one included.
 */
export function settingsFrom(stored: Stored): Settings {
  const chosen = names.map((name) => {
    const values = versions.map((read) => read(stored, name));
    return [name, values.find((value) => checks[name](value)) ?? defaults[name]];
  });
  return Object.fromEntries(chosen) as Settings; // every value has passed the check of its name
}

const isObject = (value: unknown): value is Stored => typeof value === "object" && value !== null;
