import { expect, test } from "vitest";
import { exportMarkdown } from "../../src/archive";
import type { FullClip } from "../../src/clip";
import { render, usualShape } from "../../src/markdown/shape";
import { unzip } from "../browser/zip";

const counts = { words: 2, footnotes: 0, tables: 0, figures: 0 };
const at = "2026-01-02T03:04:05.000Z";

/** A saved clip; only what a file is made from differs. */
const clipOf = (id: number, title: string, body: string): FullClip => ({
  clip: {
    id,
    uid: String(id),
    version: id,
    versions: 1,
    address: `https://a.example/${id}`,
    url: `https://a.example/${id}`,
    title,
    authors: [],
    publisher: "",
    genre: "",
    saved: at,
    changed: at,
    counts,
  },
  version: {
    id,
    clip: id,
    number: 1,
    at,
    url: `https://a.example/${id}`,
    record: { title: { value: title, source: "document", confidence: "sure", alternatives: [] } },
    counts,
    bodyHash: "",
    recordHash: "",
    converter: "test",
  },
  body,
  tags: ["t"],
  note: "",
});

async function filesOf(clips: FullClip[], report?: (done: number) => void) {
  async function* each() {
    yield* clips;
  }
  const zip = await exportMarkdown(each(), usualShape, report);
  return unzip(Buffer.from(await zip.arrayBuffer()));
}

const textOf = ({ version, body, tags, note }: FullClip): string =>
  render(
    { record: version.record, body, url: version.url, at: version.at, tags, note },
    usualShape,
  );

test("every clip is one file, as copying would give it; equal names are told apart", async () => {
  const clips = [clipOf(1, "One", "Text 🌍."), clipOf(2, "ONE", "Other."), clipOf(3, "Łódź", "")];
  const done: number[] = [];
  const files = await filesOf(clips, (number) => done.push(number));
  expect([...files.keys()]).toEqual([
    "2026-01-02 One.md",
    "2026-01-02 ONE (2).md",
    "2026-01-02 Łódź.md",
  ]);
  expect([...files.values()]).toEqual(clips.map(textOf));
  expect(done).toEqual([1, 2, 3]);
});

test("no title takes a file out of its folder", async () => {
  const files = await filesOf([clipOf(1, "../../a\\b", "x")]);
  expect([...files.keys()]).toEqual(["2026-01-02 a b.md"]);
});

test("an empty library is an empty zip", async () => {
  expect((await filesOf([])).size).toBe(0);
});
