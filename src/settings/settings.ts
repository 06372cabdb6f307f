/** What the user chose, and what Dossier must remember of its own conduct. */
export interface Settings {
  /** Firefox only: that "let Dossier copy at once" was offered. It is offered once. */
  copyOffered: boolean;
}

export const defaults: Readonly<Settings> = { copyOffered: false };

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
      typeof values[key] === typeof usual ? values[key] : usual,
    ]),
  ) as unknown as Settings; // every key of Settings stands in `defaults`, with its type
}

function valuesOf(stored: unknown): Record<string, unknown> {
  if (!isObject(stored) || !isObject(stored.values)) return {};
  return stored.values;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
