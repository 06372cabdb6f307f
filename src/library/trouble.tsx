import type { TextKey } from "../browser";
import type { SaveErrorReason } from "../history";
import { Button, useWords } from "../ui";

/** What is the case, and what to do next. */
const sentences: Record<SaveErrorReason, TextKey> = {
  newer: "troubleNewer",
  blocked: "troubleBlocked",
  full: "troubleFull",
  differs: "troubleError",
  error: "troubleError",
};

/** The history cannot be read. */
export function Trouble({ reason, onRetry }: { reason: SaveErrorReason; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <main class="trouble">
      <h1 class="unseen">{t("library")}</h1>
      <p role="alert">{t(sentences[reason])}</p>
      <Button onPress={onRetry}>{t("tryAgain")}</Button>
    </main>
  );
}
