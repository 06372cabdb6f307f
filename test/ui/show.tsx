import axe from "axe-core";
import { render, type ComponentChild } from "preact";
import { afterEach, expect, vi } from "vitest";
import messages from "../../src/_locales/en/messages.json";
import { wordsFrom, type Words } from "../../src/browser/words";
import { WordsContext } from "../../src/ui";

const texts: Record<string, { message: string }> = messages;

/** The real texts, filled in as browsers do, for a British reader. */
export const words: Words = wordsFrom(
  (key, values) =>
    (texts[key]?.message ?? "").replaceAll(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ""),
  "en-GB",
);

let place: HTMLElement | undefined;

/** Shows a component as a page of ours would, and gives the element around it. */
export function show(what: ComponentChild): HTMLElement {
  place ??= document.body.appendChild(document.createElement("div"));
  render(<WordsContext value={words}>{what}</WordsContext>, place);
  return place;
}

afterEach(() => {
  if (place) {
    render(null, place);
    place.remove();
    place = undefined;
  }
  document.documentElement.style.colorScheme = "";
  document.documentElement.className = "";
});

/** Finds the first element that a selector names; fails when there is none. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The document in the frame that is shown, once it is there: what renders it is loaded when it is first wanted. */
export function rendered(): Promise<Document> {
  return vi.waitFor(
    () => {
      const inner = find("iframe") as HTMLIFrameElement;
      const page = inner.contentDocument;
      if (!page?.querySelector("link") || page.readyState !== "complete") {
        throw new Error("The frame shows nothing yet.");
      }
      return page;
    },
    { timeout: 10_000 },
  );
}

/** Finds a button, a link or another element by role, and by what a screen reader calls it. */
export function named(role: string, name: string): HTMLElement {
  const all = [
    ...document.querySelectorAll<HTMLElement>(`[role="${role}"], ${tags[role] ?? role}`),
  ];
  const found = all.filter(
    (one) => (one.getAttribute("aria-label") ?? one.textContent).trim() === name,
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`There are ${found.length} ${role} "${name}".`);
  return only;
}
const tags: Record<string, string> = { button: "button", link: "a", textbox: "input" };

/**
 * Waits until no colour is on its way to another: such a one is neither. One whose element goes meanwhile is
 * cancelled, which is an end as well; one can begin where another ends.
 */
async function atRest(): Promise<void> {
  // What has come to its end and stays there counts among the animations, too.
  const running = () => document.getAnimations().filter(({ playState }) => playState === "running");
  for (let moving = running(); moving.length > 0; moving = running())
    await Promise.allSettled(moving.map((animation) => animation.finished));
}

/** Expects that axe finds nothing, in light and in dark. Frames are looked into by their own tests. */
export async function expectAccessible(): Promise<void> {
  for (const scheme of ["light", "dark"]) {
    document.documentElement.style.colorScheme = scheme;
    await atRest();
    const { violations } = await axe.run(place ?? document, {
      // Rules that judge a whole page: here stands a part of one.
      rules: { region: { enabled: false } },
    });
    const told = violations.map(({ id, nodes }) => `${scheme}: ${id}: ${nodes[0]?.html}`);
    expect(told).toEqual([]);
  }
}
