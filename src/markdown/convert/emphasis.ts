import { delimitersBetween, firstChar, isSeen, lastChar, type Side } from "./border";
import { isPairedAsMeant } from "./pairing";
import { type Mark, type Run } from "./runs";

/**
 * Makes emphasis such that Markdown sees it. Punctuation at its edge is taken out where its mark would not count: in
 * `**Note:**text` the second `**` closes nothing, since it follows punctuation and precedes a letter
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run). What comes out is `**Note**:text`. And where
 * the stars of several would be paired in another way than meant, inner emphasis goes. The text never changes.
 */
export function fitEmphasis(runs: readonly Run[]): Run[] {
  const fitted = fitEdges(runs);
  if (isPairedAsMeant(fitted)) return fitted;
  const outer = fitEdges(fitted.map((run) => withStars(run, 1)));
  if (isPairedAsMeant(outer)) return outer;
  return fitted.map((run) => withStars(run, 0));
}

const isStar = ({ tag }: Mark) => tag === "strong" || tag === "em";

/** The run with no more than so many of its stars' marks, from the outside. */
function withStars(run: Run, most: number): Run {
  const kept = run.marks.filter(isStar).slice(0, most);
  return { ...run, marks: run.marks.filter((mark) => !isStar(mark) || kept.includes(mark)) };
}

function fitEdges(runs: readonly Run[]): Run[] {
  const done: Run[] = [];
  const waiting = runs.toReversed();
  for (;;) {
    const left = done.at(-1);
    const right = waiting.at(-1);
    const fault = findFault(left, right);
    if (fault?.side === "closing" && left) {
      // The parts are looked at again, and with them the edge that is new.
      for (const part of cut(done, left, fault)) waiting.push(part);
    } else if (fault && right) {
      for (const part of cut(waiting, right, fault).reverse()) waiting.push(part);
    } else if (right) {
      waiting.pop();
      done.push(right);
    } else {
      return done;
    }
  }
}

interface Fault {
  side: Side;
  /** Those that would not be seen. */
  marks: Mark[];
  /** They stand beside a sign of the text itself, and not beside other syntax. */
  atText: boolean;
}

function findFault(left: Run | undefined, right: Run | undefined): Fault | undefined {
  for (const delimiter of delimitersBetween(left, right)) {
    const { before, after } = delimiter;
    for (const side of ["closing", "opening"] as const) {
      const marks = delimiter.marks.filter((one) => one.side === side).map(({ mark }) => mark);
      const [inner, outer] = side === "closing" ? [before, after] : [after, before];
      if (marks.length === 0 || isSeen(inner, outer)) continue;
      return {
        side,
        marks,
        atText: side === "closing" ? delimiter.afterText : delimiter.beforeText,
      };
    }
  }
  return undefined;
}

/**
 * Takes the run at the top of the stack and returns its parts without the fault's marks, from the edge inwards;
 * what may keep the marks goes back to the stack. Syntax at the edge (a code span, a link) loses them whole.
 */
function cut(stack: Run[], edge: Run, fault: Fault): Run[] {
  stack.pop();
  const plain = (run: Run): Run => ({
    ...run,
    marks: run.marks.filter((mark) => !fault.marks.includes(mark)),
  });
  const outermost = Math.min(...fault.marks.map((mark) => edge.marks.indexOf(mark)));
  const link = edge.marks.find((mark, index) => mark.tag === "a" && index > outermost);
  if (link) {
    const parts = [plain(edge)];
    for (let next = stack.at(-1); next?.marks.includes(link); next = stack.at(-1)) {
      stack.pop();
      parts.push(plain(next));
    }
    return parts;
  }
  const at = fault.side === "closing" ? "end" : "start";
  const length = "text" in edge && fault.atText ? looseLength(edge.text, at) : 0;
  if ("atom" in edge || length === 0) return [plain(edge)];
  const place = at === "end" ? edge.text.length - length : length;
  const halves = [edge.text.slice(0, place), edge.text.slice(place)] as const;
  const [kept, loose] = at === "end" ? halves : ([halves[1], halves[0]] as const);
  if (kept) stack.push({ text: kept, marks: edge.marks });
  return [plain({ text: loose, marks: edge.marks })];
}

/** How much punctuation and space stands at the edge, in UTF-16 units. */
function looseLength(text: string, at: "start" | "end"): number {
  let length = 0;
  while (length < text.length) {
    const char =
      at === "start"
        ? firstChar(text.slice(length, length + 2))
        : lastChar(text.slice(0, text.length - length));
    if (!/[\p{P}\p{S}\s]/u.test(char)) break;
    length += char.length;
  }
  return length;
}
