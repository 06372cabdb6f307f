import type { View } from "../driver";

/**
 * What an attack leaves in a document and its frames: a mark, something that could run or load, an address that
 * would. Asked through the prototypes, since the page's names may hide the document's own.
 */
export const traces = (view: View): Promise<string[]> =>
  view.run(() => {
    const found = new Set<string>();
    const active =
      "object, embed, base, form, applet, portal, fencedframe, template, meta[http-equiv=refresh], iframe iframe";
    const addresses =
      /^(?:href|src|action|formaction|data|poster|cite|ping|background|xlink:href|codebase|srcset)$/;
    const harmless = new Set(["http:", "https:", "mailto:", location.protocol]);
    // Not asked of the root itself: an element named "nodeType" would answer.
    const look = (
      root: Document | ShadowRoot,
      own: Window,
      where: string,
      kind: typeof Document | typeof DocumentFragment,
    ) => {
      if ("__ran" in own) found.add(`${where} ran`);
      const all = (selector: string): Iterable<Element> =>
        kind.prototype.querySelectorAll.call(root, selector);
      const ours =
        where === "page"
          ? ":not([src^='/assets/']):not([src^='../assets/']):not([type$=json])"
          : "";
      for (const element of all(`${active}, script${ours}`)) {
        found.add(`${where} has <${element.localName}>`);
      }
      for (const element of all("*")) {
        if (element.shadowRoot) look(element.shadowRoot, own, where, DocumentFragment);
        for (const name of Element.prototype.getAttributeNames.call(element)) {
          const value = Element.prototype.getAttribute.call(element, name) ?? "";
          const leads = addresses.test(name) && URL.canParse(value, location.href);
          const runs = leads && !harmless.has(new URL(value, location.href).protocol);
          const asks = name === "ping" || (name === "style" && value.includes("url("));
          if (/^on/.test(name) || runs || asks)
            found.add(`${where} has ${element.localName}[${name}]`);
        }
      }
      for (const frame of all("iframe") as Iterable<HTMLIFrameElement>) {
        const inner = frame.contentDocument;
        if (inner && frame.contentWindow) look(inner, frame.contentWindow, "frame", Document);
      }
    };
    if (Reflect.has(Object.prototype, "polluted")) found.add("the prototype is polluted");
    look(document, window, "page", Document);
    return [...found];
  });

/** What stands in the rendered article beside what Markdown can say; stricter than {@link traces}, which it does not replace. */
export const strangers = (view: View): Promise<string[]> =>
  view.run(() => {
    const tags = new Set(
      (
        "p h1 h2 h3 h4 h5 h6 blockquote ul ol li hr br pre a em strong del code sup sub section table thead tbody tr th td " +
        "span div"
      ).split(" "),
    );
    const attributes = new Set(
      "href id class target rel align start dir tabindex aria-label aria-describedby".split(" "),
    );
    const found = new Set<string>();
    for (const frame of document.querySelectorAll("iframe")) {
      for (const element of frame.contentDocument?.body.querySelectorAll("*") ?? []) {
        if (!tags.has(element.localName)) found.add(`<${element.localName}>`);
        for (const { name } of element.attributes) {
          if (!attributes.has(name)) found.add(`${element.localName}[${name}]`);
        }
        if (element.id && !/^(?:user-content-|footnote-label$)/.test(element.id)) {
          found.add(`#${element.id}`);
        }
      }
    }
    return [...found];
  });
