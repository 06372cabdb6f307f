import { posix } from "node:path";
import { importsOf, impurities } from "./imports";
import { doors, rooms } from "./rooms";

/** Source files by their path within src/, with forward slashes. */
export type Tree = Readonly<Record<string, string>>;

const endings = ["", ".ts", ".tsx", ".d.ts", "/index.ts", "/index.tsx"];
const isCode = (path: string) => /\.tsx?$/.test(path);

/** Holds a tree against the rooms; one sentence for each thing that is not allowed. */
export function check(tree: Tree): string[] {
  const problems: string[] = [];
  const arrows = new Map<string, string[]>();
  for (const [file, text] of Object.entries(tree)) {
    const room = roomOf(file);
    if (!room) {
      problems.push(`${file} stands in no room of the table`);
      continue;
    }
    if (!isCode(file)) continue;
    if (rooms[room]?.pure) problems.push(...impurities(file, text));
    const targets: string[] = [];
    for (const { from, typeOnly } of importsOf(file, text)) {
      if (!from.startsWith(".")) {
        const door = doors[from];
        if (door && door !== room && !typeOnly)
          problems.push(`${file} imports ${from}, which only ${door} may`);
        continue;
      }
      // "?url" and the like ask the bundler for something of the same file.
      const path = posix.join(posix.dirname(file), from.replace(/\?.*$/, ""));
      const target = endings.map((ending) => path + ending).find((name) => name in tree);
      if (!target) {
        problems.push(`${file} imports ${from}, which is not there`);
        continue;
      }
      // Types that name each other make no ring at run time.
      if (!typeOnly) targets.push(target);
      problems.push(...wrongArrow(file, room, target));
    }
    arrows.set(file, targets);
  }
  return [...problems, ...cycles(arrows)];
}

/** The room that a file stands in: the longest folder of the table that holds it. */
function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function wrongArrow(file: string, room: string, target: string): string[] {
  const other = roomOf(target);
  if (!other || other === room) return [];
  const may = rooms[room]?.may ?? [];
  const allowed = may === "below" ? !rooms[other]?.entryPoint : may.includes(other);
  if (!allowed) return [`${file} imports ${target}: ${room} may not import ${other}`];
  // A text file and a stylesheet are not modules: an index cannot hand them on.
  const byIndex = !isCode(target) || /^index\.tsx?$/.test(target.slice(other.length + 1));
  return byIndex ? [] : [`${file} imports ${target}: ${other} is entered by its index`];
}

/** Files that import each other in a ring. */
function cycles(arrows: Map<string, string[]>): string[] {
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const walk = (file: string, way: string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      found.push(`a cycle: ${[...way.slice(way.indexOf(file)), file].join(" → ")}`);
      return;
    }
    state.set(file, "open");
    for (const target of arrows.get(file) ?? []) walk(target, [...way, file]);
    state.set(file, "done");
  };
  for (const file of arrows.keys()) walk(file, []);
  return found;
}
