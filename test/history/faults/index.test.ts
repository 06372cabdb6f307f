import { afterAll, describe, expect, test } from "vitest";
import { SaveError } from "../../../src/history";
import { sampleOf } from "../../sampled";
import type { Task } from "./dying";
import { faults, standAtEdge, type FaultName } from "./edge";
import { judge, rowsOf, type Rows, type Verdict } from "./judge";
import { operations, type OperationName } from "./operations";

/**
 * The fault run: every operation on the history, every call that it makes at the edge of the browser's storage, every
 * way to fail there. After each the database is as it was or as it was wanted, whole, and the same once more does
 * what was wanted. `npm test` takes some of the points, `npm run test:full` all.
 */
const tally = { tried: 0, lost: 0, doubled: 0 };

afterAll(() => {
  const { tried, lost, doubled } = tally;
  console.log(`history: ${tried} faults tried, ${lost} lost, ${doubled} doubled`);
  expect(tried).toBeGreaterThanOrEqual(100);
});

/** How the page that writes goes away: before the call is made, or after it. */
const deaths = { "dies before": false, "dies after": true };
type Death = keyof typeof deaths;
const isDeath = (how: FaultName | Death): how is Death => how in deaths;
const ways = [...Object.keys(faults), ...Object.keys(deaths)] as (FaultName | Death)[];

describe.each(Object.keys(operations) as OperationName[])("%s", (operation) => {
  const { given, run } = operations[operation];

  test("survives what fails at the edge", async () => {
    const { calls, before, after } = await undisturbed(operation);
    const points = calls.flatMap((call, at) => ways.map((how) => ({ how, number: at + 1, call })));
    const bad: unknown[] = [];
    for (const point of sampleOf(points, 12)) {
      const database = `fault-${crypto.randomUUID()}`;
      await given(database);
      const outcome = await happen({ database, operation, ...point });
      const found = judge(await rowsOf(database), before, after, outcome === "done");
      await run(database);
      const repeated = judge(await rowsOf(database), before, after, true);
      count(found, repeated);
      const fits = isDeath(point.how)
        ? outcome === "died"
        : outcome === "done" || isNamed(outcome, point.how);
      if (!fits || !isFine(found) || !isFine(repeated)) {
        bad.push({ ...point, outcome: String(outcome), found, repeated });
      }
    }
    expect(bad).toEqual([]);
  });
});

/** Whether what was thrown tells the interface what to say. */
const isNamed = (error: unknown, how: FaultName): boolean =>
  error instanceof SaveError && error.reason === (how.startsWith("full") ? "full" : "error");

const isFine = ({ lost, doubled }: Verdict): boolean => lost.length + doubled.length === 0;

function count(...verdicts: Verdict[]): void {
  tally.tried += 1;
  if (verdicts.some(({ lost }) => lost.length > 0)) tally.lost += 1;
  if (verdicts.some(({ doubled }) => doubled.length > 0)) tally.doubled += 1;
}

interface Point {
  database: string;
  operation: OperationName;
  how: FaultName | Death;
  /** Of the call at the edge, from 1 on. */
  number: number;
}

/** Lets it happen; gives "done", "died" or what was thrown. */
async function happen({ database, operation, how, number }: Point): Promise<unknown> {
  if (isDeath(how)) return die({ database, operation, number, made: deaths[how] });
  const { calls, leave } = standAtEdge(number, faults[how]);
  const outcome = await operations[operation].run(database).then(
    () => "done",
    (error: unknown) => error,
  );
  leave();
  return calls.length < number ? "never came to it" : outcome;
}

/** Ends the worker at the call that is its last. */
function die(task: Task): Promise<string> {
  const worker = new Worker(new URL("./dying.ts", import.meta.url), { type: "module" });
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<string>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(task);
  });
}

/** What the operation calls for at the edge, and what is there before and after it when nothing fails. */
async function undisturbed(operation: OperationName) {
  const name = `fault-${crypto.randomUUID()}`;
  const { given, run } = operations[operation];
  await given(name);
  const before = await rowsOf(name);
  const { calls, leave } = standAtEdge(0, () => undefined);
  await run(name);
  leave();
  return { calls: [...calls], before, after: await rowsOf(name) };
}

test("the judge sees what is lost and what is doubled", async () => {
  const { before, after } = await undisturbed("update");
  const verdict = (found: Rows, confirmed = false) => judge(found, before, after, confirmed);
  for (const store of ["clips", "versions", "bodies", "sources", "marks", "changes"]) {
    const rows = after[store] ?? [];
    expect(verdict({ ...after, [store]: rows.slice(1) }).lost, store).not.toEqual([]);
    expect(verdict({ ...after, [store]: [...rows, ...rows] }).doubled, store).not.toEqual([]);
  }
  expect(verdict(before, true).lost).not.toEqual([]);
  expect(isFine(verdict(before)) && isFine(verdict(after, true))).toBe(true);
});
