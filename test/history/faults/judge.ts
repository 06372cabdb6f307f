import { openDB } from "idb";
import type { Clip, Draft, Version } from "../../../src/clip";
import type { Change } from "../../../src/history/schema";

/** Every row of a database with its key, by store; empty when there is no such database. */
export type Rows = Record<string, [key: unknown, value: unknown][]>;

/** Reads a database whole, without Dossier. */
export async function rowsOf(name: string): Promise<Rows> {
  // Opening would make one.
  const there = (await indexedDB.databases()).find((one) => one.name === name);
  if (!there) return {};
  const database = await openDB(name);
  const rows: Rows = { version: [[0, database.version]] };
  for (const store of database.objectStoreNames) {
    const keys = await database.getAllKeys(store);
    const values: unknown[] = await database.getAll(store);
    rows[store] = keys.map((key, at) => [key, values[at]]);
  }
  database.close();
  return rows;
}

export interface Verdict {
  lost: string[];
  doubled: string[];
}

/**
 * Holds what is there after a fault against what was there before and what there should be when all goes well: it
 * must be one of the two, whole. `confirmed`: the user was told that it is done.
 */
export function judge(found: Rows, before: Rows, after: Rows, confirmed: boolean): Verdict {
  const whole = (confirmed ? [after] : [before, after]).some((one) => isSame(found, one));
  const verdict: Verdict = { lost: torn(found), doubled: twice(found) };
  if (!whole) {
    const most = (store: string) => Math.max(before[store]?.length ?? 0, after[store]?.length ?? 0);
    const more = Object.entries(found).filter(([store, rows]) => rows.length > most(store));
    if (more.length > 0)
      verdict.doubled.push(`more rows in ${more.map(([store]) => store).join()}`);
    else verdict.lost.push("neither as before nor as wanted");
  }
  return verdict;
}

const isSame = (one: Rows, other: Rows): boolean => JSON.stringify(one) === JSON.stringify(other);

const valuesOf = <T>(rows: Rows, store: string): T[] =>
  (rows[store] ?? []).map(([, value]) => value as T);
const keysOf = (rows: Rows, store: string): unknown[] => (rows[store] ?? []).map(([key]) => key);

/** What stands there without what belongs to it. */
function torn(rows: Rows): string[] {
  const clips = valuesOf<Clip>(rows, "clips");
  const versions = valuesOf<Version>(rows, "versions");
  const changes = valuesOf<Change>(rows, "changes");
  const ids = versions.map(({ id }) => id);
  const ofClip = (clip: Clip) => versions.filter((version) => version.clip === clip.id);
  return [
    ...clips
      .filter((clip) => !ids.includes(clip.version))
      .map(({ id }) => `clip ${id} has no version`),
    ...clips
      .filter((clip) => ofClip(clip).some(({ number }, at) => number !== at + 1))
      .map(({ id }) => `versions of clip ${id} have gaps`),
    ...clips
      .filter((clip) => ofClip(clip).length !== clip.versions)
      .map(({ id }) => `clip ${id} miscounts its versions`),
    ...clips
      .filter(({ id }) => !changes.some(({ clip }) => clip === id))
      .map(({ id }) => `clip ${id} has no change`),
    ...["bodies", "sources"]
      .filter((store) => JSON.stringify(keysOf(rows, store)) !== JSON.stringify(ids))
      .map((store) => `${store} and versions differ`),
    ...valuesOf<{ clip: number }>(rows, "marks")
      .filter(({ clip }) => !clips.some(({ id }) => id === clip))
      .map(({ clip }) => `a mark of clip ${clip}, which is not there`),
  ];
}

/** What stands there more than once. */
function twice(rows: Rows): string[] {
  const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);
  const versions = valuesOf<Version>(rows, "versions");
  return [
    ...repeated(valuesOf<Clip>(rows, "clips").map(({ address }) => `clip of ${address}`)),
    ...repeated(versions.map((one) => `version ${one.clip} ${one.bodyHash} ${one.recordHash}`)),
    ...repeated(valuesOf<Draft>(rows, "drafts").map(({ url, at }) => `draft of ${url}, ${at}`)),
  ];
}
