import type { ItemField } from "../../../src/clip";
import { median } from "../statistics";
import type { CorpusName } from "./corpus";
import type { Said, SaidByDossier } from "./in-page";
import type { ReadPage } from "./read";
import {
  answerOf,
  dayOf,
  mark,
  pooledFields,
  scoredFields,
  type Answer,
  type Marks,
  type ScoredField,
} from "./score";

const readers = ["dossier", "unprofiled", "readability", "defuddle"] as const;
type Reader = (typeof readers)[number];

/** A page with its marks, by reader. */
export interface Marked {
  page: ReadPage;
  answers: Record<Reader, Answer>;
  marks: Record<Reader, Marks>;
}

export function markPages(pages: readonly ReadPage[]): Marked[] {
  return pages.map((page) => {
    const answers = {
      dossier: answerOf(page.read.dossier.record),
      unprofiled: answerOf(page.read.unprofiled.record),
      readability: peerAnswer(page.read.readability),
      defuddle: peerAnswer(page.read.defuddle),
    };
    const marks = Object.fromEntries(
      readers.map((reader) => [
        reader,
        page.truth.article ? mark(page.truth, answers[reader]) : {},
      ]),
    ) as Record<Reader, Marks>;
    return { page, answers, marks };
  });
}

const peerAnswer = ({ title, authors, issued, publisher }: Said): Answer => ({
  title,
  authors,
  issued: dayOf(issued),
  publisher,
});

const isArticle = ({ kind }: SaidByDossier) =>
  kind === "article" || kind === "landing" || kind === "wall";

/** The values are shares of these, as "17 of 25". */
interface Count {
  right: number;
  of: number;
}

const count = (marks: (boolean | undefined)[]): Count => ({
  right: marks.filter(Boolean).length,
  of: marks.filter((one) => one !== undefined).length,
});

const shown = ({ right, of }: Count, percent: boolean) =>
  of === 0 ? "–" : percent ? `${((100 * right) / of).toFixed(1)} %` : `${right} of ${of}`;

interface Row {
  name: string;
  counts: Record<Reader, Count>;
  percent?: boolean;
  /** The share that Dossier must reach, in percent, or the count. */
  bar?: number;
}

const inCorpus = (all: readonly Marked[], ...names: CorpusName[]) =>
  all.filter(({ page }) => names.includes(page.corpus));

function row(
  name: string,
  pages: readonly Marked[],
  fields: readonly ScoredField[],
  more: Pick<Row, "percent" | "bar"> = {},
): Row {
  const counts = Object.fromEntries(
    readers.map((reader) => [
      reader,
      count(pages.flatMap(({ marks }) => fields.map((field) => marks[reader][field]))),
    ]),
  ) as Record<Reader, Count>;
  return { name, counts, ...more };
}

/** Prints the one table, with the bars; false where one is missed. */
export function reportRecords(all: readonly Marked[]): boolean {
  const articles = inCorpus(all, "articles");
  const real = inCorpus(all, "real");
  const made = inCorpus(all, "made");
  const own = inCorpus(all, "own");
  const rows: Row[] = [
    row("articles: title", articles, ["title"], { percent: true, bar: 94 }),
    row("articles: authors", articles, ["authors"], { percent: true, bar: 90 }),
    row("articles: date", articles, ["issued"], { percent: true, bar: 90 }),
    row("institutes, real: title", real, ["title"], { bar: 24 }),
    row("institutes, made: title", made, ["title"], { bar: 19 }),
    row("institutes, real: authors", real, ["authors"], { bar: 20 }),
    row("institutes, made: authors", made, ["authors"], { bar: 19 }),
    row("institutes: nobody named where nobody is", [...real, ...made], ["nobody"], { bar: 4 }),
    row("institutes, real: date", real, ["issued"], { bar: 22 }),
    row("institutes, made: date", made, ["issued"], { bar: 19 }),
    row("institutes, real: institute", real, ["publisher"], { bar: 24 }),
    row("institutes, made: institute", made, ["publisher"], { bar: 19 }),
    row("institutes: genre", [...real, ...made], ["genre"], { bar: 26 }),
    row("institutes: series, number, DOI, ISBN, PDF, venue", [...real, ...made], pooledFields, {
      percent: true,
      bar: 95,
    }),
    row("institutes: subtitle", [...real, ...made], ["subtitle"]),
    row("institutes: modified", [...real, ...made], ["modified"]),
    row("institutes: language", [...real, ...made], ["language"]),
    ...(["title", "authors", "issued", "publisher", "genre", "subtitle"] as const).map((field) =>
      row(`our own pages: ${field}`, own, [field]),
    ),
    row("our own pages: PDF, venue", own, pooledFields),
  ].filter(({ counts }) => counts.dossier.of > 0);
  print(["", "Dossier", "profiles off", "Readability", "Defuddle", "bar"]);
  for (const { name, counts, percent = false, bar } of rows)
    print([
      name,
      ...readers.map((reader) => shown(counts[reader], percent)),
      bar === undefined ? "" : percent ? `≥ ${bar} %` : `≥ ${bar}`,
    ]);
  reportLost(all);
  const missed = rows.filter(({ counts: { dossier }, percent, bar }) => {
    if (bar === undefined) return false;
    return (percent ? (100 * dossier.right) / dossier.of : dossier.right) < bar;
  });
  reportGivenWithoutTruth(articles);
  const kinds = reportKinds(all);
  const confident = reportConfidence(all);
  const fast = reportTimes(all);
  for (const { name } of missed) console.log(`  MISSED: ${name}`);
  return missed.length === 0 && kinds && confident && fast;
}

