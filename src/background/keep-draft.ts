import {
  editsOf,
  isSame,
  itemOf,
  recordOf,
  withNewer,
  type Clip,
  type Draft,
  type DraftChange,
} from "../clip";
import type { History } from "../history";
import { clipAddress } from "../identity";
import { announceChange, type ReadDraft } from "../messaging";
import { storeOf } from "./private-windows";
import { reasonOf } from "./store";

/**
 * Keeps a draft, and gives it with what the user did to its page before: to an earlier draft, or else to the clip.
 * Where it cannot be kept it is given all the same, with the reason: the page was read, and can be copied.
 * @param opening the history that this draft may use, where it is being opened already: a second try would wait as long
 */
export async function keepDraft(given: Draft, opening = storeOf(given)): Promise<ReadDraft> {
  let draft = given;
  let saved: Clip | undefined;
  try {
    const history = await opening;
    const { url, canonical } = given.reading.page;
    const [clip, offered] = await Promise.all([
      history.findByAddress(clipAddress(url, canonical)),
      history.choicesFor(url),
    ]);
    saved = clip;
    const earlier = (await history.draftById(given.id)) ?? (await history.draftFor(given));
    draft = await goOn(history, given, earlier, saved);
    const opened = new Date().toISOString();
    draft = await history.keepDraft({ ...draft, opened });
    announceChange("drafts");
    void history.pruneDrafts(opened).catch(reasonOf);
    return { status: "read", draft, offered, ...(saved && { saved }) };
  } catch (error) {
    return { status: "read", draft, ...(saved && { saved }), unkept: reasonOf(error) };
  }
}

/** A page that still says the same keeps its draft's time; what the user did to `given` itself counts as well. */
async function goOn(
  history: History,
  given: Draft,
  earlier: Draft | undefined,
  clip: Clip | undefined,
): Promise<Draft> {
  const { id, tags, edits, note, changed, saved } = earlier ?? given;
  const at = earlier && isSameText(earlier, given) ? earlier.at : given.at;
  const before = { id, at, tags, edits, note, changed, ...(saved !== undefined && { saved }) };
  return withNewer(await asInClip(history, { ...given, ...before }, clip), given);
}

/**
 * The draft with what its clip has since it was saved elsewhere, in another window for one: else the next save would
 * undo that. What the user changed here and did not save stays. A page that still is as it was saved has nothing
 * unsaved.
 */
export async function asInClip(
  history: History,
  draft: Draft,
  clip: Clip | undefined,
): Promise<Draft> {
  const { saved = "", changed } = draft;
  const kept = clip && clip.changed > saved && (await history.read(clip.id));
  if (!kept) return draft;
  const { record } = kept.version;
  const its: Required<DraftChange> = { tags: kept.tags, edits: editsOf(record), note: kept.note };
  const kinds = (["tags", "edits", "note"] as const).filter(
    (kind) => (changed[kind] ?? "") <= saved,
  );
  const touched = kinds.filter((kind) => changed[kind] !== undefined);
  const now: Draft = {
    ...draft,
    ...Object.fromEntries(kinds.map((kind) => [kind, its[kind]])),
    // Newer than what stands in other copies of the draft.
    changed: { ...changed, ...Object.fromEntries(touched.map((kind) => [kind, saved])) },
  };
  const isSaved =
    kinds.length === 3 && kept.body === draft.body && isSame(itemOf(record), itemOf(recordOf(now)));
  return isSaved && draft.at > saved ? { ...now, saved: draft.at } : now;
}

const isSameText = (earlier: Draft, now: Draft): boolean =>
  earlier.body === now.body &&
  JSON.stringify(earlier.reading.record) === JSON.stringify(now.reading.record);
