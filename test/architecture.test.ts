import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { check, type Tree } from "./architecture/check";
import { doors, rooms } from "./architecture/rooms";

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src");

function readTree(): Tree {
  const names = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.[a-z]+$/.test(name) && !name.endsWith("tsconfig.json"));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(source, name), "utf8")] as const),
  );
}

describe("src/", () => {
  const tree = readTree();

  test("has only the rooms and the arrows of the table", () => {
    expect(Object.keys(tree).length).toBeGreaterThan(20);
    expect(check(tree)).toEqual([]);
  });

  test("is described in ARCHITECTURE.md by the same table", () => {
    expect(documented()).toEqual(
      Object.fromEntries(
        Object.entries(rooms)
          .filter(([room]) => room !== "_locales")
          .map(([room, { may }]) => [
            room,
            may === "below" ? "below" : may.filter((other) => other !== "_locales").sort(),
          ]),
      ),
    );
  });

  test("has no package behind two doors", () => {
    const named = Object.values(doors).filter((room) => !(room in rooms));
    expect(named).toEqual([]);
  });
});

describe("rooms that must do without a DOM", () => {
  const settings = "test/no-dom.tsconfig.json";

  test("are all in the settings that compile them without one", () => {
    const { include } = JSON.parse(readFileSync(join(root, settings), "utf8")) as {
      include: string[];
    };
    const expected = Object.keys(rooms).filter((room) => rooms[room]?.withoutDom);
    expect(include).toEqual(expected.map((room) => `../src/${room}`));
  });

  test("compile without one", () => {
    expect(compile(settings)).toBe("");
  }, 60_000);

  test("would not compile if they used one", () => {
    expect(compile("test/architecture/with-dom.tsconfig.json")).toMatch(
      /Cannot find name 'document'|Cannot find name 'Element'/,
    );
  }, 60_000);
});

describe("the check finds", () => {
  const found = (tree: Tree) => check(tree).join("\n");
  const clip = { "clip/index.ts": "export const a = 1;" };

  test("nothing in a small tree that keeps the rules", () => {
    expect(
      found({ ...clip, "identity/index.ts": 'import { a } from "../clip"; export default a;' }),
    ).toBe("");
  });
  test("an arrow up", () => {
    expect(
      found({ ...clip, "clip/b.ts": 'import "../history";', "history/index.ts": "export {};" }),
    ).toBe("clip/b.ts imports history/index.ts: clip may not import history");
  });
  test.each([
    ["a re-export", 'export * from "../history";'],
    ["a type", 'import type { A } from "../history";'],
    ["a type in place", 'export type B = import("../history").A;'],
    ["a dynamic import", 'export const later = () => import("../history");'],
  ])("an arrow up by %s", (_, text) => {
    const tree = { "clip/b.ts": text, "history/index.ts": "export type A = 1;" };
    expect(found(tree)).toContain("clip may not import history");
  });
  test("an import that cannot be read off the source", () => {
    expect(() => found({ "clip/b.ts": "export const x = (y: string) => import(y);" })).toThrow(
      "clip/b.ts imports something that is not a string",
    );
  });
  test("an arrow between entry points", () => {
    expect(
      found({ "popup/index.ts": 'import "../library";', "library/index.ts": "export {};" }),
    ).toBe("popup/index.ts imports library/index.ts: popup may not import library");
  });
  test("a room entered past its index", () => {
    expect(
      found({ "clip/date.ts": "export {};", "identity/index.ts": 'import "../clip/date";' }),
    ).toBe("identity/index.ts imports clip/date.ts: clip is entered by its index");
  });
  test("an arrow from one half of a folder to the other", () => {
    expect(
      found({
        "markdown/shape/index.ts": 'import "../convert";',
        "markdown/convert/index.ts": "export {};",
      }),
    ).toContain("markdown/shape may not import markdown/convert");
  });
  test("a cycle within a room", () => {
    expect(
      found({
        "clip/a.ts": 'import "./b";',
        "clip/b.ts": 'import "./c";',
        "clip/c.ts": 'import "./a";',
      }),
    ).toBe("a cycle: clip/a.ts → clip/b.ts → clip/c.ts → clip/a.ts");
  });
  test("no cycle where types name each other", () => {
    expect(found({ "clip/a.ts": 'import type {} from "./b";', "clip/b.ts": 'import "./a";' })).toBe(
      "",
    );
  });
  test("a folder that the table does not name", () => {
    expect(found({ "helpers/index.ts": "export {};" })).toBe(
      "helpers/index.ts stands in no room of the table",
    );
  });
  test("a file outside every room", () => {
    expect(found({ "main.ts": "export {};" })).toBe("main.ts stands in no room of the table");
  });
  test("an import of nothing", () => {
    expect(found({ "clip/a.ts": 'import "./gone";' })).toBe(
      "clip/a.ts imports ./gone, which is not there",
    );
  });
  test("a package used past its door, but not its types", () => {
    expect(found({ "clip/a.ts": 'import type { Runtime } from "webextension-polyfill";' })).toBe(
      "",
    );
    expect(found({ "clip/a.ts": 'import browser from "webextension-polyfill";' })).toBe(
      "clip/a.ts imports webextension-polyfill, which only browser may",
    );
  });
  test.each(["Date.now()", "new Date()", "Math.random()", "fetch('/')", "crypto.randomUUID()"])(
    "%s in a pure room",
    (use) => {
      const text = `export const x = () => ${use};`;
      expect(found({ "identity/a.ts": text })).toContain("identity/a.ts");
      expect(found({ "background/a.ts": text })).toBe("");
    },
  );
  test("a date made from data to be pure", () => {
    expect(found({ "identity/a.ts": "export const x = new Date(0);" })).toBe("");
  });
});

/** What TypeScript says of a project; empty when it is content. */
function compile(project: string): string {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  if (!existsSync(tsc)) throw new Error("TypeScript is not installed.");
  try {
    return execFileSync(process.execPath, [tsc, "-p", project], { cwd: root, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error);
  }
}

/** The table of ARCHITECTURE.md, as `{ room: rooms it may import }`. */
function documented(): Record<string, string[] | "below"> {
  const table: Record<string, string[] | "below"> = {};
  for (const line of readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, , names = "", , may = ""] = cells;
    for (const [, room = ""] of names.matchAll(/`src\/([^`]+)\/`/g)) {
      if (/^everything below/.test(may)) table[room] = "below";
      else table[room] = may === "–" ? [] : may.split(", ").sort();
    }
  }
  return table;
}
