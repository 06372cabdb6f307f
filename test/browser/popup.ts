import { load } from "js-yaml";
import texts from "../../src/_locales/en/messages.json";
import { until, type View } from "./driver";

export type Text = keyof typeof texts;
export const text = (key: Text): string => texts[key].message;

/** The Markdown that the popup shows, once it does. */
export const shownMarkdown = (popup: View): Promise<string> =>
  until("the popup to show the Markdown", () =>
    popup.run(() => document.querySelector("[role=tabpanel] pre")?.textContent || undefined),
  );

/** Waits until the status line says this. What it said before must have been something else. */
export async function says(view: View, key: Text): Promise<void> {
  const wanted = text(key);
  let said = "";
  await until(`the status to say "${wanted}"`, async () => {
    said = await status(view);
    return said.includes(wanted);
  }).catch((error: unknown) => {
    throw new Error(`The status says "${said}", not "${wanted}".`, { cause: error });
  });
}

const status = (view: View): Promise<string> =>
  view.run(() =>
    [...document.querySelectorAll("[role=status]")].map((line) => line.textContent).join("\n"),
  );

/** Presses a button and waits for what it says. */
export async function pressAndHear(view: View, name: Text, key: Text): Promise<void> {
  await view.press(text(name), "button");
  await says(view, key);
}

/** A file's front matter as another YAML reader reads it, and the Markdown after it. */
export function readFile(file: string): { data: Record<string, unknown>; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n\n?([\s\S]*)$/.exec(file);
  if (!match) throw new Error(`The file has no front matter: ${file.slice(0, 200)}`);
  const [, yaml = "", body = ""] = match;
  return { data: load(yaml) as Record<string, unknown>, body };
}
