import {
  privateDraftLimit,
  privateKeys,
  withChange,
  withNewer,
  type Draft,
  type DraftChange,
  type DraftId,
} from "../clip";
import { SaveError, type History } from "../history";
import { roomFor } from "./room";

/** What of the history concerns drafts; and what only drafts in memory have. */
export interface PrivateDrafts extends Pick<
  History,
  "keepDraft" | "draftFor" | "draftById" | "changeDraft"
> {
  /** Remembers that the user let the draft be saved; answers whether there is such a draft. */
  agree(id: DraftId): Promise<boolean>;
  /** Forgets all of them, and where the cursor was in each. */
  forget(): Promise<void>;
}

/** The browser's memory for this session (`storage.session`), as far as it is used. */
export interface Memory {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A draft as it is kept: as a text, whose size is known before the browser is asked to keep it. */
interface Stored {
  /** The draft's own. */
  at: string;
  text: string;
}

const prefix = `${privateKeys}draft:`;
const keyOf = (id: DraftId) => prefix + id;

/** How much all of them may take, in bytes: less than the 10 MB that both browsers give. */
const mostOfAll = 8_000_000;

/**
 * Drafts of private windows: in memory, and nowhere else. When they become too many, the oldest go.
 */
export function privateDrafts(memory: Memory): PrivateDrafts {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: what is changed was read before, and the memory knows no transaction. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const all = async (): Promise<[key: string, stored: Stored][]> =>
    Object.entries(await memory.get(null)).filter((entry): entry is [string, Stored] =>
      entry[0].startsWith(prefix),
    );
  const byId = async (id: DraftId): Promise<Draft | undefined> => {
    const stored = (await memory.get(keyOf(id)))[keyOf(id)] as Stored | undefined;
    return stored && read(stored);
  };
  /** @throws SaveError "full" */
  const write = async (draft: Draft): Promise<void> => {
    const key = keyOf(draft.id);
    const text = JSON.stringify(draft);
    const size = sizeOf(text);
    if (size > privateDraftLimit) throw new SaveError("full", `The draft takes ${size} bytes.`);
    const others = (await all()).filter(([other]) => other !== key);
    const kept = others.map(([other, its]) => ({
      key: other,
      size: sizeOf(its.text),
      at: its.at,
    }));
    const leaving = roomFor(size, kept, mostOfAll);
    if (leaving.length > 0) await memory.remove(leaving);
    const stored: Stored = { at: draft.at, text };
    await memory.set({ [key]: stored }).catch((cause: unknown) => {
      throw new SaveError("full", "The browser has no room for the draft.", { cause });
    });
  };
  const change = (id: DraftId, changed: (draft: Draft) => Draft): Promise<boolean> =>
    inTurn(async () => {
      const draft = await byId(id);
      if (draft) await write(changed(draft));
      return draft !== undefined;
    });

  return {
    keepDraft: (draft) =>
      inTurn(async () => {
        const there = await byId(draft.id);
        const kept: Draft = {
          ...(there ? withNewer(draft, there) : draft),
          ...(there?.agreed && { agreed: true }),
        };
        await write(kept);
        return kept;
      }),
    // The memory ends with the run of the browser: there are no drafts of an earlier one.
    async draftFor({ tabId, url }) {
      const drafts = (await all()).map(([, stored]) => read(stored));
      return drafts
        .filter((draft) => draft.tabId === tabId && draft.url === url)
        .toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
    },
    draftById: byId,
    changeDraft: (id: DraftId, made: DraftChange, at: string) =>
      change(id, (draft) => withChange(draft, made, at)),
    agree: (id) => change(id, (draft) => ({ ...draft, agreed: true })),
    forget: () =>
      inTurn(async () => {
        const keys = Object.keys(await memory.get(null));
        await memory.remove(keys.filter((key) => key.startsWith(privateKeys)));
      }),
  };
}

/** What was written here, and by nobody else: the memory is closed to pages and content scripts. */
const read = ({ text }: Stored): Draft => JSON.parse(text) as Draft;

/** As much as either browser may count: Chromium takes a text's UTF-8, Firefox up to two bytes for each character. */
const sizeOf = (text: string): number =>
  Math.max(2 * text.length, new TextEncoder().encode(text).length);