function print([first = "", ...others]: string[]): void {
  console.log(`  ${first.padEnd(52)}${others.map((one) => one.padStart(14)).join("")}`);
}

/** Leave one out: every page with its own institute's profile switched off, and what is right only with it. */
function reportLost(all: readonly Marked[]): void {
  const lost = all.flatMap(({ page, marks: { dossier, unprofiled } }) => {
    const fields = scoredFields.filter((field) => dossier[field] && unprofiled[field] === false);
    return fields.length > 0 ? [`${page.id} ${fields.join(", ")}`] : [];
  });
  console.log(`  lost without its profile: ${lost.join("; ") || "nothing"}`);
}

/** Values that are given where the truth has none: right or wrong, nobody knows. */
function reportGivenWithoutTruth(articles: readonly Marked[]): void {
  const without = (field: "authors" | "issued") =>
    articles.filter(({ page }) => !page.truth[field]?.length);
  for (const field of ["authors", "issued"] as const) {
    const pages = without(field);
    print([
      `articles: ${field} given where the truth has none`,
      ...readers.map((reader) =>
        shown(count(pages.map(({ answers }) => Boolean(answers[reader][field]?.length))), false),
      ),
    ]);
  }
}

function reportKinds(all: readonly Marked[]): boolean {
  const articles = inCorpus(all, "articles");
  const others = inCorpus(all, "others");
  const institutes = inCorpus(all, "real", "made");
  const called = (pages: readonly Marked[], article: boolean) => ({
    right: pages.filter(({ page }) => isArticle(page.read.dossier) === article).length,
    of: pages.length,
  });
  const lost = called(articles, false);
  const taken = called(others, true);
  console.log(`  articles called something else: ${shown(lost, true)} (≤ 0.7 %)`);
  console.log(`  other pages called articles: ${shown(taken, true)} (≤ 25 %)`);
  const wrong = institutes.filter(
    ({ page }) => isArticle(page.read.dossier) !== page.truth.article,
  );
  console.log(
    `  institutes, articles or not: ${shown({ right: institutes.length - wrong.length, of: institutes.length }, false)}${wrong.map(({ page }) => ` ${page.id} (${page.read.dossier.kind})`).join("")}`,
  );
  return (
    (lost.of === 0 || lost.right / lost.of <= 0.007) &&
    (taken.of === 0 || taken.right / taken.of <= 0.25)
  );
}

/** The record's field of a mark. */
const recordField: Partial<Record<ScoredField, ItemField>> = { authors: "author" };

/** Of the values marked sure, how many are right, and how many of all values are marked sure. */
function reportConfidence(all: readonly Marked[]): boolean {
  const sets = [
    { name: "articles", pages: inCorpus(all, "articles"), fields: ["title", "authors", "issued"] },
    { name: "institutes", pages: inCorpus(all, "real", "made"), fields: scoredFields },
  ] as const;
  return sets
    .map(({ name, pages, fields }) => {
      const values = pages.flatMap(({ page, marks }) =>
        fields.flatMap((field: ScoredField) => {
          const right = marks.dossier[field];
          const value = page.read.dossier.record[recordField[field] ?? (field as ItemField)];
          return right === undefined || !value
            ? []
            : [{ field, right, confidence: value.confidence }];
        }),
      );
      const sure = values.filter(({ confidence }) => confidence === "sure");
      const right = { right: sure.filter((one) => one.right).length, of: sure.length };
      const marked = { right: sure.length, of: values.length };
      const by = (["sure", "likely", "guess"] as const).map((level) => {
        const such = values.filter(({ confidence }) => confidence === level);
        return `${level} ${shown({ right: such.filter((one) => one.right).length, of: such.length }, false)}`;
      });
      console.log(
        `  ${name}, values marked sure: ${shown(right, true)} right (≥ 97 %), ${shown(marked, true)} of all (≥ 75 %); right: ${by.join(", ")}`,
      );
      return (
        values.length === 0 || (right.right / right.of >= 0.97 && marked.right / marked.of >= 0.75)
      );
    })
    .every(Boolean);
}

