import { isBreak, isCellBreak, type Mark, type Run, shared } from "./runs";

export type Side = "closing" | "opening";

/** Signs of one kind in a row between two runs: "***" is one, whatever it ends and begins. */
export interface Delimiter {
  sign: string;
  /** Those that end here, from the inside out, and then those that begin, from the outside in. */
  marks: { mark: Mark; side: Side }[];
  /** The signs before and after it. */
  before: string;
  after: string;
  /** It stands at the very edge of the text before, or behind: those signs are the text's own. */
  afterText: boolean;
  beforeText: boolean;
}

/** What Markdown writes between two runs to end and begin their emphasis. */
export function delimitersBetween(left: Run | undefined, right: Run | undefined): Delimiter[] {
  if (!left?.marks.length && !right?.marks.length) return [];
  const common = shared(left?.marks ?? [], right?.marks ?? []);
  const groups: Pick<Delimiter, "sign" | "marks">[] = [];
  const add = (mark: Mark, side: Side) => {
    const sign = signOf(mark, side);
    const last = groups.at(-1);
    if (last?.sign === sign) last.marks.push({ mark, side });
    else groups.push({ sign, marks: [{ mark, side }] });
  };
  for (const mark of left?.marks.slice(common).toReversed() ?? []) add(mark, "closing");
  for (const mark of right?.marks.slice(common) ?? []) add(mark, "opening");
  return groups
    .map((group, index) => ({
      ...group,
      before: groups[index - 1]?.sign ?? edgeChar(left, "end"),
      afterText: index === 0,
      after: groups[index + 1]?.sign ?? edgeChar(right, "start"),
      beforeText: index === groups.length - 1,
    }))
    .filter(({ sign }) => sign === "*" || sign === "~");
}

/** Whether a mark counts between the sign inside of it and the one outside. */
export function isSeen(inner: string, outer: string): boolean {
  if (/\s/.test(inner)) return false;
  // Readers of before 2024 count no symbols but those of ASCII as punctuation: true must be what both say.
  return !/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}$+<=>^`|~]/u.test(outer);
}

function signOf({ tag }: Mark, side: Side): string {
  if (tag === "a") return side === "closing" ? ")" : "[";
  return tag === "del" ? "~" : "*";
}

/** The sign of a run at its edge; a line's end counts as white space, syntax as punctuation. */
function edgeChar(run: Run | undefined, at: "start" | "end"): string {
  if (!run) return " ";
  if ("atom" in run) return isBreak(run) && !isCellBreak(run.atom) ? " " : "!";
  // An address may get angle brackets (escape.ts), or may not: a symbol is taken for the worse of both.
  const word =
    at === "start" ? /^\S*/.exec(run.text)?.[0] : run.text.slice(run.text.lastIndexOf(" ") + 1);
  if (word?.includes("://")) return "©";
  return (at === "start" ? firstChar(run.text) : lastChar(run.text)) || " ";
}

export const firstChar = (text: string) => [...text.slice(0, 2)][0] ?? "";
export const lastChar = (text: string) => [...text.slice(-2)].at(-1) ?? "";
