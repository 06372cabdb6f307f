import browser from "../browser";
import type { Clip, ClipId, UnsavedDraft } from "../clip";
import { copyText, downloadBlob, downloadText } from "../destinations";
import { openHistory } from "../history";
import { ask, type Changed } from "../messaging";
import { clipIn, draftsHash, hashOf } from "./address";
import { markdownOf, nameOf } from "./clip-file";
import { makeList } from "./listing";
import { openId, type LibraryEvent, type LibraryState } from "./state";

/** What the user can do in the library. */
export interface LibraryActions {
  /** Reads the history again, all of it or what changed elsewhere. */
  refresh: (changed?: Changed) => void;
  search: (query: string) => void;
  more: () => void;
  /** Opens a clip, and says so in the address. */
  open: (id: ClipId) => void;
  close: () => void;
  /** Shows what the address names: a clip, the drafts, or the list alone. */
  show: (hash: string) => void;
  openDrafts: () => void;
  discard: (draft: UnsavedDraft) => void;
  copy: () => void;
  download: () => void;
  remove: (clip: Clip) => void;
  undo: () => void;
  exportAll: () => void;
  openOptions: () => void;
}

/** Milliseconds without a further change of a draft after which drafts are read again. */
const pause = 300;

/** Ties the user's actions to the history and the browser; every outcome becomes an event. */
export function libraryActions(
  current: () => LibraryState,
  send: (event: LibraryEvent) => void,
): LibraryActions {
  const opening = openingOnce();
  const list = makeList(opening, current, send);

  const readDrafts = async () => {
    try {
      send({ type: "drafts", drafts: await (await opening()).unsavedDrafts() });
    } catch (error) {
      // The list of clips tells what is the matter.
      console.error(error);
    }
  };
  /** With every letter in a popup a draft changes: they are read again when that has paused. */
  let pausing: ReturnType<typeof setTimeout> | undefined;
  const draftsChanged = () => {
    clearTimeout(pausing);
    pausing = setTimeout(() => void readDrafts(), pause);
  };

  const show = async (id: ClipId | undefined) => {
    if (id === undefined) {
      send({ type: "closed" });
      return;
    }
    send({ type: "opening", id });
    try {
      const full = await (await opening()).read(id);
      send(full && !full.clip.deleted ? { type: "opened", full } : { type: "missing", id });
    } catch (error) {
      console.error(error);
      send({ type: "missing", id });
    }
  };
  const go = (hash: string) => {
    if (location.hash === hash) return;
    // An empty hash set on location would leave a bare "#" and scroll.
    history.pushState(null, "", hash || location.pathname);
    dispatchEvent(new HashChangeEvent("hashchange"));
  };
  /** The clip that is shown, for whatever is done with it. */
  const shown = () => {
    const { opened } = current();
    return opened.status === "shown" ? opened.full : undefined;
  };

  const copy = async () => {
    const full = shown();
    if (!full) return;
    try {
      await copyText(markdownOf(full, current().shape));
      send({ type: "said", message: { text: "copied", tone: "done" } });
    } catch (error) {
      console.error(error);
      send({ type: "said", message: { text: "failedCopy", tone: "failed" } });
    }
  };

  const download = () => {
    const full = shown();
    if (!full) return;
    downloadText(nameOf(full, current().shape), markdownOf(full, current().shape));
    send({ type: "said", message: { text: "downloaded", tone: "done" } });
  };

  const remove = async (clip: Clip) => {
    const wasOpen = openId(current()) === clip.id;
    try {
      await ask("clip.delete", clip.id);
      send({ type: "deleted", clip, wasOpen });
      if (wasOpen) go("");
    } catch (error) {
      console.error(error);
      send({ type: "said", message: { text: "failedDelete", tone: "failed" } });
    }
  };

  const discard = async (draft: UnsavedDraft) => {
    try {
      await ask("draft.discard", draft.id);
      send({ type: "discarded", draft });
    } catch (error) {
      console.error(error);
      send({ type: "said", message: { text: "failedDelete", tone: "failed" } });
    }
  };

  const undo = async () => {
    const { undo: last } = current();
    if (!last) return;
    try {
      const isThere =
        "draft" in last
          ? await ask("draft.restore", last.draft.id)
          : await ask("clip.restore", last.clip.id);
      send({ type: "undone", isThere });
      if ("draft" in last) return await readDrafts();
      await list.refresh();
      if (last.wasOpen && isThere) go(hashOf(last.clip.id));
    } catch (error) {
      console.error(error);
      send({ type: "said", message: { text: "failedRestore", tone: "failed" } });
    }
  };

  const exportAll = async () => {
    if (current().exporting) return;
    send({ type: "exporting", exporting: true });
    send({ type: "said", message: { text: "exporting", tone: "note" } });
    try {
      const { exportMarkdown } = await import("../archive");
      const zip = await exportMarkdown((await opening()).each(), current().shape);
      downloadBlob(`Dossier ${new Date().toISOString().slice(0, 10)}.zip`, zip);
      send({ type: "said", message: { text: "exported", tone: "done" } });
    } catch (error) {
      console.error(error);
      send({ type: "said", message: { text: "failedExport", tone: "failed" } });
    }
    send({ type: "exporting", exporting: false });
  };

  return {
    refresh: (changed) => {
      if (changed === "drafts") return draftsChanged();
      void list.refresh().then(readDrafts);
      const id = openId(current());
      if (id !== undefined) void show(id);
    },
    search: list.search,
    more: () => void list.more(),
    open: (id) => go(hashOf(id)),
    close: () => go(""),
    show(hash) {
      send({ type: "drafts-shown", shown: hash === draftsHash });
      void show(clipIn(hash));
    },
    openDrafts: () => go(draftsHash),
    discard: (draft) => void discard(draft),
    copy: () => void copy(),
    download,
    remove: (clip) => void remove(clip),
    undo: () => void undo(),
    exportAll: () => void exportAll(),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}

/** The history, opened at the first call; a failed opening is tried again at the next. */
function openingOnce(): () => ReturnType<typeof openHistory> {
  let opened: ReturnType<typeof openHistory> | undefined;
  return () => {
    opened ??= openHistory().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
