import type { PersonName } from "../../clip";
import { fold, hostOf } from "../../text";
import { isLikely } from "./likely";
import { parseByline } from "./names";
import type { Page } from "./page";

const copyright =
  /(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?<who>\p{Lu}[^.,|©\d]{3,40})/iu;
const twoOrThreeWords = /^\p{Lu}\S+(?:\s\S+)?\s\p{Lu}\S{2,}$/u;
/** Whoever writes "I" writes on a site of his own; a company says "we". */
const firstPerson = /(?<![\p{L}’'])I(?:['’](?:m|ve|d|ll))?\s+\p{Ll}/u;
/** What a site is, or what bloggers call themselves: "Rivers Blog", "Bread Dad". */
const noFamily =
  /(?:^|\s)(?:s|(?:we)?blog|club|garden|diary|notes|life|dad|mom|mum|mama|girl|guy)$/;
const head = 3;

/**
 * The person whose site it is, on a page that is written by one: the name is in two of the site's address, its notice
 * of copyright, and its own name or the head of the page.
 */
export function siteOwner(page: Page): { name: PersonName; text: string } | undefined {
  const atHead = [
    ...page.siteNames,
    ...page.blocks.slice(0, head).map(({ text }) => text),
    ...page.blocks.filter(({ tag }) => tag === "h1").map(({ text }) => text),
  ].filter((text) => twoOrThreeWords.test(text) && text !== page.heading?.text);
  const owners = page.blocks.flatMap(({ text }) => {
    const who = text.length < 300 ? copyright.exec(text)?.groups?.["who"] : undefined;
    return who && twoOrThreeWords.test(who.trim()) ? [who.trim()] : [];
  });
  const holds = (texts: string[], key: string) => texts.some((text) => fold(text) === key);
  for (const text of new Set([...owners, ...atHead])) {
    const key = fold(text);
    const signs = [isInHost(key, page), holds(owners, key), holds(atHead, key)].filter(Boolean);
    const name = signs.length > 1 && !noFamily.test(key) ? personIn(text) : undefined;
    if (name)
      return page.zone.prose.some((one) => firstPerson.test(one.text)) ? { name, text } : undefined;
  }
  return undefined;
}

/** "janedoe.example", "doe.example", "jane.host.example" */
function isInHost(key: string, { url }: Page): boolean {
  const words = key.split(" ");
  return hostOf(url)
    .split(".")
    .slice(0, -1)
    .some(
      (label) =>
        label === words.join("") ||
        label === words.join("-") ||
        (label.length > 3 && words.includes(label)),
    );
}

function personIn(text: string): PersonName | undefined {
  const byline = parseByline(text);
  const [name, ...others] = byline?.author ?? [];
  if (!byline?.whole || !name || others.length > 0 || !isLikely(name)) return undefined;
  return "family" in name && name.given !== "" ? name : undefined;
}
