import browser from "../browser";

/** What went wrong last since the browser was started, for whoever reports a fault. */
export interface LastError {
  message: string;
  /** ISO 8601 in UTC. */
  at: string;
}

const key = "lastError";

/** Keeps what went wrong, without the addresses that stand in it: those are the user's. */
export async function noteError(error: unknown): Promise<void> {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const noted: LastError = {
    message: message.replace(/\b[a-z][\w+.-]*:\/\/[^\s"'<>]*/gi, "[address]").slice(0, 500),
    at: new Date().toISOString(),
  };
  await browser.storage.session.set({ [key]: noted });
}

export async function lastError(): Promise<LastError | undefined> {
  return (await browser.storage.session.get(key))[key] as LastError | undefined;
}
