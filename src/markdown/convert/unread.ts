/**
 * Elements whose content is no text of the article: programs, controls, and what a browser shows only where
 * it cannot show the element itself. An embed leaves a link instead (rules/embed.ts).
 */
const unread = new Set(
  (
    "script style template noscript noembed noframes head title meta link base svg " +
    "iframe object embed video audio select datalist textarea input param source track area " +
    "annotation annotation-xml"
  ).split(" "),
);

export const isUnread = (element: Element) => unread.has(element.localName);

/** Elements whose text is taken letter by letter, so that a reference inside is text, too. */
const verbatim = new Set(["pre", "code", "kbd", "samp", "tt", "math"]);

export const isVerbatim = (element: Element) => verbatim.has(element.localName);
