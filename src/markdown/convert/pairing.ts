import { type Delimiter, delimitersBetween, isSeen } from "./border";
import type { Mark, Run } from "./runs";

/** The stars between two runs, numbered; the link that they stand in. */
interface Stars {
  index: number;
  count: number;
  opens: boolean;
  closes: boolean;
  link: Mark | undefined;
}

/**
 * Whether a reader of Markdown pairs the stars of a paragraph as the marks mean it: CommonMark's own procedure
 * (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure), run over the stars that will be written.
 */
export function isPairedAsMeant(runs: readonly Run[]): boolean {
  // Of one kind alone every second mark ends what the one before it began.
  const has = (tag: Mark["tag"]) =>
    runs.some(({ marks }) => marks.some((mark) => mark.tag === tag));
  if (!has("strong") || !has("em")) return true;
  const { stars, meant } = collect(runs);
  const links = new Map<Mark | undefined, Stars[]>();
  for (const one of stars) {
    const others = links.get(one.link);
    if (others) others.push(one);
    else links.set(one.link, [one]);
  }
  // A link's text is read before what is around it.
  return [...links.values()].every((inLink) =>
    lengths.every((length) => pairs(inLink, meant, length)),
  );
}

function collect(runs: readonly Run[]): { stars: Stars[]; meant: Set<string> } {
  const stars: Stars[] = [];
  const meant = new Set<string>();
  const open = new Map<Mark, number>();
  for (let place = 0; place <= runs.length; place++) {
    for (const delimiter of delimitersBetween(runs[place - 1], runs[place])) {
      if (delimiter.sign !== "*") continue;
      const index = stars.length;
      for (const { mark, side } of delimiter.marks) {
        if (side === "opening") open.set(mark, index);
        else meant.add(key(open.get(mark) ?? -1, index, sizeOf(mark)));
      }
      const link = linkAround(delimiter, runs[place - 1], runs[place]);
      stars.push({ index, ...signsOf(delimiter), link });
    }
  }
  return { stars, meant };
}

const key = (from: number, to: number, size: number) => `${from} ${to} ${size}`;
const sizeOf = ({ tag }: Mark) => (tag === "strong" ? 2 : 1);

const signsOf = ({ marks, before, after }: Delimiter) => ({
  count: marks.reduce((sum, { mark }) => sum + sizeOf(mark), 0),
  opens: isSeen(after, before),
  closes: isSeen(before, after),
});

function linkAround({ marks }: Delimiter, left: Run | undefined, right: Run | undefined) {
  const [first] = marks;
  const outside = (first?.side === "closing" ? left : right)?.marks ?? [];
  return outside.find(
    (mark, index) => mark.tag === "a" && first && index < outside.indexOf(first.mark),
  );
}

/** How long the stars count as: micromark takes what is left of them, the specification what they were. */
type Length = (star: Stars & { left: number }) => number;
const lengths: readonly Length[] = [({ count }) => count, ({ left }) => left];

function pairs(stars: readonly Stars[], meant: ReadonlySet<string>, length: Length): boolean {
  const openers: (Stars & { left: number })[] = [];
  for (const star of stars) {
    const closer = { ...star, left: star.count };
    while (closer.closes && closer.left > 0) {
      const at = openers.findLastIndex((one) => mayPair(one, closer, length));
      const opener = openers[at];
      if (!opener) break;
      const size = closer.left > 1 && opener.left > 1 ? 2 : 1;
      if (!meant.has(key(opener.index, closer.index, size))) return false;
      openers.length = at + 1;
      opener.left -= size;
      closer.left -= size;
      if (opener.left === 0) openers.pop();
    }
    if (closer.left > 0 && !closer.opens) return false;
    if (closer.left > 0) openers.push(closer);
    // No emphasis of ours is nested deeper.
    if (openers.length > 4) return false;
  }
  return openers.length === 0;
}

/** "The sum of the lengths must not be a multiple of 3", unless both are, where one of them both opens and closes. */
function mayPair(
  opener: Stars & { left: number },
  closer: Stars & { left: number },
  length: Length,
): boolean {
  if (!opener.closes && !closer.opens) return true;
  const [from, to] = [length(opener), length(closer)];
  return (from + to) % 3 !== 0 || (from % 3 === 0 && to % 3 === 0);
}
