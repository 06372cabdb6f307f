/**
 * A copy of the page that reading may change: inert (no script runs in it, no image loads) and disarmed.
 * The live page is only looked at. An XML document is read again as HTML, since names differ in case there.
 * @param mark marks places in the copy while its nodes are still those of the page
 */
export function copyPage(document: Document, mark?: (copy: Document) => void): Document {
  const twin = clone(document);
  disarm(twin);
  mark?.(twin);
  if (isHtml(document)) return twin;
  const copy = reparse(twin);
  disarm(copy);
  return copy;
}

// Called through the prototypes: `<img name=cloneNode>` hides the document's own method.
const clone = (document: Document) => Node.prototype.cloneNode.call(document, true) as Document;

/** In an HTML document the root's name is in capitals; in XML it is as written, and no HTML root is "HTML" there. */
function isHtml(document: Document): boolean {
  const root = Document.prototype.querySelector.call(document, ":root");
  return root === null || root.tagName === "HTML";
}

function reparse(document: Document): Document {
  const source = new XMLSerializer().serializeToString(document);
  return new DOMParser().parseFromString(source, "text/html");
}

/** What a document or a form offers as a property of its own under its name or id (HTML, named access). */
const named = "embed,form,iframe,img,object";
const listed = "button,fieldset,input,object,output,select,textarea";

/**
 * Takes away the names by which elements hide properties of the document and of forms ("DOM clobbering"):
 * after this, `document.body` is the body and `form.attributes` its attributes. None of them names a footnote.
 */
function disarm(copy: Document): void {
  const find = (selector: string) => Document.prototype.querySelectorAll.call(copy, selector);
  for (const element of find(`${named},${listed}`)) {
    const remove = (name: string) => Element.prototype.removeAttribute.call(element, name);
    remove("name");
    if (Element.prototype.matches.call(element, `${listed},form img`)) remove("id");
  }
}
