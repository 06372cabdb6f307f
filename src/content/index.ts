/**
 * Runs in the page on a click, and only then. It keeps nothing and listens to nothing: it leaves one function
 * behind in its own isolated world, whose answer travels back as the result of the injection.
 */
import { readPage } from "../article";
import type { ReadOptions } from "../clip";
import { convert } from "../markdown/convert";
import type { PageAnswer } from "../messaging";

function read(options: ReadOptions): PageAnswer {
  try {
    const reading = readPage(document, location.href, options);
    return { reading, body: "html" in reading ? convert(reading.html) : "" };
  } catch (error) {
    // Told in words: the browsers differ in what they make of an exception in an injected function.
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

Object.assign(globalThis, { dossierRead: read });
