import type { LeftOutReason } from "../clip";
import type { Article } from "./container";
import { furniture, linkShare } from "./furniture";
import { keepBlocks } from "./keep";
import type { Block, Survey } from "./survey";
import { isElement, walk } from "../dom";

export interface Question extends Article {
  survey: Survey;
  /** What stands in the record already. */
  used: ReadonlyMap<Element, LeftOutReason>;
}

/**
 * Decides what of the container stays. Gives the elements that go, none inside another, each with its reason: what the
 * record has taken, what is furniture, and what Readability dropped unless there is reason to keep it.
 */
export function decide({
  container,
  core,
  survey,
  found,
  used,
}: Question): Map<Element, LeftOutReason> {
  const { facts } = survey;
  const inside = survey.blocks.filter(({ element }) => container.contains(element));
  const prose = inside.filter(({ kind, index }) => kind === "prose" && found.has(index));
  const first = prose[0]?.element;
  const last = prose.at(-1)?.element;
  const touched = ancestors(
    inside.flatMap(({ index, element }) => (found.has(index) ? [element] : [])),
    container,
  );
  const total = facts.get(container)?.proseWords ?? 0;

  const out = new Map<Element, LeftOutReason>();
  let seenFirst = !first;
  let seenLast = false;
  walk(container, {
    enter(node) {
      if (!isElement(node) || node.contains(core)) return;
      const held = facts.get(node);
      // However sure its sign: what holds most of the text is the article.
      const share = held && held.proseWords > 30 ? held.proseWords / total : 0;
      const reason = used.get(node);
      if (reason && share < 0.6) {
        out.set(node, reason);
        return "skip";
      }
      if (node === first) seenFirst = true;
      if (!held || share > 0.3) return;
      const place = {
        dropped: !touched.has(node),
        outside: seenLast || (!seenFirst && !(first && node.contains(first))),
      };
      const rule = furniture.find((candidate) => candidate.matches(node, held, place));
      if (!rule) return;
      out.set(node, rule.reason);
      return "skip";
    },
    leave(node) {
      if (node === last) seenLast = true;
    },
  });

  const gone = descendants(out.keys(), inside);
  const kept = keepBlocks(
    inside.filter((block) => !gone.has(block)),
    found,
  );
  const stays = ancestors(
    [...kept].map(({ element }) => element),
    container,
  );
  for (const block of inside) {
    if (gone.has(block) || stays.has(block.element) || block.element.contains(core)) continue;
    const held = facts.get(block.element);
    out.set(block.element, held && linkShare(held) > 0.5 ? "navigation" : "furniture");
  }
  return merge(out, stays, container);
}

/** The given elements and what they stand in, up to the container and without it. */
function ancestors(elements: Element[], container: Element): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements) {
    for (
      let up: Element | null = element;
      up && up !== container && !all.has(up);
      up = up.parentElement
    )
      all.add(up);
  }
  return all;
}

/** The blocks that stand in one of the elements. */
function descendants(elements: Iterable<Element>, blocks: Block[]): Set<Block> {
  const all = new Set(elements);
  return new Set(
    blocks.filter(({ element }) => {
      for (let up: Element | null = element; up; up = up.parentElement)
        if (all.has(up)) return true;
      return false;
    }),
  );
}

/**
 * Puts together what goes, in the order of the page: an element that holds nothing but furniture goes as a whole. What
 * has a reason of its own stays apart.
 */
function merge(
  out: ReadonlyMap<Element, LeftOutReason>,
  stays: ReadonlySet<Element>,
  container: Element,
): Map<Element, LeftOutReason> {
  const isVague = (reason: LeftOutReason) => reason === "furniture" || reason === "navigation";
  const told = [...out].flatMap(([element, reason]) => (isVague(reason) ? [] : [element]));
  const fixed = new Set([...stays, ...ancestors(told, container)]);
  const widened = new Map<Element, LeftOutReason>();
  for (const [element, reason] of out) {
    let top = element;
    let up = element.parentElement;
    while (isVague(reason) && up && up !== container && !fixed.has(up)) {
      top = up;
      up = top.parentElement;
    }
    if (!widened.has(top)) widened.set(top, reason);
  }
  const merged = new Map<Element, LeftOutReason>();
  walk(container, {
    enter(node) {
      const reason = isElement(node) ? widened.get(node) : undefined;
      if (!reason || !isElement(node)) return;
      merged.set(node, reason);
      return "skip";
    },
  });
  return merged;
}
