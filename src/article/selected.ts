import { writeAll } from "./all";
import type { Body } from "./body";
import { copyPage } from "./copy";
import { markRanges, takeMarked } from "./marked";
import { preparePage } from "./prepare";
import { findSelection } from "./selection";

/** What is selected, to be read as soon as there is a copy of the page. */
export interface OpenedSelection {
  /** Marks it in the copy that is made of the page. */
  mark: (copy: Document) => void;
  /** Once only. `url`: the visited address. */
  read(copy: Document, url: string): Body;
}

/** Opens what is selected in the live page, which stays as it is; undefined when nothing is. */
export function openSelection(document: Document): OpenedSelection | undefined {
  const selected = findSelection(document);
  if (!selected) return undefined;
  if ("text" in selected) {
    return { mark: () => {}, read: (copy, url) => readPlain(selected.text, copy, url) };
  }
  const mark = markRanges(selected.ranges);
  if (selected.document === document) return { mark, read: readMarked };
  // A frame is no part of the page's copy: it has one of its own.
  const frame = copyPage(selected.document, mark);
  const { URL: url } = selected.document;
  return { mark: () => {}, read: () => readMarked(frame, url) };
}

function readMarked(copy: Document, url: string): Body {
  const prepared = preparePage(copy, url);
  // What was not selected was left out by the user, not by reading.
  return { ...writeAll(takeMarked(copy, prepared.notes), prepared), leftOut: [] };
}

/** Text of a field, which has lines and nothing else. */
function readPlain(text: string, copy: Document, url: string): Body {
  const lines = text.split("\n").map((line) => {
    const paragraph = copy.createElement("p");
    paragraph.textContent = line;
    return paragraph;
  });
  copy.body.replaceChildren(...lines);
  return writeAll(copy.body, preparePage(copy, url));
}
