import { describe, expect, it } from "vitest";
import { findPublisher } from "../../src/publishers";
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
