import type { ComponentChildren } from "preact";
import type { TextKey } from "../browser";
import { useWords } from "./words";
import "./status-line.css";

/** What just happened, as the status line says it. */
export interface Message {
  /** Different for each event: the same words said twice are two events. */
  id: number;
  text: TextKey;
  /** done: it is as the user wanted. failed: it is not. note: neither. */
  tone: "done" | "failed" | "note";
  values?: (string | number)[];
}

/**
 * The line that says what happened, to eye and screen reader. It stands in the page from the start and only its
 * content changes: a live region that comes with its text is not read out.
 */
export function StatusLine(props: { message?: Message | undefined; children?: ComponentChildren }) {
  const { t } = useWords();
  const { message, children } = props;
  return (
    <div class="status" data-tone={message?.tone}>
      <span role="status">
        {message && (
          <span key={message.id} dir="auto">
            {message.tone === "done" && <span aria-hidden="true">✓ </span>}
            {t(message.text, ...(message.values ?? []))}
          </span>
        )}
      </span>
      {children}
    </div>
  );
}
