import type { ClipId, DraftChange, KeepAs } from "../clip";
import { copyText, downloadText } from "../destinations";
import {
  announceDraft,
  ask,
  type DraftNews,
  type MadeChange,
  type PageRead,
  type Saved,
} from "../messaging";
import { allowCopying, mayOfferCopying } from "./copy-permission";
import { readSettings } from "../settings";
import { bringCursorBack } from "./cursor";
import { markdownOf, nameOf } from "./draft-file";
import { openLibrary } from "./open-library";
import { openSample } from "./open-sample";
import { openAddress, openInTab, openOptions } from "./place";
import { wantsAsking, type PopupEvent, type PopupState, type ReadableDraft } from "./state";

/** What the user can do in the popup. */
export interface PopupActions {
  /** Reads the page, at first and again: as Dossier decides, or as the user wants it. */
  read: (as?: KeepAs) => void;
  /** Opens the page, or the frame, that can be read instead. */
  openAddress: (url: string) => void;
  /** Keeps what the user did: tags, note, values of the record. */
  change: (change: DraftChange) => void;
  /** Saves; asks first, where the page stands in a private window. Asked, it is the answer "yes". */
  save: () => void;
  /** The answer "no". */
  cancelSave: () => void;
  copy: () => void;
  download: () => void;
  openLibrary: (clip?: ClipId) => void;
  /** Opens an article on which Dossier can be tried. */
  openSample: () => void;
  openOptions: () => void;
  /** Shows the draft on a page of its own. */
  openInTab: () => void;
  /** Asks the browser to let Dossier copy without a key. */
  allowCopying: () => void;
}

/** What nobody presses. */
interface PopupEars {
  /** Hears what happened in other views: to this draft, or to the clip of its page. */
  hear: (news: DraftNews) => void;
}

/** After so many milliseconds people notice that they wait. */
const noticeable = 150;
/** After so many nobody will answer. The background gives up a second before; this is for one that is gone. */
const patience = 16_000;

