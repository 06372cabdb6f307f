import { isUnread } from "./unread";

/**
 * Text as a reader sees it: without soft hyphens, byte order marks and control characters, and with one space
 * for any run of white space. A no-break space stays one where it stands alone.
 */
export function readable(text: string): string {
  if (!/[\0-\x1F\x7F-\x9F\xAD\u2028\u2029\uFEFF\p{Surrogate}]|\s\s/u.test(text)) return text;
  return text
    .replace(/[\u00AD\uFEFF]|(?!\s)[\u0000-\u001F\u007F-\u0084\u0086-\u009F]/g, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(/\s{2,}/g, (spaces) => (spaces.includes(" ") ? " " : spaces.charAt(0)));
}

/** The text of an element as it stands, with its line breaks. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && node.localName === "br") parts.push("\n");
    else if (node instanceof Element && !isUnread(node)) node.childNodes.forEach(visit);
  };
  visit(element);
  return parts.join("");
}
