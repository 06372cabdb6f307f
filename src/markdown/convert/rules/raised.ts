import { webAddress } from "../address";
import { escapeText } from "../escape";
import { isReference } from "../notes";
import type { Rule } from "../rule";
import { readable } from "../text";
import type { Walk } from "../walk";

/**
 * Raised and lowered text: figures as the characters that Unicode has for them (CO₂, m², 10⁻⁶), which every
 * reader shows; ordinals (19th, XIXe) and signs as they are; other letters between <sup> or <sub>.
 */
export const raised: Rule = {
  name: "raised and lowered text",
  reads: {
    tags: ["sup", "sub"],
    read(element, walk) {
      if (holdsNote(element, walk)) readNotes(element, walk);
      else if (holdsMore(element)) walk.children(element);
      else readScript(element, walk);
    },
  },
  writes: {
    sup: (content) => `<sup>${content}</sup>`,
    sub: (content) => `<sub>${content}</sub>`,
  },
};

const holdsNote = (element: Element, walk: Walk) =>
  [...element.querySelectorAll("[role]")].some(
    (inner) => isReference(inner) && walk.notes.definitionOf(inner),
  );

const holdsMore = (element: Element) =>
  element.querySelector("img, sup, sub, code, br") !== null ||
  [...element.querySelectorAll("a")].some((link) => webAddress(link.getAttribute("href"), true));

/** The brackets and commas around references are part of their look. */
function readNotes(element: Element, walk: Walk): void {
  for (const child of element.childNodes) {
    if (child instanceof Element) walk.read(child);
    else if (child instanceof Text) walk.text(child.data.replace(/[\s[\](),;]+/g, ""));
  }
}

function readScript(element: Element, walk: Walk): void {
  const shown = readable(element.textContent);
  const text = shown.trim();
  const [from, to] = element.localName === "sup" ? raisedFigures : loweredFigures;
  const figures = [...text].map((char) => to[from.indexOf(char)]);
  walk.text(shown.startsWith(" ") ? " " : "");
  if (!figures.includes(undefined)) {
    walk.text(figures.join(""));
  } else if (ordinals.test(text) || !/^[\p{L}\p{N}\s+−–-]+$/u.test(text)) {
    walk.text(text);
  } else {
    const made = walk.outline.create(element.localName);
    made.append(escapeText(text, around));
    walk.atom(made);
  }
  walk.text(shown.endsWith(" ") ? " " : "");
}

const raisedFigures = [[..."0123456789+-−–=(), in"], [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾, ⁱⁿ"]] as const;
const loweredFigures = [[..."0123456789+-−–=(), "], [..."₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎, "]] as const;

/** English, French, Italian, Spanish and Portuguese, German; and trade marks. */
const ordinals =
  /^(?:st|nd|rd|th|e|er|ère|re|ème|eme|d|nde|o|os|a|as|ter|te|me|mme|lle|r|tm|sm)\.?$/i;

const around = {
  inLink: true,
  endsLink: true,
  atStart: false,
  atEnd: false,
  afterNote: false,
  beforeBracket: false,
};
