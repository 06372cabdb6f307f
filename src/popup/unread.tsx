import type { TextKey } from "../browser";
import type { Unreadable, UnreadableReason } from "../messaging";
import { useWords } from "../ui";
import type { PopupActions } from "./actions";
import { Offers, type Offer } from "./offers";

/** One sentence each: what is the case, and what to do next; and what can be done here, the likeliest first. */
const classes: Record<UnreadableReason, { says: TextKey; offers: Offer[] }> = {
  "browser-page": { says: "unreadBrowserPage", offers: [] },
  store: { says: "unreadStore", offers: ["reference"] },
  "own-page": { says: "unreadOwnPage", offers: [] },
  "reader-view": { says: "unreadReaderView", offers: ["open"] },
  source: { says: "unreadSource", offers: ["open"] },
  pdf: { says: "unreadPdf", offers: ["reference"] },
  "local-file": { says: "unreadLocalFile", offers: [] },
  image: { says: "unreadImage", offers: ["reference"] },
  media: { says: "unreadMedia", offers: ["reference"] },
  "plain-text": { says: "unreadPlainText", offers: ["whole", "selection", "reference"] },
  data: { says: "unreadData", offers: ["reference", "selection"] },
  frames: { says: "unreadFrames", offers: ["open", "selection", "reference"] },
  "too-large": { says: "unreadTooLarge", offers: ["selection", "reference"] },
  private: { says: "unreadPrivate", offers: [] },
  policy: { says: "unreadPolicy", offers: ["reference"] },
  "error-page": { says: "unreadErrorPage", offers: ["again"] },
  restricted: { says: "unreadRestricted", offers: ["reference", "again"] },
  untold: { says: "unreadUntold", offers: [] },
  gone: { says: "unreadGone", offers: [] },
  "timed-out": { says: "unreadTimedOut", offers: ["again", "reference"] },
  failed: { says: "unreadFailed", offers: ["again", "reference"] },
  "no-selection": { says: "unreadNoSelection", offers: ["again", "back"] },
  "no-text": { says: "unreadNoText", offers: ["reference", "back"] },
  "no-draft": { says: "unreadNoDraft", offers: [] },
  newer: { says: "troubleNewer", offers: ["again"] },
  blocked: { says: "troubleBlocked", offers: ["again"] },
};

/** A page that gave no text. */
export function Unread({ page, actions }: { page: Unreadable; actions: PopupActions }) {
  const { t } = useWords();
  const { reason, detail, selected, open, url } = page;
  const { says, offers } = classes[reason];
  return (
    <div class="sentence">
      <h1 class="unseen">{t("actionTitle")}</h1>
      <p role="alert">{t(says)}</p>
      <Offers
        offers={offers}
        chances={{ selected, open, addressed: url !== undefined }}
        actions={actions}
        again={reason === "no-selection" ? "selection" : undefined}
      />
      {(reason === "failed" || reason === "restricted") && detail && (
        <details>
          <summary>{t("details")}</summary>
          <code dir="auto">{detail}</code>
        </details>
      )}
    </div>
  );
}
