import { expect, test } from "vitest";
import type { Edits } from "../../src/clip";
import { connect } from "../../src/history/database";
import { context, draftOf, freshHistory, tick } from "./draft";

const here = "https://www.a.example/commentary/2024/05/first";
const beside = "https://a.example/commentary/second";
const elsewhere = "https://a.example/reports/third";

const chosen = (at = tick()): Edits => ({
  title: { value: "Mine", at },
  publisher: { value: "The Institute", at },
  type: { value: "speech", at },
  genre: { value: "Address", at },
});

test("what was chosen and saved is offered for the site, the kind for its section alone", async () => {
  const history = await freshHistory();
  expect(await history.choicesFor(here)).toEqual({});
  await history.save(draftOf({ url: here, edits: chosen() }), context());
  const all = { publisher: "The Institute", type: "speech", genre: "Address" };
  expect(await history.choicesFor(here)).toEqual(all);
  expect(await history.choicesFor(beside)).toEqual(all);
  expect(await history.choicesFor(elsewhere)).toEqual({ publisher: "The Institute" });
  expect(await history.choicesFor("https://other.example/commentary/x")).toEqual({});
});

test("what is only kept in a draft is no choice yet, nor is what was read", async () => {
  const history = await freshHistory();
  await history.keepDraft(draftOf({ url: here, edits: chosen() }));
  await history.save(draftOf({ url: here }), context());
  expect(await history.choicesFor(here)).toEqual({});
});

test("a value as it was read, saved, takes the choice back", async () => {
  const history = await freshHistory();
  const { publisher: _, ...others } = chosen();
  await history.save(draftOf({ url: here, edits: chosen() }), context());
  await history.save(draftOf({ url: here, edits: others }), context());
  expect(await history.choicesFor(here)).toEqual({ type: "speech", genre: "Address" });
  await history.save(draftOf({ url: here }), context());
  expect(await history.choicesFor(here)).toEqual({});
});

test("an offer that was taken and undone before the first save teaches nothing, and is still offered", async () => {
  const history = await freshHistory();
  await history.save(
    draftOf({ url: here, edits: { genre: { value: "Address", at: tick() } } }),
    context(),
  );
  const draft = await history.keepDraft(draftOf({ url: beside }));
  const taken = tick();
  const undone = tick();
  // The browser may deliver the second before the first.
  await history.changeDraft(draft.id, { edits: {} }, undone);
  await history.changeDraft(draft.id, { edits: { genre: { value: "Address", at: taken } } }, taken);
  const kept = await history.draftById(draft.id);
  expect(kept?.edits).toEqual({});
  const { clip } = await history.save(kept ?? draft, context());
  expect((await history.read(clip.id))?.version.record.genre).toEqual(draft.reading.record.genre);
  expect(await history.choicesFor(beside)).toEqual({ genre: "Address" });
  // So it is forgotten with the one clip that has it.
  await history.save(draftOf({ url: here }), context());
  expect(await history.choicesFor(beside)).toEqual({});
});

test("a clip that never had the choice leaves it", async () => {
  const history = await freshHistory();
  await history.save(draftOf({ url: here, edits: chosen() }), context());
  await history.save(draftOf({ url: beside }), context());
  await history.save(draftOf({ url: beside, tags: ["t"] }), context());
  expect(await history.choicesFor(beside)).toMatchObject({ publisher: "The Institute" });
});

test("the newest choice stays, also when an older clip is saved again or taken back", async () => {
  const history = await freshHistory();
  const older = chosen();
  await history.save(draftOf({ url: here, edits: older }), context());
  const newer = { publisher: { value: "Renamed", at: tick() } };
  await history.save(draftOf({ url: beside, edits: newer }), context());
  await history.save(draftOf({ url: here, edits: older, body: "New." }), context());
  expect(await history.choicesFor(here)).toMatchObject({ publisher: "Renamed" });
  await history.save(draftOf({ url: here }), context());
  expect(await history.choicesFor(here)).toEqual({ publisher: "Renamed" });
});

test("a choice that was taken back does not return with a clip that still has it", async () => {
  const history = await freshHistory();
  await history.save(draftOf({ url: here, edits: chosen() }), context());
  const kept = draftOf({ url: beside, edits: chosen() });
  await history.save(kept, context());
  await history.save(draftOf({ url: here }), context());
  await history.save({ ...kept, tags: ["t"] }, context());
  expect(await history.choicesFor(beside)).toEqual({});
});

test("an emptied value is no choice, and takes one back", async () => {
  const history = await freshHistory();
  const at = tick();
  await history.save(draftOf({ url: here, edits: { genre: { at } } }), context());
  expect(await history.choicesFor(here)).toEqual({});
  await history.save(draftOf({ url: here, edits: { genre: { value: "Address", at } } }), context());
  await history.save(draftOf({ url: here, edits: { genre: { at: tick() } } }), context());
  expect(await history.choicesFor(here)).toEqual({});
});

test("nothing is remembered of a page in a private window but its clip", async () => {
  const history = await freshHistory();
  const draft = draftOf({ url: here, edits: chosen() });
  await history.save({ ...draft, private: true }, context());
  expect(await history.count()).toBe(1);
  expect(await history.choicesFor(beside)).toEqual({});
});

test("nothing is remembered of a page without a site, and no empty row is left", async () => {
  const name = `choices-${crypto.randomUUID()}`;
  const database = await connect(name).open();
  const { save } = await import("../../src/history/save");
  await save(database, draftOf({ url: "file:///a/b", edits: chosen() }), context());
  await save(database, draftOf({ url: here }), context());
  expect(await database.count("sites")).toBe(0);
});