/** Ties the user's actions to the background and the browser; every outcome becomes an event. */
export function popupActions(
  askForPage: (as?: KeepAs) => Promise<PageRead>,
  current: () => PopupState,
  send: (event: PopupEvent) => void,
): PopupActions & PopupEars {
  let changing: Promise<unknown> = Promise.resolve();
  let waits = false;

  const draft = (): ReadableDraft | undefined => {
    const { page } = current();
    return page.status === "readable" ? page.draft : undefined;
  };

  const read = async (as?: KeepAs) => {
    send({ type: "asked" });
    const slow = setTimeout(() => send({ type: "slow" }), noticeable);
    const silent = setTimeout(
      () => send({ type: "answered", answer: { status: "unreadable", reason: "timed-out" } }),
      patience,
    );
    // What the file contains is known before it is shown; the page takes longer.
    const [answer, shape] = await Promise.all([askForPage(as), readSettings()]);
    clearTimeout(slow);
    clearTimeout(silent);
    send({ type: "shaped", shape });
    send({ type: "answered", answer });
    if (answer.status !== "read") return;
    void knowTags();
    // Who asked for a copy is given its key; who did not, their place.
    await (answer.wish === "copy" ? copyUnasked() : bringCursorBack(answer.draft));
  };

  /** After the first picture, which waits for nothing that it can do without. */
  const knowTags = async () => {
    const tags = await ask("tags.list", undefined).catch(() => []);
    send({ type: "known", tags });
  };

  /** The menu or the shortcut asked for a copy; in this document nobody has pressed anything yet. */
  const copyUnasked = async () => {
    const wanted = draft();
    if (!wanted) return;
    try {
      await focused();
      await copyText(markdownOf(wanted, current().shape));
      send({ type: "said", message: { text: "copied", tone: "done" } });
    } catch {
      send({ type: "said", message: { text: "pressEnterToCopy", tone: "note" } });
      send({ type: "copy", copy: "waits" });
      if (await mayOfferCopying()) send({ type: "copy", copy: "offer" });
    }
  };

  const copy = async () => {
    const wanted = draft();
    if (!wanted) return;
    try {
      await copyText(markdownOf(wanted, current().shape));
      send({ type: "said", message: { text: "copied", tone: "done" } });
    } catch (error) {
      console.error(error);
      send({ type: "said", message: { text: "failedCopy", tone: "failed" } });
    }
  };

  const download = () => {
    const wanted = draft();
    if (!wanted) return;
    try {
      downloadText(nameOf(wanted, current().shape), markdownOf(wanted, current().shape));
      send({ type: "said", message: { text: "downloaded", tone: "done" } });
    } catch (error) {
      console.error(error);
      send({ type: "said", message: { text: "failedDownload", tone: "failed" } });
    }
  };

  const change = (made: DraftChange) => {
    const changed = draft();
    if (!changed) return;
    const done = { draft: changed.id, change: made, at: new Date().toISOString() };
    const news = { type: "changed", ...done } as const;
    send(news);
    // Nothing of a private window is told to pages of another.
    if (!changed.private) announceDraft(news);
    if (isUnkept()) void keepAgain();
    else changing = Promise.all([changing, keepChange(done)]);
  };

  const hear = async (news: DraftNews) => {
    send(news);
    const shown = draft();
    if (!shown || news.type !== "saved" || news.draft === shown.id) return;
    if (news.saved.status === "failed") return;
    const { clipAddress } = await import("../identity");
    const { url, canonical } = shown.reading.page;
    if (news.saved.clip.address !== clipAddress(url, canonical)) return;
    // Kept once more, the draft takes over what the clip has now.
    await keepAgain();
    send({ type: "said", message: { text: "savedElsewhere", tone: "note" } });
  };

  // Sent at once, never gathered: the popup may close with the next click.
  const keepChange = async (made: MadeChange) => {
    const kept = await ask("draft.change", made).catch(unanswered);
    if (kept.status === "failed") send({ type: "unkept", reason: kept.reason });
    // Whoever goes on with a draft that was thrown away elsewhere wants it after all.
    if (kept.status === "gone") await keepWhole();
  };

  const isUnkept = () => {
    const { page } = current();
    return page.status === "readable" && page.unkept !== undefined;
  };

  /** Tries to keep the whole draft. One try at a time: one more takes all that was changed meanwhile. */
  const keepAgain = (): Promise<unknown> => {
    if (!waits) changing = keepAfter(changing);
    waits = true;
    return changing;
  };

  const keepAfter = async (earlier: Promise<unknown>) => {
    await earlier;
    waits = false;
    await keepWhole();
  };

  const keepWhole = async () => {
    const shown = draft();
    if (!shown) return;
    const answer = await ask("draft.keep", shown).catch(unanswered);
    if (answer.status === "read") send({ type: "kept", answer });
    else send({ type: "unkept", reason: answer.reason });
  };

  const save = async () => {
    const { page } = current();
    if (page.status !== "readable" || page.saving) return;
    if (wantsAsking(page.draft) && !page.asking) {
      send({ type: "asking" });
      return;
    }
    send({ type: "saving" });
    await (isUnkept() ? keepAgain() : changing);
    const shown = draft();
    if (!shown) return;
    const news = { type: "saved", draft: shown.id, saved: await saveShown(shown) } as const;
    send(news);
    if (news.saved.status !== "failed" && !shown.private) announceDraft(news);
  };

  const saveShown = async (shown: ReadableDraft): Promise<Saved> => {
    const { page } = current();
    const { id, tags, edits, note } = shown;
    const wanted = { draft: id, change: { tags, edits, note } };
    if (shown.private) return ask("clip.save", { ...wanted, agreed: shown }).catch(unanswered);
    if (page.status === "readable" && page.unkept) return { status: "failed", reason: page.unkept };
    return ask("clip.save", wanted).catch(unanswered);
  };

  return {
    read: (as) => void read(as),
    openAddress: (url) => void openAddress(url),
    change,
    hear: (news) => void hear(news),
    save: () => void save(),
    cancelSave: () => send({ type: "cancelled" }),
    copy: () => void copy(),
    download,
    openLibrary: (clip) => void openLibrary(clip),
    openSample: () => void openSample(),
    openOptions: () => void openOptions(),
    openInTab() {
      const shown = draft();
      if (shown) void openInTab(shown.id);
    },
    allowCopying: () => void allow(send),
  };
}

/** The background failed, or is gone. */
function unanswered(error: unknown): { status: "failed"; reason: "error" } {
  console.error(error);
  return { status: "failed", reason: "error" };
}

async function allow(send: (event: PopupEvent) => void): Promise<void> {
  // Nothing may be awaited before the browser is asked: the user's click would be over.
  const allowed = await allowCopying();
  send({ type: "copy", copy: "waits" });
  send({
    type: "said",
    message: { text: allowed ? "copyingAllowed" : "pressEnterToCopy", tone: "note" },
  });
}

/** Resolves when the popup has the focus, without which no browser lets it copy; at the latest after a second. */
function focused(): Promise<void> {
  if (document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener("focus", () => resolve(), { once: true });
    setTimeout(resolve, 1000);
  });
}
