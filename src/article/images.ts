import type { Addresses } from "./address";

/** Where lazy loaders keep the real address, the commonest first. Seen in WordPress, Drupal and Squarespace themes. */
const lazySources = [
  "data-src",
  "data-lazy-src",
  "data-original",
  "data-image",
  "data-fallback-src",
];
const lazySets = ["data-srcset", "data-lazy-srcset"];

/** Names of pictures that hold a place until the real one comes. */
const placeholder =
  /(?:^|[/_-])(?:blank|spacer|placeholder|lazy|loading|transparent|pixel|1x1)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;

/**
 * Gives every picture its real, absolute address, and removes those that have none: placeholders, `data:` images,
 * tracking pixels. Before anything looks at pictures, since Readability takes a lazy one for an empty one.
 */
export function repairImages(copy: Document, addresses: Addresses): void {
  unwrapNoscript(copy);
  for (const image of copy.querySelectorAll("img")) {
    const source = isPixel(image) ? undefined : bestSource(image, addresses);
    if (source) image.setAttribute("src", source);
    else image.remove();
    for (const attribute of [...lazySources, ...lazySets, "srcset", "sizes", "loading"])
      image.removeAttribute(attribute);
  }
  for (const picture of copy.querySelectorAll("picture")) {
    for (const source of picture.querySelectorAll("source")) source.remove();
  }
}

function bestSource(image: Element, addresses: Addresses): string | undefined {
  const sets = image.closest("picture")?.querySelectorAll("source") ?? [];
  const candidates = [
    ...lazySources.map((name) => image.getAttribute(name)),
    ...lazySets.map((name) => largest(image.getAttribute(name))),
    image.getAttribute("src"),
    largest(image.getAttribute("srcset")),
    ...[...sets].map((source) =>
      largest(source.getAttribute("data-srcset") ?? source.getAttribute("srcset")),
    ),
  ];
  for (const candidate of candidates) {
    // Other things than addresses stand in data-image and its like, too.
    const source = addresses.resource(candidate);
    if (source && !placeholder.test(source)) return source;
  }
  return undefined;
}

/** The largest picture of a `srcset` (https://html.spec.whatwg.org/#srcset-attributes), by width or density. */
function largest(set: string | null): string | null {
  let best: string | null = null;
  let bestSize = -1;
  let address: string | undefined;
  const offer = (size: number) => {
    if (address && size > bestSize) [best, bestSize] = [address, size];
    address = undefined;
  };
  // An address may hold commas, so that the list can be cut at white space only.
  for (const token of (set ?? "").split(/\s+/)) {
    const [, size, next] = (address && /^([\d.]+)[wxh](?:,(.*))?$/.exec(token)) || [];
    offer(Number(size ?? 1));
    const start = size ? next : token;
    address = start?.replace(/,$/, "");
    if (start?.endsWith(",")) offer(1);
  }
  offer(1);
  return best;
}

function isPixel(image: Element): boolean {
  return ["width", "height"].some((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ""));
}

/**
 * A `<noscript>` holds the picture that a script would have loaded. Where scripts may run its content is text, and
 * elements where they may not. The picture in it is the real one: it takes the place of the one before it, if that is
 * a placeholder of it.
 */
function unwrapNoscript(copy: Document): void {
  for (const noscript of copy.querySelectorAll("noscript")) {
    const source = noscript.children.length ? noscript.innerHTML : noscript.textContent;
    if (!source.includes("<img")) continue;
    const inside = new DOMParser().parseFromString(source, "text/html").body;
    const images = inside.querySelectorAll("img");
    const image = images[0];
    if (images.length !== 1 || !image || inside.textContent.trim() || image.hasAttribute("name"))
      continue;
    const before = noscript.previousElementSibling;
    const twin = before?.matches("img") ? before : before?.querySelector("img");
    if (twin && before?.textContent.trim() === "") {
      if (!image.getAttribute("alt")) image.setAttribute("alt", twin.getAttribute("alt") ?? "");
      twin.replaceWith(copy.importNode(image, true));
      noscript.remove();
    } else {
      noscript.replaceWith(copy.importNode(image, true));
    }
  }
}
