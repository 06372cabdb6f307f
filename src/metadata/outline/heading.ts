import { classWords, textOf } from "../../dom";
import { fold } from "../../text";

export interface Heading {
  element: Element;
  text: string;
  /** What else it holds. */
  rest?: string;
  /** The head of the page calls the page so, too. */
  confirmed: boolean;
}

/**
 * The element that shows the page's title: the `<h1>` that the head's titles agree with, else another heading
 * that they name exactly, else the first `<h1>` that is not the site's name or logo.
 * @param titles the head's titles, raw: og:title, headline, `<title>`, with or without the site's name.
 * @param siteNames what the site calls itself, in its address as well.
 */
export function findHeading(
  document: Document,
  titles: string[],
  siteNames: string[],
): Heading | undefined {
  const wanted = titles.map(fold).filter(Boolean);
  const sites = new Set(siteNames.map(squash));
  const isSite = (text: string) => sites.has(squash(text));
  const parts = titles
    .flatMap(partsOf)
    .filter((part) => !isSite(part))
    .map(fold);
  const all = readHeadings(document, "h1").filter(({ text }) => !isSite(text));
  const first = distinct(all.filter(({ element }) => !isLogo(element)));
  const named = longest(first.filter(({ text }) => agrees(fold(text), wanted)));
  if (named) return { ...withoutRest(named, wanted, parts), confirmed: true };
  // Titles for search engines and sharing are other words for the same: a lone heading is the page's own.
  const [only] = first;
  const alike = first.find(({ text }) => isAlike(text, wanted));
  if (alike) return { ...withoutRest(alike, wanted, parts), confirmed: true };
  if (only && first.length === 1 && only.text.split(" ").length > 3)
    return { ...only, confirmed: true };
  const others = readHeadings(document, "h2, [itemprop~=headline], [class*=title]").filter(
    ({ element }) => !isLogo(element),
  );
  const other =
    others.find(({ text }) => wanted.includes(fold(text))) ??
    longest(others.filter(({ text }) => text.includes(" ") && parts.includes(fold(text))));
  if (other) return { ...other, confirmed: true };
  const visible =
    (first.length === 1 ? only : undefined) ??
    longest(all.filter(({ text }) => agrees(fold(text), wanted)));
  return visible && { ...visible, confirmed: wanted.length === 0 };
}

/** "Institute - Title | Section": the whole, and what stands before and behind each sign that sets parts apart. */
const partsOf = (title: string): string[] => [
  title,
  ...[...title.matchAll(/\s+[|–—·•:-]\s+|\s*\|\s*|:\s+/gu)].flatMap(({ 0: sign, index }) => [
    title.slice(0, index),
    title.slice(index + sign.length),
  ]),
];

const squash = (text: string) => fold(text).replaceAll(" ", "");

const longest = (shown: Shown[]) =>
  shown.reduce<Shown | undefined>(
    (best, next) => (best && best.text.length >= next.text.length ? best : next),
    undefined,
  );

/** A page for phones and one for desks show the same title; what stands in a form is of the form. */
function distinct(shown: Shown[]): Shown[] {
  const free = shown.filter(({ element }) => !element.closest("form"));
  const seen = new Set<string>();
  return (free.length > 0 ? free : shown).filter(
    ({ text }) => seen.size < seen.add(fold(text)).size,
  );
}

/** The title alone where an element of its own in the heading holds more: a badge, a date, a dek, a source. */
function withoutRest(shown: Shown, wanted: string[], parts: string[]): Shown {
  const { element, text } = shown;
  const key = fold(text);
  if (wanted.some((title) => title === key || title.startsWith(`${key} `))) return shown;
  const inner = [...element.querySelectorAll("*")].slice(0, 20).map((one) => textOf(one, 1000));
  for (const part of inner.filter(Boolean)) {
    const [before = "", ...after] = text.split(part);
    const others = [before.trim(), after.join(part).trim()];
    // "Title: subtitle" is one title, however it is set.
    if (others.some((other) => /^[:–—-]|[:–—-]$/u.test(other))) continue;
    const own = [part, ...others].find((one) => one.includes(" ") && parts.includes(fold(one)));
    if (own) return { element, text: own, rest: text.replace(own, "").trim() };
  }
  return shown;
}

/** Half of the words of the shorter stand in the other. */
function isAlike(text: string, wanted: string[]): boolean {
  const words = new Set(fold(text).split(" "));
  return wanted.some((title) => {
    const other = new Set(title.split(" "));
    const shared = [...words].filter((word) => other.has(word)).length;
    return shared >= 2 && shared * 2 >= Math.min(words.size, other.size);
  });
}

type Shown = Omit<Heading, "confirmed">;

function readHeadings(document: Document, selector: string): Shown[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 60)
    .map((element) => ({ element, text: textOf(element, 1000) }))
    .filter(({ text }) => text !== "");
}

/** The same words, or one is the whole of the other but for the site or the subtitle; a word amid many is no title. */
function agrees(text: string, wanted: string[]): boolean {
  return (
    text !== "" &&
    wanted.some(
      (title) =>
        title === text ||
        (text.length > 3 && isPart(text, title)) ||
        (title.length > 15 && text.startsWith(`${title} `)),
    )
  );
}

const isPart = (text: string, title: string) =>
  title.startsWith(`${text} `) ||
  title.endsWith(` ${text}`) ||
  (text.length * 3 > title.length && title.includes(` ${text} `));

/** In navigation or in the site's banner, where the title is repeated for screen readers at best. */
function isLogo(element: Element): boolean {
  if (element.closest("nav, footer, [role=banner]")) return true;
  return classWords(element).some((word) => word === "logo" || word === "site");
}
