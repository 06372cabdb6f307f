import { isBreak, type Mark, type Run, shared } from "./runs";

/**
 * Takes out of an emphasis the punctuation at its edge where Markdown would not see its mark: in
 * `**Note:**text` the second `**` closes nothing, since it follows punctuation and precedes a letter
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run). What comes out is `**Note**:text`; the text
 * is never changed.
 */
export function fitEmphasis(runs: readonly Run[]): Run[] {
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
  side: "closing" | "opening";
  /** Those that would not be seen. */
  marks: Mark[];
  /** They stand beside a sign of the text itself, and not beside other syntax. */
  atText: boolean;
}

/** What stands at a border between two runs, in order: the signs of the text outside, syntax between. */
type Token = { char: string } | { mark: Mark; side: "closing" | "opening" };

function findFault(left: Run | undefined, right: Run | undefined): Fault | undefined {
  const common = shared(left?.marks ?? [], right?.marks ?? []);
  const closing = left?.marks.slice(common).toReversed() ?? [];
  const opening = right?.marks.slice(common) ?? [];
  if (closing.length + opening.length === 0) return undefined;
  const tokens: Token[] = [
    { char: edgeChar(left, "end") },
    ...closing.map((mark) => ({ mark, side: "closing" as const })),
    ...opening.map((mark) => ({ mark, side: "opening" as const })),
    { char: edgeChar(right, "start") },
  ];
  for (let start = 1; start < tokens.length - 1; start++) {
    const sign = signOf(tokens[start]);
    if (sign !== "*" && sign !== "~") continue;
    let end = start;
    while (signOf(tokens[end + 1]) === sign && end + 1 < tokens.length - 1) end++;
    const before = signOf(tokens[start - 1]);
    const after = signOf(tokens[end + 1]);
    for (const side of ["closing", "opening"] as const) {
      const marks = tokens
        .slice(start, end + 1)
        .flatMap((token) => ("mark" in token && token.side === side ? [token.mark] : []));
      const [inner, outer] = side === "closing" ? [before, after] : [after, before];
      if (marks.length === 0 || isSeen(inner, outer)) continue;
      return { side, marks, atText: side === "closing" ? start === 1 : end === tokens.length - 2 };
    }
    start = end;
  }
  return undefined;
}

/** A mark counts between the sign inside of it and the one outside. */
function isSeen(inner: string, outer: string): boolean {
  if (/\s/.test(inner)) return false;
  // Readers of before 2024 count no symbols but those of ASCII as punctuation: true must be what both say.
  return !/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}$+<=>^`|~]/u.test(outer);
}

function signOf(token: Token | undefined): string {
  if (!token) return " ";
  if ("char" in token) return token.char;
  if (token.mark.tag === "a") return token.side === "closing" ? ")" : "[";
  return token.mark.tag === "del" ? "~" : "*";
}

/** The sign of a run at its edge; a line's end counts as white space, syntax as punctuation. */
function edgeChar(run: Run | undefined, at: "start" | "end"): string {
  if (!run || isBreak(run)) return " ";
  if ("atom" in run) return "!";
  const text = run.text;
  return at === "start" ? first(text) : last(text);
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
        ? first(text.slice(length, length + 2))
        : last(text.slice(0, text.length - length));
    if (!/[\p{P}\p{S}\s]/u.test(char)) break;
    length += char.length;
  }
  return length;
}

const first = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 32);

function last(text: string): string {
  const tail = text.slice(-2);
  const char = [...tail].at(-1);
  return char ?? " ";
}
