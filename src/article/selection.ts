/** What the user selected: ranges of the page or of a frame in it, or a piece of what stands in a field. */
export type Selected = { document: Document; ranges: Range[] } | { text: string };

/** What is selected in the live page, which is only looked at; undefined when nothing is. */
export function findSelection(document: Document): Selected | undefined {
  const text = selectedInField(document);
  if (text) return { text };
  for (const place of [document, ...framesOf(document)]) {
    const ranges = rangesOf(place);
    if (ranges.length > 0) return { document: place, ranges };
  }
  return undefined;
}

function selectedInField(document: Document): string {
  const active = Reflect.get(Document.prototype, "activeElement", document);
  if (!active || !Element.prototype.matches.call(active, fields)) return "";
  const { value, selectionStart, selectionEnd } = active as HTMLInputElement | HTMLTextAreaElement;
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
}

/** Of those that have a selection, the ones that hold no secret. */
const fields = "textarea, input:is(:not([type]), [type=text], [type=search], [type=url])";

/** Those whose document the page's own scripts could read as well. */
function framesOf(document: Document): Document[] {
  const frames = Document.prototype.querySelectorAll.call(document, "iframe, frame");
  return [...frames].flatMap(
    (frame) => (frame as HTMLIFrameElement | HTMLFrameElement).contentDocument ?? [],
  );
}

/** In the order of the page: Firefox lets one select several places in any. */
function rangesOf(document: Document): Range[] {
  const selection = Document.prototype.getSelection.call(document);
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
    .filter((range) => !range.collapsed)
    .toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
}
