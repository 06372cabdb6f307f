import type { TextKey } from "../browser";
import type { Unreadable } from "../messaging";
import { Button, useWords } from "../ui";
import type { Page } from "./state";

/** One sentence each: what is the case, and what to do next. */
const sentences: Record<Unreadable["reason"], TextKey> = {
  restricted: "unreadRestricted",
  gone: "unreadGone",
  "timed-out": "unreadTimedOut",
  failed: "unreadFailed",
  "no-draft": "unreadNoDraft",
  newer: "troubleNewer",
  blocked: "troubleBlocked",
};

/** A page that could not be read at all. */
export function Unread(props: {
  page: Extract<Page, { status: "unreadable" }>;
  onRetry: () => void;
}) {
  const { page, onRetry } = props;
  const { t } = useWords();
  const mayHelp = ["timed-out", "failed", "newer", "blocked"].includes(page.reason);
  return (
    <div class="sentence">
      <h1 class="unseen">{t("actionTitle")}</h1>
      <p role="alert">{t(sentences[page.reason])}</p>
      {mayHelp && <Button onPress={onRetry}>{t("tryAgain")}</Button>}
      {page.reason === "failed" && page.detail && (
        <details>
          <summary>{t("details")}</summary>
          <code dir="auto">{page.detail}</code>
        </details>
      )}
    </div>
  );
}
