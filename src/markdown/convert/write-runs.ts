import { escapeText } from "./escape";
import { isBreak, type Mark, type Run, shared } from "./runs";

/**
 * Writes a paragraph's runs into an element of the tidy tree: each stretch of an emphasis or link as one element,
 * text escaped for where it stands.
 */
export function writeRuns(document: Document, parent: HTMLElement, runs: readonly Run[]): void {
  let open: { mark: Mark; element: HTMLElement }[] = [];
  runs.forEach((run, index) => {
    const marks = open.map(({ mark }) => mark);
    open = open.slice(0, shared(marks, run.marks));
    for (const mark of run.marks.slice(open.length)) {
      const element = document.createElement(mark.tag);
      if (mark.tag === "a") {
        element.setAttribute("href", mark.href);
        if (mark.title) element.setAttribute("title", mark.title);
        if (isItsAddress(runs, index, mark)) element.dataset["bare"] = "";
      }
      (open.at(-1)?.element ?? parent).append(element);
      open.push({ mark, element });
    }
    const at = open.at(-1)?.element ?? parent;
    at.append("atom" in run ? run.atom : escapeRun(runs, index, run.text));
  });
}

function escapeRun(runs: readonly Run[], index: number, text: string): string {
  const before = runs[index - 1];
  const after = runs[index + 1];
  const marks = runs[index]?.marks ?? [];
  const link = marks.find(({ tag }) => tag === "a");
  return escapeText(text, {
    inLink: link !== undefined,
    endsLink: link !== undefined && !after?.marks.includes(link),
    atStart: marks.length === 0 && (before === undefined || isBreak(before)),
    atEnd: marks.length === 0 && (after === undefined || isBreak(after)),
    afterNote: before !== undefined && isNote(before),
    beforeBracket: after !== undefined && (isNote(after) || startsLink(after, marks)),
  });
}

const isNote = (run: Run) => "atom" in run && run.atom.localName === "x-note";

const startsLink = (run: Run, outside: readonly Mark[]) =>
  run.marks.some((mark) => mark.tag === "a" && !outside.includes(mark));

/** A link whose text is its address needs writing once only. */
function isItsAddress(runs: readonly Run[], index: number, mark: Mark): boolean {
  const run = runs[index];
  const next = runs[index + 1];
  if (!run || !("text" in run) || mark.tag !== "a") return false;
  return run.text === mark.href && !next?.marks.includes(mark);
}
