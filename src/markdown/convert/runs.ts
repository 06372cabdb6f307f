/** Emphasis and links, from the outside in. Two runs stand in the same link if they share its mark. */
export type Mark = { tag: "strong" | "em" | "del" } | { tag: "a"; href: string; title: string };

/** One of each: runs of the same emphasis share it. */
export const emphases = {
  strong: { tag: "strong" },
  em: { tag: "em" },
  del: { tag: "del" },
} as const satisfies Record<string, Mark>;

/** A stretch of a paragraph: text, or an element that is written as one piece (image, code, line break, note). */
export type Run = TextRun | AtomRun;
export interface TextRun {
  text: string;
  marks: readonly Mark[];
}
export interface AtomRun {
  atom: HTMLElement;
  marks: readonly Mark[];
}

export const isBreak = (run: Run) => "atom" in run && run.atom.localName === "br";

/** A break in a table's cell is written as a tag: to Markdown that is punctuation and no end of a line. */
export const isCellBreak = (atom: HTMLElement) => atom.dataset["cell"] !== undefined;

/** How many marks, counted from the outside, two runs share. */
export function shared(a: readonly Mark[], b: readonly Mark[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/**
 * Runs with white space as a browser shows it: one space between words, none at the start and end of a line,
 * and none just inside an emphasis or link, where Markdown would not see the mark.
 */
export function settleSpace(runs: readonly Run[]): Run[] {
  return merge(spaceOutside(collapse(runs.map(withSharedMarks))));
}

/** The italics of a caption are a mark apart, so that what is emphasised in them can stand upright; written, they are none. */
const withSharedMarks = (run: Run): Run => ({
  ...run,
  marks: run.marks.map((mark) => (mark.tag === "a" ? mark : emphases[mark.tag])),
});

function collapse(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let spaced = true;
  for (const run of runs) {
    if ("atom" in run) {
      if (isBreak(run)) trimEnd(out);
      out.push(run);
      spaced = isBreak(run);
      continue;
    }
    const text = spaced ? run.text.trimStart() : run.text;
    if (text === "") continue;
    out.push({ text, marks: run.marks });
    spaced = /\s$/.test(text);
  }
  trimEnd(out);
  return out;
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.pop(); last; last = runs.pop()) {
    if ("atom" in last) {
      runs.push(last);
      return;
    }
    const text = last.text.trimEnd();
    if (text === "") continue;
    runs.push({ text, marks: last.marks });
    return;
  }
}

function spaceOutside(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  runs.forEach((run, index) => {
    const { marks } = run;
    const before = marks.slice(0, shared(marks, runs[index - 1]?.marks ?? []));
    const after = marks.slice(0, shared(marks, runs[index + 1]?.marks ?? []));
    const both = before.length < after.length ? before : after;
    if ("atom" in run) {
      out.push(isBreak(run) ? { atom: run.atom, marks: both } : run);
      return;
    }
    const { text } = run;
    const word = text.trim();
    const lead = text.length - text.trimStart().length;
    if (word === "") {
      out.push({ text, marks: both });
      return;
    }
    if (lead > 0) out.push({ text: text.slice(0, lead), marks: before });
    out.push({ text: word, marks });
    if (lead + word.length < text.length) {
      out.push({ text: text.slice(lead + word.length), marks: after });
    }
  });
  return out;
}

/** Joins neighbours with the same marks. */
export function merge(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const same =
      last !== undefined &&
      last.marks.length === run.marks.length &&
      shared(last.marks, run.marks) === run.marks.length;
    if (same && "text" in last && "text" in run) {
      out[out.length - 1] = { text: last.text + run.text, marks: last.marks };
    } else if (same && isCode(last) && isCode(run)) {
      // Two code spans side by side would be read as one with other ends.
      last.atom.append(run.atom.textContent);
    } else {
      out.push(run);
    }
  }
  return out;
}

const isCode = (run: Run): run is AtomRun => "atom" in run && run.atom.localName === "code";
