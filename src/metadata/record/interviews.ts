import type { Name } from "../../clip";
import { nobody, type FoundByline } from "./found-byline";
import { isLikely } from "./likely";
import { afterAsked, parseByline } from "./names";
import type { Block, Page } from "./page";
import { addLinks } from "./profile-links";

/**
 * "A conversation with Jane Doe": what is printed is hers, where the page says who asked: in the next line of the
 * same element, or elsewhere. Else nobody can tell whether the page means its author or its subject.
 * @param blocks those near the title
 * @param bylines what was read there
 */
export function readInterview(
  blocks: Block[],
  bylines: FoundByline[],
  page: Page,
): FoundByline | undefined {
  const known = bylines.some(({ interviewer }) => interviewer.length > 0);
  for (const block of blocks) {
    const [first = block.text, ...others] = block.lines ?? [];
    const name = afterAsked(first);
    const author = name === undefined ? [] : namesIn(name, page);
    if (author.length === 0) continue;
    const interviewer = others.length === 1 ? askedBy(others[0] ?? "", page) : [];
    if (!known && interviewer.length === 0) continue;
    addLinks([...author, ...interviewer], block.parts, page);
    const whole = block.whole && others.length === interviewer.length;
    return {
      ...nobody(),
      author,
      interviewer,
      text: block.text,
      ...(whole && { at: block.index }),
    };
  }
  return undefined;
}

function namesIn(text: string, page: Page): Name[] {
  const byline = parseByline(text, { language: page.language });
  return byline?.whole && byline.author.every(isLikely) ? byline.author : [];
}

/** "by John Roe" */
const askedBy = (line: string, page: Page): Name[] =>
  parseByline(line, { language: page.language })?.labelled ? namesIn(line, page) : [];
