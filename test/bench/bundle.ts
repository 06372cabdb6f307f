import { resolve } from "node:path";
import { build } from "vite";

/** A script of this folder with all that it imports, as one text that a page can run. */
export async function bundle(script: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: resolve(import.meta.dirname, script),
        output: { format: "iife" },
      },
    },
  });
  if (!("output" in output)) throw new Error("The bundle's build gave more than one output.");
  const [first] = output.output;
  return first.code;
}
