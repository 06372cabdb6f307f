/**
 * Parses HTML without running or loading anything, and returns its body with no element left whose name or id
 * could stand in for a property of the tree (`<form><input name="nodeName">` makes `form.nodeName` an input).
 */
export function parseInert(html: string): HTMLElement {
  // With <body> before it, a <frameset> in the page is ignored.
  const document = new DOMParser().parseFromString(`<!doctype html><body>${html}`, "text/html");
  // `document.body` itself can be an <img name="body">; the getter of the prototype cannot.
  const body: HTMLElement = Reflect.get(Document.prototype, "body", document);
  for (const element of body.querySelectorAll("[name]")) drop(element, "name");
  for (const element of body.querySelectorAll(listedInForms)) drop(element, "id");
  return body;
}

/** An empty document of its own, for building elements in: nothing in it loads or runs. */
export function blankDocument(): Document {
  return new DOMParser().parseFromString("", "text/html");
}

/** What a form offers as properties by id: https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem */
const listedInForms = "button, fieldset, input, object, output, select, textarea, img";

const drop = (element: Element, attribute: string) =>
  Element.prototype.removeAttribute.call(element, attribute);
