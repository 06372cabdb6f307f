import { noteError, type SaveFailed } from "../messaging";
import { reasonOf } from "./store";

/** What went wrong with the store, as it is told. */
export function failure(error: unknown): SaveFailed {
  void noteError(error);
  const detail = error instanceof Error ? error.message : String(error);
  return { status: "failed", reason: reasonOf(error), detail };
}
