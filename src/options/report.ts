import { usualShape } from "../markdown/shape";
import type { OptionsState } from "./state";

/**
 * What helps to mend a fault, and nothing of what the user reads: of their tags the number, of their pattern whether
 * it is theirs. In English, for those who mend.
 */
export function reportOf({ facts, settings, measured }: OptionsState): string {
  const { defaultTags, fileName, ...plain } = settings;
  const told = {
    ...plain,
    fileName: fileName === usualShape.fileName ? "as usual" : "changed",
    defaultTags: defaultTags.length,
  };
  const { lastError } = facts;
  return [
    `Dossier ${facts.version}`,
    `Browser: ${facts.browser}`,
    measured?.status === "measured" &&
      `Kept: ${measured.clips} clips, ${measured.drafts} drafts, ${measured.bytes} bytes`,
    measured?.status === "failed" && `Kept: unknown (${measured.reason})`,
    `Private windows: ${facts.inPrivateWindows ? "allowed" : "not allowed"} by the browser`,
    `Settings: ${Object.entries(told)
      .map(([name, value]) => `${name}: ${value}`)
      .join(", ")}`,
    `Last error: ${lastError ? `${lastError.message} (${lastError.at})` : "none"}`,
  ]
    .filter(Boolean)
    .join("\n");
}
