import MarkdownIt from "markdown-it";
import { plainText } from "../plain-text";

/** Tags that Dossier's Markdown writes, having no words of its own for them. */
const ownTags = new Set(["<br>", "<sup>", "</sup>", "<sub>", "</sub>"]);

/** What a reader that lets HTML through would make of the Markdown, and should not. */
export function dangers(markdown: string): string[] {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  const html = tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type === "html_block" || type === "html_inline")
    .map(({ content }) => content.trim())
    .filter((tag) => !ownTags.has(tag));
  const addresses = plainText(markdown).addresses.filter(
    (address) => !/^(?:https?:|mailto:)/.test(address),
  );
  return [...html, ...addresses];
}

/** Without spaces at the ends, runs of them, and marks that only turn or hide text: those may be dropped. */
export const visible = (value: unknown): unknown =>
  typeof value !== "string"
    ? value
    : value
        .replaceAll(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, "")
        .replaceAll(/\s+/g, " ")
        .trim();
