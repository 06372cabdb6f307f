import { classWords, textOf } from "../../dom";
import { fold } from "../../text";

export interface Heading {
  element: Element;
  text: string;
  /** The head of the page calls the page so, too. */
  confirmed: boolean;
}

/**
 * The element that shows the page's title: the `<h1>` that the head's titles agree with, else another heading
 * that they name exactly, else the first `<h1>` that is not the site's name or logo.
 * @param titles the head's titles, raw: og:title, headline, `<title>`, with or without the site's name.
 */
export function findHeading(
  document: Document,
  titles: string[],
  siteNames: string[],
): Heading | undefined {
  const wanted = titles.map(fold).filter(Boolean);
  const sites = new Set(siteNames.map(fold));
  const all = readHeadings(document, "h1").filter(({ text }) => !sites.has(fold(text)));
  const first = all.filter(({ element }) => !isLogo(element));
  const named = longest(first.filter(({ text }) => agrees(fold(text), wanted)));
  if (named) return { ...named, confirmed: true };
  // Titles for search engines and sharing are other words for the same: a lone heading is the page's own.
  const [only] = first;
  if (only && first.length === 1 && (isAlike(only.text, wanted) || only.text.split(" ").length > 3))
    return { ...only, confirmed: true };
  const other = readHeadings(document, "h2, [itemprop~=headline], [class*=title]").find(
    ({ text }) => wanted.includes(fold(text)),
  );
  if (other) return { ...other, confirmed: true };
  const visible = only ?? longest(all.filter(({ text }) => agrees(fold(text), wanted)));
  return visible && { ...visible, confirmed: wanted.length === 0 };
}

const longest = (shown: Shown[]) =>
  shown.reduce<Shown | undefined>(
    (best, next) => (best && best.text.length >= next.text.length ? best : next),
    undefined,
  );

/** Half of the words of the shorter stand in the other. */
function isAlike(text: string, wanted: string[]): boolean {
  const words = new Set(fold(text).split(" "));
  return wanted.some((title) => {
    const other = new Set(title.split(" "));
    const shared = [...words].filter((word) => other.has(word)).length;
    return shared >= 2 && shared * 2 >= Math.min(words.size, other.size);
  });
}

interface Shown {
  element: Element;
  text: string;
}

function readHeadings(document: Document, selector: string): Shown[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 60)
    .map((element) => ({ element, text: textOf(element, 1000) }))
    .filter(({ text }) => text !== "");
}

/** The same words, or the beginning of one is the whole of the other: the head adds the site, the page the subtitle. */
function agrees(text: string, wanted: string[]): boolean {
  return (
    text !== "" &&
    wanted.some(
      (title) =>
        title === text ||
        (text.length > 3 &&
          (` ${title} `.includes(` ${text} `) ||
            (title.length > 15 && text.startsWith(`${title} `)))),
    )
  );
}

/** In navigation or in the site's banner, where the title is repeated for screen readers at best. */
function isLogo(element: Element): boolean {
  if (element.closest("nav, footer, [role=banner]")) return true;
  return classWords(element).some((word) => word === "logo" || word === "site");
}
