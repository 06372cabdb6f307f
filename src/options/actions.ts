import browser, { words } from "../browser";
import { copyText } from "../destinations";
import { ask, type SaveFailed } from "../messaging";
import { changeSetting, readSettings, type Settings } from "../settings";
import type { Message } from "../ui";
import { openExtensionSettings, openShortcutSettings, readFacts } from "./facts";
import type { Licence, OptionsState } from "./state";

/** What the user can do in the options. */
export interface OptionsActions {
  change: <K extends keyof Settings>(name: K, value: Settings[K]) => void;
  openShortcutSettings: () => void;
  openExtensionSettings: () => void;
  readLicences: () => void;
  copyReport: (text: string) => void;
  /** Deletes everything for good; whoever calls this has made sure that the user wants it. */
  clear: () => void;
}

/** What the page itself hears of. */
interface Listening {
  /** Looks again at what others may have changed. */
  refresh: () => void;
  heard: (settings: Settings) => void;
}

/** Ties the user's actions to the background and the browser. */
export function optionsActions(
  current: () => OptionsState,
  update: (changed: Partial<OptionsState>) => void,
): OptionsActions & Listening {
  /** How many changes are on their way: until they have arrived, the storage knows less than the page. */
  let underway = 0;

  const say = (message: Omit<Message, "id">) =>
    update({ message: { ...message, id: (current().message?.id ?? 0) + 1 } });

  const heard = (settings: Settings) => {
    if (underway === 0) update({ settings });
  };

  const change = async <K extends keyof Settings>(name: K, value: Settings[K]) => {
    underway += 1;
    update({ settings: { ...current().settings, [name]: value } });
    try {
      await changeSetting(name, value);
    } catch (error) {
      console.error(error);
      say({ text: "failedSetting", tone: "failed" });
    }
    underway -= 1;
    heard(await readSettings());
  };

  const refresh = async () => {
    update({ facts: await readFacts() });
    const [measured, knownTags] = await Promise.all([
      ask("library.measure", undefined).catch(failed),
      ask("tags.list", undefined).catch(() => []),
    ]);
    update({ measured, knownTags });
  };

  const readLicences = async () => {
    if (Array.isArray(current().licences)) return;
    try {
      const file = await fetch(browser.runtime.getURL("licences.json"));
      update({ licences: (await file.json()) as Licence[] });
    } catch (error) {
      console.error(error);
      update({ licences: "failed" });
    }
  };

  const copyReport = async (text: string) => {
    try {
      await copyText(text);
      say({ text: "copied", tone: "done" });
    } catch (error) {
      console.error(error);
      say({ text: "failedCopyReport", tone: "failed" });
    }
  };

  const clear = async () => {
    if (current().clearing) return;
    update({ clearing: true });
    const cleared = await ask("library.clear", undefined).catch(failed);
    update({ clearing: false });
    if (cleared.status === "failed") {
      const text = cleared.reason === "newer" ? "failedClearNewer" : "failedClear";
      say({ text, tone: "failed" });
      return;
    }
    const { tn } = words;
    const values = [tn("clips", cleared.clips), tn("draftsUnsaved", cleared.drafts)];
    say({ text: "cleared", tone: "done", values });
    heard(await readSettings());
    await refresh();
  };

  return {
    change: (name, value) => void change(name, value),
    heard,
    refresh: () => void refresh(),
    openShortcutSettings: () => void openShortcutSettings(),
    openExtensionSettings: () => void openExtensionSettings(),
    readLicences: () => void readLicences(),
    copyReport: (text) => void copyReport(text),
    clear: () => void clear(),
  };
}

/** The background gave no answer. */
function failed(error: unknown): SaveFailed {
  console.error(error);
  return { status: "failed", reason: "error" };
}
