import type { OutlineTime } from "../../clip";
import { textOf } from "../../dom";
import type { PageBlock } from "./blocks";

const dated =
  '[itemprop~="datePublished"], [itemprop~="dateModified"], time[pubdate], time.published, time.updated';

/** Microdata and `<time pubdate>`, wherever they stand in the article; not those of what is about something else. */
export function readTimes(
  document: Document,
  first: PageBlock | undefined,
  heading: Element | undefined,
): OutlineTime[] {
  const isOfWork = (element: Element) =>
    (heading && element.contains(heading)) || (first && element.contains(first.element));
  return [...document.querySelectorAll(dated)].slice(0, 20).flatMap((element) => {
    const around = element.closest("[itemscope], article, nav, aside, footer");
    if (around && !isOfWork(around)) return [];
    return [
      {
        text: textOf(element, 100),
        stamp: (element.getAttribute("datetime") ?? element.getAttribute("content") ?? "").slice(
          0,
          100,
        ),
        modified: /dateModified|updated/.test(
          `${element.getAttribute("itemprop") ?? ""} ${element.className}`,
        ),
      },
    ];
  });
}
