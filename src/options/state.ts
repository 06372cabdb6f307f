import type { Shortcut } from "../browser";
import type { LastError, Measured } from "../messaging";
import type { Settings } from "../settings";
import type { Message } from "../ui";

export interface OptionsState {
  settings: Settings;
  facts: Facts;
  /** How much is kept; unknown at first. */
  measured?: Measured;
  /** The library's tags, offered for the default ones. */
  knownTags: readonly string[];
  /** Read when they are wanted. */
  licences?: Licence[] | "failed";
  /** Everything is being deleted. */
  clearing: boolean;
  message?: Message;
}

/** What the browser says of itself and of Dossier in it. */
export interface Facts {
  /** Dossier's own. */
  version: string;
  /** As the browser names itself. */
  browser: string;
  /** Absent where the browser has no shortcuts. */
  shortcuts?: Shortcut[];
  /** Where shortcuts are changed: at an address, in a view that the browser opens, or where only words lead. */
  shortcutSettings: "address" | "view" | "words";
  /** Whether the browser lets Dossier into private windows. */
  inPrivateWindows: boolean;
  /** Where that is changed. */
  privateSettings: "address" | "words";
  lastError?: LastError;
}

/** Of one package that is part of Dossier; scripts/licences.mjs gathers them. */
export interface Licence {
  name: string;
  version: string;
  licence: string;
  text: string;
}
