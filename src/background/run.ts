import browser from "../browser";

const key = "run";

/** Names this run of the browser: tabs are numbered anew in each. Kept in the session, as long as the run is. */
export function thisRun(): Promise<string> {
  asked ??= known();
  return asked;
}

/** The session's memory was emptied. */
export function forgetRun(): void {
  asked = undefined;
}

let asked: Promise<string> | undefined;

async function known(): Promise<string> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  if (typeof stored === "string") return stored;
  const run = crypto.randomUUID();
  await browser.storage.session.set({ [key]: run });
  return run;
}
