import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SaveError, type History, type Match, type Place } from "../../src/history";
import { makeList } from "../../src/library/listing";
import { firstState, next, type LibraryEvent, type LibraryState } from "../../src/library/state";
import { clipOf } from "../ui/samples";

/** As many clips as are wanted, newest first, behind the part of the history that a list needs. */
function stage(count: number) {
  const clips = Array.from({ length: count }, (_, at) => clipOf(count - at));
  const searches: { query: string; aborted: () => boolean; answer: (found: Match[]) => void }[] =
    [];
  const history: Pick<History, "list" | "count" | "search"> = {
    async list({ before, limit }: { before?: Place; limit: number }) {
      const start = before ? clips.findIndex(({ id }) => id === before[1]) + 1 : 0;
      const page = clips.slice(start, start + limit);
      const last = page.at(-1);
      const more = start + limit < clips.length && last;
      return more ? { clips: page, next: [last.changed, last.id] } : { clips: page };
    },
    count: async () => clips.length,
    search: (query, { signal }) =>
      new Promise((answer) => {
        searches.push({ query, aborted: () => signal?.aborted ?? false, answer });
      }),
  };
  let state: LibraryState = firstState;
  const send = (event: LibraryEvent) => {
    state = next(state, event);
  };
  const open = vi.fn(async () => history as History);
  const list = makeList(open, () => state, send);
  const ids = () =>
    state.listing.status === "listed" ? state.listing.rows.map(({ clip }) => clip.id) : [];
  return { clips, searches, list, open, ids, state: () => state };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the list", () => {
  test("comes fifty at a time, to the end", async () => {
    const { list, ids, state } = stage(120);
    await list.refresh();
    expect([ids().length, state().total]).toEqual([50, 120]);
    await list.more();
    expect(ids().length).toBe(100);
    await list.more();
    expect(ids()).toEqual(Array.from({ length: 120 }, (_, at) => 120 - at));
    expect(state().listing).toMatchObject({ hasMore: false });
  });

  test("is read again as long as it was, with what is new", async () => {
    const { list, ids, clips } = stage(120);
    await list.refresh();
    await list.more();
    clips.unshift(clipOf(121));
    await list.refresh();
    expect([ids().length, ids()[0]]).toEqual([100, 121]);
  });

  test("says when the history cannot be read, and can be tried again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { list, open, state, ids } = stage(3);
    open.mockRejectedValueOnce(new SaveError("newer", "newer"));
    await list.refresh();
    expect(state().listing).toEqual({ status: "trouble", reason: "newer" });
    await list.refresh();
    expect(ids()).toEqual([3, 2, 1]);
  });
});

describe("a search", () => {
  test("begins when the typing rests", async () => {
    const { list, searches, state } = stage(3);
    list.search("t");
    list.search("tr");
    expect(state().query).toBe("tr");
    await vi.advanceTimersByTimeAsync(100);
    expect(searches.length).toBe(0);
    await vi.advanceTimersByTimeAsync(50);
    expect(searches.map(({ query }) => query)).toEqual(["tr"]);
  });

  test("ends the one before, whose late answer is dropped", async () => {
    const { list, searches, ids } = stage(3);
    list.search("a");
    await vi.advanceTimersByTimeAsync(200);
    list.search("b");
    await vi.advanceTimersByTimeAsync(200);
    const [first, second] = searches;
    expect([first?.aborted(), second?.aborted()]).toEqual([true, false]);
    second?.answer([{ clip: clipOf(2) }]);
    await vi.advanceTimersByTimeAsync(0);
    first?.answer([{ clip: clipOf(1) }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(ids()).toEqual([2]);
  });

  test("that is emptied gives the whole list again", async () => {
    const { list, ids } = stage(3);
    list.search("  ");
    await vi.advanceTimersByTimeAsync(200);
    expect(ids()).toEqual([3, 2, 1]);
  });

  test("shows fifty, and knows of more", async () => {
    const { list, searches, ids, state } = stage(3);
    list.search("x");
    await vi.advanceTimersByTimeAsync(200);
    searches[0]?.answer(Array.from({ length: 51 }, (_, at) => ({ clip: clipOf(at) })));
    await vi.advanceTimersByTimeAsync(0);
    expect(ids().length).toBe(50);
    expect(state().listing).toMatchObject({ hasMore: true, query: "x" });
  });
});
