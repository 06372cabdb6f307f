/**
 * Markdown as a page of its own, for a frame. What this imports is heavy: load it when it is wanted
 * (rendered.tsx does).
 */
import DOMPurify from "dompurify";
import { micromark } from "micromark";
import { gfm, gfmHtml, type HtmlExtension } from "micromark-extension-gfm";
import type { Words } from "../browser";
import { withoutFrontMatter } from "./front-matter";
import { safeAddress } from "./safe-link";

export interface PageToRender {
  /** The file as it is copied: front matter is not shown. */
  markdown: string;
  /** Of the article. */
  title: string;
  /** Of the article (BCP 47), for hyphens and quotes; "" if it is not known. */
  language: string;
  /** Absolute address of the page's only stylesheet. */
  stylesheet: string;
  /** fill: on a card that scrolls. content: on the paper of the page around it. */
  height: "fill" | "content";
}

/**
 * The article as the HTML of a whole document. Three nets, each enough alone: HTML within the Markdown is shown as
 * text, DOMPurify keeps what Markdown can say and nothing else, and the document's own policy runs nothing and
 * loads nothing but our stylesheet. The frame around it runs no script either.
 */
export function renderPage(page: PageToRender, { t }: Words): string {
  const html = micromark(withoutFrontMatter(page.markdown), {
    extensions: [gfm()],
    htmlExtensions: [
      gfmHtml({ label: t("notes"), labelAttributes: "", backLabel: t("backToText") }),
      markdownTags,
    ],
  });
  // RETURN_DOM gives the body of an inert document (its type says only Node): nothing in it loads while we go on.
  const body = DOMPurify.sanitize(html, { ...allowed, RETURN_DOM: true }) as HTMLBodyElement;
  const document = body.ownerDocument;
  tameImages(document, body, t);
  tameLinks(body);
  tameTasks(document, body);
  frameTables(document, body);
  for (const block of body.querySelectorAll(blocks)) block.setAttribute("dir", "auto");

  const shell = document.implementation.createHTMLDocument(page.title);
  shell.documentElement.lang = page.language;
  // From its first picture on; see theme.ts.
  const { theme } = globalThis.document.documentElement.dataset;
  if (theme !== undefined) shell.documentElement.dataset.theme = theme;
  shell.head.prepend(
    element(shell, "meta", { charset: "utf-8" }),
    element(shell, "meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element(shell, "meta", { name: "viewport", content: "width=device-width" }),
    element(shell, "link", { rel: "stylesheet", href: page.stylesheet }),
  );
  shell.body.className = page.height;
  shell.body.append(...body.childNodes);
  return `<!doctype html>${shell.documentElement.outerHTML}`;
}

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The few tags that our Markdown writes, since it has no words of its own for them. Any other is shown as text. */
const ownTags = new Set(["<br>", "<sup>", "</sup>", "<sub>", "</sub>"]);
const markdownTags: HtmlExtension = {
  exit: {
    htmlTextData(token) {
      const tag = this.sliceSerialize(token);
      this.raw(ownTags.has(tag) ? tag : this.encode(tag));
    },
  },
};

const blocks = "p, li, h1, h2, h3, h4, h5, h6, td, th, pre";

const allowed = {
  ALLOWED_TAGS: [
    ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br", "pre"],
    ...["a", "em", "strong", "del", "code", "sup", "sub", "img", "input", "section"],
    ...["table", "thead", "tbody", "tr", "th", "td", "#text"],
  ],
  ALLOWED_ATTR: ["href", "id", "class", "alt", "src", "align", "start", "type", "checked"],
  ALLOW_DATA_ATTR: false,
  // DOMPurify takes every value for an address unless it knows better.
  ADD_URI_SAFE_ATTR: ["align", "start", "type", "checked"],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
};

/** A picture is not loaded: that would tell its server who reads what, and when. Its words and its address stay. */
function tameImages(document: Document, body: HTMLElement, t: Words["t"]): void {
  for (const image of body.querySelectorAll("img")) {
    const address = safeAddress(image.getAttribute("src") ?? undefined);
    const words = image.getAttribute("alt")?.trim() || address;
    const linked = image.closest("a") !== null;
    const stand = element(document, address && !linked ? "a" : "span", { class: "image" });
    if (address && !linked) stand.setAttribute("href", address);
    stand.textContent = words ? t("imageNamed", words) : t("image");
    image.replaceWith(stand);
  }
}

/** Links out open a tab of their own; links within lead to what is there; all others are text. */
function tameLinks(body: HTMLElement): void {
  const ids = new Set([...body.querySelectorAll("[id]")].map(({ id }) => id));
  for (const link of body.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith("#") && ids.has(decode(href.slice(1)))) continue;
    const address = safeAddress(href);
    if (address === undefined) {
      link.removeAttribute("href");
      continue;
    }
    link.setAttribute("href", address);
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  }
}

/** The boxes of a task list cannot be ticked here; as characters they promise nothing. */
function tameTasks(document: Document, body: HTMLElement): void {
  for (const box of body.querySelectorAll("input")) {
    box.replaceWith(document.createTextNode(box.hasAttribute("checked") ? "☑" : "☐"));
  }
}

/** A wide table scrolls by itself, by keyboard too, and leaves the text where it is. */
function frameTables(document: Document, body: HTMLElement): void {
  for (const wide of body.querySelectorAll("table, pre")) {
    const frame = element(document, "div", { class: "wide", tabindex: "0" });
    wide.replaceWith(frame);
    frame.append(wide);
  }
}

function element(
  document: Document,
  name: string,
  attributes: Record<string, string>,
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
