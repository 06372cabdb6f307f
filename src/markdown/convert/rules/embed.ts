import { webAddress } from "../address";
import type { Rule } from "../rule";

/** A chart, map, video or player: what is kept is a link to it, by its title if it has one. */
export const embed: Rule = {
  name: "embed",
  reads: {
    tags: ["iframe", "embed", "object", "video", "audio"],
    read(element, walk) {
      const { outline } = walk;
      const href = addressOf(element);
      outline.end();
      if (!href) return;
      const title = element.getAttribute("title") ?? element.getAttribute("aria-label") ?? "";
      walk.marked({ tag: "a", href, title: "" }, () => walk.text(title.trim() || href));
      outline.end();
    },
  },
};

function addressOf(element: Element): string | undefined {
  const source = element.querySelector("source")?.getAttribute("src") ?? null;
  const offered = ["src", "data-src", "data"].map((name) => element.getAttribute(name));
  return [...offered, source].map((raw) => webAddress(raw)).find((address) => address);
}
