import { describe, expect, it, onTestFinished } from "vitest";
import { copyPage } from "../../src/article/copy";
import { parse } from "./page";

/** A page with a window, as the content script meets it: only there do names hide the document's own properties. */
async function live(html: string): Promise<Document> {
  const frame = document.createElement("iframe");
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  if (!frame.contentDocument) throw new Error("The frame has no document.");
  return frame.contentDocument;
}

describe("copyPage", () => {
  it("gives a copy that shares nothing with the page", () => {
    const page = parse("<p>one</p>");
    const copy = copyPage(page);
    copy.body.textContent = "two";
    expect(page.body.textContent).toBe("one");
    expect(copy.defaultView).toBeNull();
  });

  it.each([
    "body",
    "cloneNode",
    "querySelectorAll",
    "createElement",
    "contentType",
    "documentElement",
    "head",
    "createTreeWalker",
  ])("reads past <img name=%s> on a live page", async (name) => {
    const page = await live(`<p>one</p><img name="${name}">`);
    expect(Reflect.get(page, name)).toHaveProperty("localName", "img");
    const copy = copyPage(page);
    expect(copy.body.localName).toBe("body");
    expect(copy.querySelectorAll("p")).toHaveLength(1);
    expect(copy.createElement("p").localName).toBe("p");
  });

  it.each([
    "attributes",
    "children",
    "parentNode",
    "nextSibling",
    "remove",
    "localName",
    "readability",
    "childNodes",
  ])("takes a field named %s for no property of its form", (name) => {
    const page = parse(`<form><input name="${name}"><input id="${name}"><p>one</p></form>`);
    const form = copyPage(page).querySelector("form");
    expect(form?.localName).toBe("form");
    expect(form?.parentNode).toBe(form?.ownerDocument.body);
    expect(form?.children).toHaveLength(3);
    expect(Reflect.get(form ?? {}, "readability")).toBeUndefined();
  });

  it("keeps the names of anchors and of metadata", () => {
    const page = parse(`<head><meta name="author" content="A"></head><p><a name="_ftn1">1</a></p>`);
    const copy = copyPage(page);
    expect(copy.querySelector("meta[name='author']")).not.toBeNull();
    expect(copy.querySelector("a[name='_ftn1']")).not.toBeNull();
  });

  it("reads an XML page as HTML", () => {
    const page = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><body><P>no</P><p>one</p></body></html>`,
      "application/xhtml+xml",
    );
    const copy = copyPage(page);
    expect(copy.contentType).toBe("text/html");
    expect(copy.body.textContent).toContain("one");
  });
});
