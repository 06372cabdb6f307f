/**
 * A page that attacks whoever reads it. What it does in its own tab is its own affair: it must not run, ask for or
 * stand as anything active in Dossier's pages, must not hang them, and must not lose what it says.
 */
export interface HostileCase {
  /** What it tries. Unique. */
  name: string;
  html: () => string;
  /**
   * What it does in its own tab, where nothing stops it: it runs, asks the canary's host for something, or is at
   * least there as something active. Checked, so that the attack is known to be one. Absent: it attacks with words.
   */
  unguarded?: "runs" | "asks" | "stands";
  /** What must stand in the front matter, by key; undefined: no such key. */
  values?: Record<string, unknown>;
  /** Paragraphs that must be in the Markdown, word for word, for a second reader. */
  paragraphs?: string[];
  /** The name that its file must have on the disk. */
  file?: string;
  /** It has no article: a sentence says so. Absent: it is clipped. */
  ends?: "in a sentence";
  /** restless: it goes on changing what it marked as `data-own`. loading: it never ends to load. Absent: it comes to rest. */
  behaves?: "restless" | "loading";
}

/** Nothing of Dossier's may ask this host for anything. */
export const canary = "http://canary.example/";

/**
 * Leaves a mark in whatever document runs it, and calls out, once. Without spaces and double quotes, so that it fits into
 * any attribute.
 */
export const payload = `globalThis.__ran||(globalThis.__ran=1,new/**/Image().src='${canary}ran')`;
