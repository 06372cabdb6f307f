/** Elements that start a line of their own in every browser's style sheet (HTML, 15.3). */
const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table " +
    "tbody td tfoot th thead tr ul"
  ).split(" "),
);

export const isBlock = (element: Element) => blocks.has(element.localName);

/** Elements whose content is no text of the page. */
const silent = new Set(
  "base button canvas datalist head iframe input link meta noscript object embed option progress script select source style svg template textarea title track".split(
    " ",
  ),
);

export const isSilent = (element: Element) => silent.has(element.localName);

export const isHeading = (element: Element) => /^h[1-6]$/.test(element.localName);
