/** Why a clip could not be kept; the interface has a sentence for each. */
export type SaveErrorReason = "full" | "newer" | "blocked" | "differs" | "error";

/** The store could not be opened or written. Nothing half-written is left behind. */
export class SaveError extends Error {
  constructor(
    readonly reason: SaveErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "SaveError";
  }
}

/** The browser's own names for what can go wrong in IndexedDB (Indexed Database API 3.0, section 3.13). */
const reasons: Record<string, SaveErrorReason> = {
  QuotaExceededError: "full",
  VersionError: "newer",
};

/** The same failure in our words. */
export function saveError(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const message = error instanceof Error ? error.message : String(error);
  return new SaveError(reasons[name] ?? "error", message, { cause: error });
}
