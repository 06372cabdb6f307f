import { describe, expect, test } from "vitest";
import {
  applyEdits,
  editsOf,
  itemOf,
  withEdit,
  withoutEdit,
  type Edits,
  type ItemRecord,
} from "../../src/clip";

const at = "2026-11-24T10:00:00.000Z";
const record: ItemRecord = {
  title: {
    value: "The Price of Water",
    source: "open-graph",
    evidence: "The Price of Water | Council",
    confidence: "likely",
    alternatives: [{ value: "Water", source: "document" }],
  },
  publisher: { value: "Council", source: "site", confidence: "guess", alternatives: [] },
  author: {
    value: [{ given: "Jane", family: "Doe" }],
    source: "byline",
    confidence: "sure",
    alternatives: [],
  },
};

describe("what the user typed", () => {
  const edited = applyEdits(record, { title: { value: "Water’s Price", at } });
  test("is the value, sure, with its time; what was read is offered first", () => {
    expect(edited.title).toEqual({
      value: "Water’s Price",
      source: "you",
      at,
      confidence: "sure",
      alternatives: [
        {
          value: "The Price of Water",
          source: "open-graph",
          evidence: "The Price of Water | Council",
        },
        { value: "Water", source: "document" },
      ],
    });
  });
  test("changes nothing else, and not the record that was read", () => {
    expect(edited.publisher).toBe(record.publisher);
    expect(record.title?.value).toBe("The Price of Water");
  });
  test("may be a value that nobody read, or none where one was read", () => {
    const other = applyEdits(record, { number: { value: "12", at }, publisher: { at } });
    expect(itemOf(other)).toMatchObject({ number: "12" });
    expect(other.publisher).toBeUndefined();
  });
  test("may be an alternative, which is then offered no more", () => {
    const taken = applyEdits(record, { title: { value: "Water", at } });
    expect(taken.title?.alternatives.map(({ value }) => value)).toEqual(["The Price of Water"]);
  });
  test("is found again in a record that was kept", () => {
    const edits: Edits = { title: { value: "Water’s Price", at }, number: { value: "12", at } };
    expect(editsOf(applyEdits(record, edits))).toEqual(edits);
  });
});

describe("an edit", () => {
  test("to what was read anyway is none, in whatever order its parts stand", () => {
    const typed = { value: [{ family: "Doe", given: "Jane" }], at };
    expect(withEdit({}, record, "author", typed)).toEqual({});
    const edits = withEdit({}, record, "title", { value: "Mine", at });
    expect(withEdit(edits, record, "title", { value: "The Price of Water", at })).toEqual({});
  });
  test("stands beside the others until it is taken back", () => {
    const edits = withEdit({ number: { value: "1", at } }, record, "title", { value: "Mine", at });
    expect(Object.keys(edits).sort()).toEqual(["number", "title"]);
    expect(withoutEdit(edits, "number")).toEqual({ title: { value: "Mine", at } });
  });
});
