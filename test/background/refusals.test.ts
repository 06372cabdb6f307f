import { describe, expect, test } from "vitest";
import { refusal, refusedPlace } from "../../src/background/refusals";

const home = "moz-extension://1-2-3/";

describe("a page that is told by its address", () => {
  test.each([
    [`${home}library/index.html`, { reason: "own-page" }],
    ["moz-extension://4-5-6/page.html", { reason: "browser-page" }],
    ["about:config", { reason: "browser-page" }],
    ["about:blank", { reason: "browser-page" }],
    ["edge://settings/", { reason: "browser-page" }],
    ["resource://gre/", { reason: "browser-page" }],
    [
      "about:reader?url=https%3A%2F%2Fa.example%2Fone%3Fx%3D1",
      { reason: "reader-view", open: "https://a.example/one?x=1" },
    ],
    // Nobody's button leads to a script.
    ["about:reader?url=javascript%3Aalert(1)", { reason: "reader-view" }],
    ["view-source:https://a.example/", { reason: "source", open: "https://a.example/" }],
  ])("%s", (url, told) => {
    expect(refusedPlace({ url }, home)).toEqual({ status: "unreadable", ...told });
  });
  test.each(["https://a.example/", "http://a.example/", "file:///a.html", undefined])(
    "not so %s",
    (url) => {
      expect(refusedPlace({ url }, home)).toBeUndefined();
    },
  );
});

const pdfIcon = "chrome://global/skin/icons/pdf.svg";
const errorIcon = "chrome://global/skin/icons/info.svg";
const shut = "Missing host permission for the tab";
const contents =
  "Cannot access contents of the page. Extension manifest must request permission to access the respective host.";

/** The browsers' words as they were met in Chromium 156 and Firefox 153, or stand in Chromium's sources (policy). */
describe("a refusal by the browser's words", () => {
  test.each([
    ["Cannot access a chrome:// URL", {}, "browser-page"],
    ["Cannot access a chrome-extension:// URL of different extension", {}, "browser-page"],
    ["The extensions gallery cannot be scripted.", {}, "store"],
    ["This page cannot be scripted due to an ExtensionsSettings policy.", {}, "policy"],
    ["Frame with ID 0 is showing error page", { url: "http://a.example/" }, "error-page"],
    ["No tab with id: 7.", {}, "gone"],
    ["Invalid tab ID: 7", {}, "gone"],
    ["Frame with ID 0 was removed.", {}, "gone"],
    [contents, {}, "untold"],
    [contents, { url: "https://a.example/" }, "restricted"],
    [shut, { url: "https://a.example/x", favIconUrl: pdfIcon }, "pdf"],
    [shut, { url: "https://a.example/x.PDF?y" }, "pdf"],
    [shut, { url: "https://a.example/", favIconUrl: errorIcon }, "error-page"],
    [shut, { url: "https://addons.mozilla.org/" }, "store"],
    [shut, { url: "https://profile.accounts.firefox.com/" }, "store"],
    [shut, { url: "https://a.example/" }, "restricted"],
    [shut, { url: "file:///a.pdf" }, "pdf"],
    ["Anything else", {}, "failed"],
  ] as const)("%s %o", (words, tab, reason) => {
    expect(refusal(words, tab, true)).toMatchObject({ reason, detail: words });
  });
  test("a page that Chromium tells nothing of may be a file, where files are not allowed", () => {
    expect(refusal(contents, {}, false).reason).toBe("local-file");
    expect(refusal(contents, { url: "file:///a.html" }, false).reason).toBe("local-file");
  });
  test("a reference is offered where an address leads back", () => {
    const url = "https://a.example/x.pdf";
    expect(refusal(shut, { url }, false).url).toBe(url);
    expect(refusal(shut, { url: "file:///a.pdf" }, false).url).toBe("file:///a.pdf");
    expect(refusal(shut, { url: "data:text/html,x" }, false).url).toBeUndefined();
  });
});
