import type { Words } from "../browser";
import type { Field, ItemRecord } from "../clip";
import type { RenderedClip } from "../markdown/shape";

const field = <T>(value: T): Field<T> => ({
  value,
  source: "document",
  confidence: "sure",
  alternatives: [],
});

/** A clip of an article that does not exist, to show what a setting does. */
export function sampleOf({ t }: Words): RenderedClip {
  const record: ItemRecord = {
    title: field(t("sampleTitle")),
    author: field([
      { given: "Ana", family: "Ribeiro" },
      { given: "Jonas", family: "Lind" },
    ]),
    publisher: field(t("sampleInstitute")),
    type: field("report"),
    genre: field(t("sampleKind")),
    issued: field({ year: 2024, month: 5, day: 14 }),
    language: field(t("textLanguage")),
  };
  return {
    record,
    body: t("sampleText"),
    url: "https://institute.example/reports/ferries",
    at: "2024-06-03T09:30:00.000Z",
    tags: [],
    note: "",
  };
}
