import type { Role } from "./driver";

/**
 * Marks the one visible control with this accessible name, so that a selector can reach it. Runs in the document.
 * @throws when there is none, or more than one.
 */
export function markControl(name: string, role: Role | undefined, mark: string): void {
  const selectors: Record<Role, string> = {
    button: "button, [role=button], summary, input[type=submit]",
    link: "a[href], [role=link]",
    tab: "[role=tab]",
    textbox: "input:not([type=submit]), textarea, [role=textbox], [role=searchbox]",
    option: "[role=option]",
  };
  const visible = (element: Element) => element.getClientRects().length > 0;
  /** Text without what is hidden from screen readers. */
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? "";
    if (node instanceof Element && node.getAttribute("aria-hidden") === "true") return "";
    return [...node.childNodes].map(textOf).join("");
  };
  /** The name as browsers compute it, as far as Dossier's pages give names. */
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute("aria-labelledby");
    const labels = "labels" in element ? (element.labels as NodeListOf<Element> | null) : null;
    const text = labelledBy
      ? labelledBy
          .split(/\s+/)
          .map((id) => textOf(document.getElementById(id) ?? document.body))
          .join(" ")
      : (element.getAttribute("aria-label") ??
        (labels && labels.length > 0 ? [...labels].map(textOf).join(" ") : textOf(element)));
    return text.replaceAll(/\s+/g, " ").trim();
  };
  for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
  const candidates = document.querySelectorAll(
    role ? selectors[role] : Object.values(selectors).join(", "),
  );
  const shown = [...candidates].filter(visible);
  const named = shown.filter((element) => nameOf(element) === name);
  const [found] = named;
  if (!found || named.length > 1) {
    const names = shown.map((element) => `"${nameOf(element)}"`).join(", ");
    throw new Error(`${named.length} controls are named "${name}"; there are ${names}`);
  }
  found.setAttribute(mark, "");
}

/** The attribute that {@link markControl} sets. */
export const controlMark = "data-e2e-control";
