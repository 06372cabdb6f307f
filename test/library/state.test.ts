import { describe, expect, test } from "vitest";
import { clipIn, hashOf } from "../../src/library/address";
import { firstState, next, openId, type LibraryEvent } from "../../src/library/state";
import { clipOf, fullClipOf } from "../ui/samples";

const after = (...events: LibraryEvent[]) => events.reduce(next, firstState);
const rows = (...ids: number[]) => ids.map((id) => ({ clip: clipOf(id) }));
const listed = (...ids: number[]): LibraryEvent => ({
  type: "listed",
  rows: rows(...ids),
  hasMore: true,
  query: "",
});
const idsOf = (state: ReturnType<typeof after>) =>
  state.listing.status === "listed" ? state.listing.rows.map(({ clip }) => clip.id) : undefined;

describe("the address", () => {
  test.each([1, 12, 999_999])("names clip %i, and is read again", (id) => {
    expect(clipIn(hashOf(id))).toBe(id);
  });
  test.each([
    "",
    "#",
    "#clip=",
    "#clip=x",
    "#clip=-1",
    "#clip=1.5",
    "#clip=1&x",
    `#clip=${"9".repeat(40)}`,
  ])("%j names none", (hash) => {
    expect(clipIn(hash)).toBeUndefined();
  });
});

describe("the library's state", () => {
  test("grows by further rows, each clip once though it moved meanwhile", () => {
    const state = after(listed(5, 4, 3), { type: "continued", rows: rows(3, 2), hasMore: false });
    expect(idsOf(state)).toEqual([5, 4, 3, 2]);
  });
  test("loses a deleted clip at once, and counts one less", () => {
    const state = after(
      listed(3, 2, 1),
      { type: "counted", total: 3 },
      { type: "deleted", clip: clipOf(2), wasOpen: true },
    );
    expect(idsOf(state)).toEqual([3, 1]);
    expect(state.total).toBe(2);
    expect(state.undo).toMatchObject({ clip: { id: 2 } });
  });
  test("forgets the deleted clip once it is back", () => {
    const state = after(
      listed(1),
      { type: "deleted", clip: clipOf(1), wasOpen: false },
      { type: "undone", isThere: true },
    );
    expect(state.undo).toBeUndefined();
    expect(state.message?.text).toBe("restored");
  });
  test("says of what was deleted for good meanwhile that it is not back", () => {
    const state = after(
      listed(1),
      { type: "deleted", clip: clipOf(1), wasOpen: false },
      { type: "undone", isThere: false },
    );
    expect(state.undo).toBeUndefined();
    expect(state.message).toMatchObject({ text: "restoredNothing", tone: "failed" });
  });
  test("shows the clip that was asked for last", () => {
    const state = after(
      { type: "opening", id: 1 },
      { type: "opening", id: 2 },
      { type: "opened", full: fullClipOf(1) },
    );
    expect(state.opened).toEqual({ status: "opening", id: 2 });
  });
  test("keeps a clip while it is read again", () => {
    const state = after(
      { type: "opening", id: 1 },
      { type: "opened", full: fullClipOf(1) },
      { type: "opening", id: 1 },
    );
    expect(state.opened.status).toBe("shown");
    expect(openId(state)).toBe(1);
  });
  test("hears nothing of a clip that was closed meanwhile", () => {
    const state = after({ type: "opening", id: 1 }, { type: "closed" }, { type: "missing", id: 1 });
    expect(state.opened).toEqual({ status: "none" });
  });
});
