import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** What a reader of Markdown makes of it: the text in order, without white space, and the elements. */
export interface Shown {
  body: string;
  notes: string[];
  /** The numbers of the notes that are referred to, in order. */
  references: number[];
  elements: string[];
}

/** GitHub's dialect. HTML within the Markdown is let through, so that what passes is seen. */
export function readWithMicromark(markdown: string): Shown {
  return shown(
    micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    }),
    "[data-footnotes]",
    "[data-footnotes] > ol > li",
  );
}

/** A reader with another parser. It knows no `<br>` of HTML with its HTML off, and so it is on here, too. */
export function readWithMarkdownIt(markdown: string): Shown {
  const reader = new MarkdownIt({ html: true, linkify: true }).use(footnotes);
  reader.validateLink = () => true;
  // It shows the address of a bare link decoded: "%20" as a space.
  reader.normalizeLinkText = (address) => address;
  return shown(reader.render(markdown), ".footnotes, .footnotes-sep", "li.footnote-item");
}

function shown(html: string, section: string, items: string): Shown {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const back of body.querySelectorAll(".data-footnote-backref, .footnote-backref")) {
    back.remove();
  }
  const references: number[] = [];
  for (const reference of body.querySelectorAll("sup.footnote-ref, sup:has([data-footnote-ref])")) {
    // markdown-it counts the second reference to note 1 as "1:1".
    const number = Number(/\d+/.exec(reference.textContent)?.[0]);
    references.push(number);
    reference.replaceWith(`[${number}]`);
  }
  const elements = [...body.querySelectorAll("*")].map(({ localName }) => localName);
  const notes = [...body.querySelectorAll(items)].map((item) => letters(item.textContent));
  for (const part of body.querySelectorAll(section)) part.remove();
  return { body: letters(body.textContent), notes, references, elements };
}

/** Readers differ in white space, and in nothing else. */
export const letters = (text: string) => text.replace(/\s/g, "");
