import {
  applyEdits,
  editsOf,
  isSame,
  itemOf,
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
  if (!earlier) return withNewer({ ...given, ...(await keptWith(history, given, clip)) }, given);
  const { id, tags, edits, note, changed, saved } = earlier;
  const at = isSameText(earlier, given) ? earlier.at : given.at;
  const before = { id, at, tags, edits, note, changed, ...(saved !== undefined && { saved }) };
  return withNewer({ ...given, ...before }, given);
}

/** What the user did to a page's clip, and their usual tags where there is none; a page that still is as it was saved has nothing unsaved. */
async function keptWith(
  history: History,
  { at, body, reading, tags: usual }: Draft,
  clip: Clip | undefined,
): Promise<Required<DraftChange> & Pick<Draft, "changed" | "saved">> {
  const kept = clip && (await history.read(clip.id));
  if (!kept) return { tags: usual, edits: {}, note: "", changed: {} };
  const { record } = kept.version;
  const edits = editsOf(record);
  const isSaved =
    kept.body === body && isSame(itemOf(record), itemOf(applyEdits(reading.record, edits)));
  const { tags, note } = kept;
  return { tags, edits, note, changed: {}, ...(isSaved && { saved: at }) };
}

const isSameText = (earlier: Draft, now: Draft): boolean =>
  earlier.body === now.body &&
  JSON.stringify(earlier.reading.record) === JSON.stringify(now.reading.record);
