import { expect, test } from "vitest";
import type { ClipId, Draft, DraftId } from "../../src/clip";
import type { Argument, RequestName } from "../../src/messaging";
import { until } from "./driver";
import { savedPage } from "./pages";
import { pressAndHear, shownMarkdown } from "./popup";
import { inBothBrowsers } from "./stage";

/** Only Dossier's own pages are answered: a page cannot ask at all, and a content script, which shares Dossier's id, in vain. */
inBothBrowsers((stage) => {
  /** Every request that could do something with a page that was clipped and saved, once. */
  const aboutSaved = async (): Promise<object[]> => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await pressAndHear(popup, "save", "savedNew");
    await popup.close();
    const page = await driver.openPage("library/index.html");
    const { clip, draft, tab } = await until("the clip and its draft", () => page.run(whatIsKept));
    return messagesAbout(clip, draft as DraftId, tab);
  };
  let messages: object[] = [];

  test("a page has no way to send one", async () => {
    const { driver } = stage();
    messages = await aboutSaved();
    const answers = await driver.tab.run(sendFromPage, driver.home, messages);
    expect(answers).toEqual([]);
  });

  test("a content script of Dossier's own gets no answer, and nothing changes", async () => {
    const { driver } = stage();
    const page = await driver.openPage("library/index.html");
    const before = await page.run(wholeDatabase);
    const answers = await page.run(sendFromContentScript, messages);
    expect(answers.sent).toBe(messages.length);
    expect(answers.answered).toEqual([]);
    expect(await page.run(wholeDatabase)).toBe(before);
  });

  test("the same messages are answered where they come from a page of Dossier's", async () => {
    const { driver } = stage();
    const page = await driver.openPage("library/index.html");
    const before = await page.run(wholeDatabase);
    expect(await page.run(sendFromHere, messages)).toHaveLength(messages.length);
    expect(await page.run(wholeDatabase)).not.toBe(before);
  });
});

/** One message of every name in the protocol; a name without one does not compile. */
function messagesAbout(clip: ClipId, draft: DraftId, tab: number): object[] {
  const change = { tags: ["forged"], note: "forged", edits: {} };
  const requests: { [N in RequestName]: Argument<N> } = {
    "page.read": { tab },
    "draft.open": draft,
    "draft.change": { draft, change, at: "2099-01-01T00:00:00.000Z" },
    "draft.keep": { id: draft } as Draft,
    "draft.discard": draft,
    "draft.restore": draft,
    "tags.list": undefined,
    "clip.save": { draft, change },
    "clip.delete": clip,
    "clip.restore": clip,
    "library.measure": undefined,
    "library.clear": undefined,
  };
  return Object.entries(requests).map(([name, argument]) => ({ name, argument }));
}

// What follows runs in a page of Dossier's, or in the web page: each function stands alone.

interface Api {
  runtime?: { sendMessage(...given: unknown[]): Promise<unknown> };
  scripting: { executeScript(how: object): Promise<{ result?: unknown }[]> };
}

/** Tries all that a page could have to send with; gives what was answered. */
async function sendFromPage(home: string, messages: object[]): Promise<unknown[]> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  const answers: unknown[] = [];
  const { host } = new URL(home);
  for (const api of [browser, chrome]) {
    for (const message of messages) {
      for (const given of [[message], [host, message]]) {
        const send = async () => api?.runtime?.sendMessage(...given);
        const answer = await send().catch(() => undefined);
        if (answer !== undefined) answers.push(answer);
      }
    }
  }
  return answers;
}

/** Sends from the isolated world of the tab that was clicked. */
async function sendFromContentScript(
  messages: object[],
): Promise<{ sent: number; answered: unknown[] }> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = browser ?? chrome;
  const { tabs } = api as unknown as { tabs: { query(by: object): Promise<{ id: number }[]> } };
  for (const { id } of await tabs.query({})) {
    const way = {
      target: { tabId: id },
      args: [messages],
      func: async (all: object[]) => {
        const { browser: own, chrome: other } = globalThis as unknown as {
          browser?: Required<Api>;
          chrome: Required<Api>;
        };
        const answered: unknown[] = [];
        let sent = 0;
        for (const message of all) {
          sent += 1;
          const answer = await (own ?? other).runtime.sendMessage(message).catch(() => undefined);
          if (answer !== undefined && answer !== null) answered.push(answer);
        }
        return { sent, answered };
      },
    };
    const [answer] = await api.scripting.executeScript(way).catch(() => []);
    if (answer?.result) return answer.result as { sent: number; answered: unknown[] };
  }
  return { sent: 0, answered: [] };
}

async function sendFromHere(messages: object[]): Promise<unknown[]> {
  const { browser, chrome } = globalThis as unknown as {
    browser?: Required<Api>;
    chrome: Required<Api>;
  };
  const answers: unknown[] = [];
  for (const message of messages) {
    const answer = await (browser ?? chrome).runtime.sendMessage(message).catch(() => undefined);
    if (answer) answers.push(answer);
  }
  return answers;
}

/** The clip, its draft, and the tab that the draft was read in. */
const whatIsKept = (): Promise<{ clip: number; draft: string; tab: number } | undefined> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("dossier");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const reading = database.transaction(["clips", "drafts"]);
      const clips = reading.objectStore("clips").getAll();
      const drafts = reading.objectStore("drafts").getAll();
      reading.addEventListener("complete", () => {
        database.close();
        const [clip] = clips.result as { id: number }[];
        const [draft] = drafts.result as { id: string; tabId: number }[];
        resolve(clip && draft && { clip: clip.id, draft: draft.id, tab: draft.tabId });
      });
    });
  });

/** Every row of every store, as text. */
const wholeDatabase = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("dossier");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const reading = database.transaction(names);
      const rows = names.map((name) => reading.objectStore(name).getAll());
      reading.addEventListener("complete", () => {
        database.close();
        resolve(JSON.stringify(rows.map(({ result }) => result as unknown)));
      });
    });
  });
