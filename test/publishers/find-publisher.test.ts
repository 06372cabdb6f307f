import { describe, expect, it } from "vitest";
import { findPublisher, publishers } from "../../src/publishers";
import { macdonaldLaurier } from "../../src/publishers/macdonald-laurier";

describe("an institute is found", () => {
  it.each([
    "https://macdonaldlaurier.ca/some-column/",
    "https://www.macdonaldlaurier.ca/",
    "http://macdonaldlaurier.ca/?p=1#x",
    "https://archive.macdonaldlaurier.ca/files/",
  ])("at %s", (url) => {
    expect(findPublisher(url)).toBe(macdonaldLaurier);
  });
});

describe("nobody is found", () => {
  it.each([
    "https://notmacdonaldlaurier.ca/",
    "https://macdonaldlaurier.ca.example.org/",
    "https://example.org/macdonaldlaurier.ca",
    "ftp://macdonaldlaurier.ca/",
    "about:blank",
    "macdonaldlaurier.ca",
    "",
  ])("at %j", (url) => {
    expect(findPublisher(url)).toBeUndefined();
  });
});

describe.each(publishers.map((publisher) => [publisher.name, publisher] as const))(
  "%s",
  (_, publisher) => {
    it("is plain JSON, as it travels to the page", () => {
      expect(structuredClone(publisher)).toEqual(JSON.parse(JSON.stringify(publisher)));
    });
    it("says where its facts were seen", () => {
      expect(publisher.seen.length).toBeGreaterThan(0);
    });
    it("has bare hosts of its own", () => {
      for (const host of publisher.hosts) {
        expect(new URL(`https://${host}/`).hostname).toBe(host);
        expect(host).not.toMatch(/^www\./);
        expect(publishers.filter(({ hosts }) => hosts.includes(host))).toEqual([publisher]);
      }
    });
    it("tells its kinds by labels or by patterns that compile", () => {
      for (const { label, path } of publisher.kinds ?? []) {
        expect(label ?? path).toBeTruthy();
        if (path) expect(() => new RegExp(path, "i")).not.toThrow();
      }
    });
  },
);
