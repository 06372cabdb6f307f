import type { LeftOutReason } from "../clip";
import { writeBody, type Body } from "./body";
import { hidden } from "./furniture";
import type { PreparedPage } from "./prepare";
import { surveyPage } from "./survey";
import { isElement, walk } from "../dom";

/** All the text of an element, nothing judged: only what the page shows to nobody is left out, and told. */
export function writeAll(
  root: Element,
  { notes, addresses }: Pick<PreparedPage, "notes" | "addresses">,
): Body {
  const { facts } = surveyPage(root, addresses);
  const out = new Map<Element, LeftOutReason>();
  walk(root, {
    enter(node) {
      const held = isElement(node) && node !== root && facts.get(node);
      if (!held || !(hidden.matches(node, held, nowhere) || node.matches(closed))) return;
      out.set(node, hidden.reason);
      return "skip";
    },
  });
  return writeBody(root, out, notes, addresses);
}

const nowhere = { outside: false, dropped: false };
const closed = "dialog:not([open])";
