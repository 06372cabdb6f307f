import { expect } from "vitest";
import { until, type Modifier, type View } from "./driver";

/** What has the focus, as whoever uses a keyboard finds it. */
export interface Focused {
  /** What a screen reader calls it. */
  name: string;
  /** Its element: "button", "textarea"; "body" when the focus is lost. */
  tag: string;
  /** Whether one sees that it has the focus. */
  seen: boolean;
}

export const focused = (view: View): Promise<Focused> => view.run(readFocus);

/**
 * Presses Tab until the control with this name has the focus. Every stop on the way must be seen.
 * @param held "Shift" goes backwards
 */
export async function tabTo(view: View, name: string, held: Modifier[] = []): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await view.key("Tab", held);
    const at = await focused(view);
    // Past the last stop browsers rest on the page as a whole, or on their own bars.
    if (at.tag !== "body")
      expect(at, `after ${passed.at(-1) ?? "the start"}`).toMatchObject({ seen: true });
    if (at.name === name) return;
    passed.push(`${at.tag} "${at.name}"`);
  }
  throw new Error(`Tab does not come to "${name}", but to ${passed.join(", ")}`);
}

/** Waits until the control with this name has the focus, and sees it. */
export async function hasFocus(view: View, name: string): Promise<void> {
  let at: Focused | undefined;
  await until(`the focus on "${name}"`, async () => {
    at = await focused(view);
    return at.name === name;
  }).catch((cause: unknown) => {
    throw new Error(`The focus is on ${JSON.stringify(at)}`, { cause });
  });
  expect(at).toMatchObject({ seen: true });
}

/** Types letter by letter on whatever has the focus. */
export async function typeKeys(view: View, text: string): Promise<void> {
  for (const letter of text) await view.key(letter);
}

/** Presses a key, and expects that the focus is still somewhere, and seen. */
export async function press(view: View, key: string, held?: Modifier[]): Promise<void> {
  await view.key(key, held);
  await until("the focus to be somewhere", async () => (await focused(view)).tag !== "body");
  expect(await focused(view)).toMatchObject({ seen: true });
}

/** Runs in the document: stands alone. */
function readFocus(): Focused {
  const element = document.activeElement ?? document.body;
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? "";
    if (node instanceof Element && node.getAttribute("aria-hidden") === "true") return "";
    return [...node.childNodes].map(textOf).join("");
  };
  const label = element.getAttribute("aria-label") ?? element.getAttribute("title");
  const labelledBy = element.getAttribute("aria-labelledby");
  const named = labelledBy ? document.getElementById(labelledBy) : element;
  /** An outline around it, around what stands for it (a row for its link), or around the field that it is part of. */
  const outlined = (around: Element, part?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(around, part);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  };
  const outer = element.parentElement ?? element;
  const inFrame = element instanceof HTMLIFrameElement;
  let hidden = false;
  for (let at: Element | null = element; at; at = at.parentElement)
    hidden ||= getComputedStyle(at).opacity === "0";
  const { width, height } = element.getBoundingClientRect();
  return {
    name: (label ?? textOf(named ?? element)).replaceAll(/\s+/g, " ").trim(),
    tag: element.localName,
    seen:
      !hidden &&
      width > 0 &&
      height > 0 &&
      (inFrame || outlined(element) || outlined(element, "::after") || outlined(outer)),
  };
}
