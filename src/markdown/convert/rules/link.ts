import { webAddress } from "../address";
import type { Rule } from "../rule";
import { readable } from "../text";
import { writeTitle } from "./image";

/** `[text](address "title")`, and `<address>` where the text says no more; other schemes become text. */
export const link: Rule = {
  name: "link",
  reads: {
    tags: ["a"],
    read(element, walk) {
      const href = webAddress(element.getAttribute("href"), true);
      if (!href || isLightbox(element, href)) {
        walk.children(element);
        return;
      }
      const title = readable(element.getAttribute("title") ?? "").trim();
      const own = title === readable(element.textContent).trim() || title === href;
      walk.marked({ tag: "a", href, title: own ? "" : title }, () => walk.children(element));
    },
  },
  writes: {
    a: (content, node) =>
      node.dataset["bare"] === undefined
        ? `[${content}](${node.getAttribute("href")}${writeTitle(node)})`
        : `<${node.getAttribute("href")}>`,
  },
};

/** A picture that links to its own larger version is a picture. */
const isLightbox = (element: Element, href: string) =>
  /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(href) &&
  element.querySelector("img") !== null &&
  element.textContent.trim() === "";
