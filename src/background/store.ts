import { openHistory, SaveError, type History, type SaveErrorReason } from "../history";

let opened: Promise<History> | undefined;

/** The history, opened once in the background's life; a failed opening is tried again at the next call. */
export function store(): Promise<History> {
  opened ??= openHistory().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Why the store failed, as the interface tells it. */
export function reasonOf(error: unknown): SaveErrorReason {
  console.error(error);
  return error instanceof SaveError ? error.reason : "error";
}
