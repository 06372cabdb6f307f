import { openDB } from "idb";
import type { Draft, DraftId } from "../../../src/clip";
import { openHistory, type History, type SaveContext } from "../../../src/history";
import { stores } from "../../../src/history/schema";
import { draftOf, type DraftParts } from "../draft";

/**
 * What is done to a history while something fails. `given` goes undisturbed; `run` is what the user wanted, and may
 * be repeated. Both give the same rows each time: times and names are fixed.
 */
export interface Operation {
  given(database: string): Promise<void>;
  run(database: string): Promise<void>;
}

const id = "one" as DraftId;
const draft = (parts: DraftParts = {}): Draft => ({ ...draftOf(parts), id });
const at = (minute: number): string => `2026-02-01T00:${String(minute).padStart(2, "0")}:00.000Z`;
const context = (minute: number): SaveContext => ({
  now: at(minute),
  newUid: () => "uid",
  converter: "test",
});
const title = (value: string) => ({ edits: { title: { value, at: at(1) } } });

const on = (work: (history: History) => Promise<unknown>) => async (database: string) => {
  const history = await openHistory(database);
  try {
    await work(history);
  } finally {
    await history.close();
  }
};

const save = (parts: DraftParts, minute: number) =>
  on((history) => history.save(draft(parts), context(minute)));
const marked = { tags: ["grid", "outages"], note: "Ask Ana." };
/** A clip of two versions with tags. */
const clip = on(async (history) => {
  await history.save(draft({ body: "First.", tags: ["old", "grid"] }), context(1));
  await history.save(draft({ body: "Second.", tags: ["old", "grid"] }), context(2));
});
const saveClipAgain = save({ body: "Second.", tags: ["old", "grid"] }, 9);
const inTrash = async (database: string) => {
  await clip(database);
  await on((history) => history.trash(1, at(5)))(database);
};

export const operations = {
  "first start": { given: () => Promise.resolve(), run: on(() => Promise.resolve()) },
  upgrade: { given: firstSchema, run: on(() => Promise.resolve()) },
  "keep a draft": {
    given: on(() => Promise.resolve()),
    run: on((history) => history.keepDraft(draft())),
  },
  "read the page again": {
    given: on(async (history) => {
      await history.keepDraft(draft());
      await history.changeDraft(id, { tags: ["mine"], ...title("Mine") }, at(1));
    }),
    run: on((history) => history.keepDraft(draft({ body: "Longer now." }))),
  },
  edit: {
    given: on((history) => history.keepDraft(draft())),
    run: on((history) => history.changeDraft(id, { note: "A word.", ...title("Mine") }, at(2))),
  },
  save: {
    given: on((history) => history.keepDraft(draft(marked))),
    run: save(marked, 3),
  },
  update: { given: clip, run: save({ body: "Third.", ...marked }, 3) },
  "save marks": { given: clip, run: save({ body: "Second.", ...marked }, 3) },
  "save what is there": { given: clip, run: saveClipAgain },
  "save what is in the trash": { given: inTrash, run: saveClipAgain },
  delete: { given: clip, run: on((history) => history.trash(1, at(9))) },
  "undo deleting": { given: inTrash, run: on((history) => history.restore(1, at(9))) },
  "forget old drafts": {
    given: on(async (history) => {
      for (const day of ["01", "02", "03"]) {
        await history.keepDraft({
          ...draft({ at: `2026-01-${day}T00:00:00.000Z` }),
          id: day as DraftId,
        });
      }
    }),
    run: on((history) => history.pruneDrafts("2026-02-01T12:00:00.000Z")),
  },
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

/** A database as the first Dossier left it, with a draft. */
async function firstSchema(name: string): Promise<void> {
  const { edits: _, note: __, run: ___, changed: ____, ...first } = draft({ tags: ["t"] });
  const database = await openDB(name, 1, {
    upgrade(old) {
      const drafts = old.createObjectStore("drafts", { keyPath: "id" });
      drafts.createIndex("page", ["tabId", "url"]);
      drafts.createIndex("at", "at");
      for (const store of stores)
        if (store !== "drafts") old.createObjectStore(store, { autoIncrement: true });
    },
  });
  await database.put("drafts", first);
  database.close();
}