function reportTimes(all: readonly Marked[]): boolean {
  const record = median(all.map(({ page }) => page.read.times.record));
  const peer = median(all.map(({ page }) => page.read.times.readability));
  const ratio = record / peer;
  console.log(
    `  the record alone: p50 ${record.toFixed(1)} ms, Readability alone ${peer.toFixed(1)} ms: ${ratio.toFixed(2)} × (≤ 0.5 ×)`,
  );
  return ratio <= 0.5;
}

/** The pages with the most wrong values. */
export function reportWorst(all: readonly Marked[], most = 20): void {
  const wrong = all
    .map((one) => ({ ...one, fields: wrongFields(one) }))
    .filter(({ fields }) => fields.length > 0)
    .toSorted((a, b) => b.fields.length - a.fields.length);
  console.log(
    `  The ${Math.min(most, wrong.length)} worst of ${wrong.length} pages with a wrong value:`,
  );
  for (const { page, fields } of wrong.slice(0, most))
    console.log(`    ${page.id}: ${fields.join(", ")}`);
}

const wrongFields = ({ marks }: Marked): ScoredField[] =>
  scoredFields.filter((field) => marks.dossier[field] === false);

/** Every page on which a field is wrong, with what it is and what was said. */
export function reportWrong(all: readonly Marked[], field: ScoredField): void {
  for (const { page, marks, answers } of all) {
    if (marks.dossier[field] !== false) continue;
    const of = field === "nobody" ? "authors" : field;
    const chosen = page.read.dossier.record[recordField[of] ?? (of as ItemField)];
    const peers = (["readability", "defuddle"] as const)
      .filter((reader) => marks[reader][field])
      .join(" and ");
    console.log(`  ${page.id}  ${page.url.slice(0, 100)}`);
    console.log(`    truth: ${JSON.stringify(page.truth[of])}`);
    console.log(
      `    said:  ${JSON.stringify(answers.dossier[of])}${chosen ? ` (${chosen.source}, ${chosen.confidence})` : ""}${peers ? `; right: ${peers}` : ""}`,
    );
  }
}

/** All that was offered for one page, and the choice; and what it would be without what is known of the institute. */
export function reportPage({ page, answers, marks }: Marked): void {
  const { dossier, unprofiled } = page.read;
  console.log(`  ${page.id}  ${page.url}`);
  console.log(`  institute: ${page.profiled ? "known" : "unknown"}`);
  console.log(`  taken for: ${dossier.kind}`);
  for (const [field, chosen] of Object.entries(dossier.record)) {
    console.log(`  ${field}`);
    for (const [at, { value, source, evidence }] of [chosen, ...chosen.alternatives].entries()) {
      const sign = at === 0 ? `chosen, ${chosen.confidence}` : "offered";
      console.log(
        `    ${sign}: ${JSON.stringify(value)} from ${source}${evidence ? `: ${evidence}` : ""}`,
      );
    }
    const without = unprofiled.record[field as ItemField]?.value;
    if (JSON.stringify(without) !== JSON.stringify(chosen.value))
      console.log(`    without the profile: ${JSON.stringify(without) ?? "nothing"}`);
  }
  for (const field of Object.keys(unprofiled.record) as ItemField[])
    if (!dossier.record[field])
      console.log(
        `  ${field}\n    only without the profile: ${JSON.stringify(unprofiled.record[field]?.value)}`,
      );
  for (const reader of readers)
    console.log(`  ${reader}: ${JSON.stringify(answers[reader]).slice(0, 600)}`);
  console.log(`  truth: ${JSON.stringify(page.truth).slice(0, 600)}`);
  console.log(`  marks: ${JSON.stringify(marks.dossier)}`);
}
