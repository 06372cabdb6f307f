import { itemOf } from "../../clip";
import type { RenderedClip } from "./render";

/**
 * "Source: [Title](https://…), Institute, accessed 2026-11-24". In English wherever the user is, as the names of the
 * front matter are: files are told apart by their words, not by who wrote them.
 */
export function sourceLine({ record, url, at }: RenderedClip): string {
  const { title, publisher } = itemOf(record);
  const address = webAddress(url);
  const name = oneLine(title) || oneLine(url);
  const parts = [
    address === undefined ? name : `[${name}](${address})`,
    oneLine(publisher ?? ""),
    `accessed ${at.slice(0, 10)}`,
  ];
  return `Source: ${parts.filter(Boolean).join(", ")}`;
}

/**
 * Text out of a page as one line of Markdown that says just that: what Markdown, or a reader of GFM that finds
 * addresses by itself, would read as syntax within a line gets a backslash. A line may not begin with it alone.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .trim()
    .replace(
      /[\\`*_~[\]]|<(?=[a-z/!?])|&(?=#?\w+;)|(?<=^|\s)#|:(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi,
      "\\$&",
    );
}

/** The address as Markdown's parentheses hold it; undefined for what is not of the web. */
function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  // White space, quotes and angle brackets are percent codes in every parsed address; "&copy;" would be a sign.
  return href.replace(/[()\\]/g, (sign) => percents[sign] ?? sign).replace(/&(?=#?\w+;)/g, "&amp;");
}

const percents: Record<string, string> = { "(": "%28", ")": "%29", "\\": "%5C" };
