import { useLayoutEffect, useRef } from "preact/hooks";
import { recordOf } from "../clip";
import { Button, useWords } from "../ui";
import type { PopupActions } from "./actions";
import type { ReadableDraft } from "./state";

/** More of a title or an address than two lines hold. */
const most = 300;

/**
 * Asks before anything of a private window is kept, and names all of it. Stands in the place of the actions. The
 * question itself takes the focus, so that it is read out, and no key that was held down answers it.
 */
export function Agree({ draft, actions }: { draft: ReadableDraft; actions: PopupActions }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const question = box.current;
    if (!question) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault(); // Chromium would close the popup.
      actions.cancelSave();
    };
    question.addEventListener("keydown", onKeyDown);
    question.focus();
    return () => question.removeEventListener("keydown", onKeyDown);
  }, [actions]);
  const { url, tags, note } = draft;
  const title = recordOf(draft).title?.value || t("untitled");
  const kept = [
    t("privateKeepsText", title.slice(0, most)),
    t("privateKeepsAddress", url.slice(0, most)),
    ...(tags.length > 0 ? [t("privateKeepsTags", tags.join(", ").slice(0, most))] : []),
    ...(note.trim() ? [t("privateKeepsNote")] : []),
  ];
  return (
    <div
      class="agree"
      role="alertdialog"
      aria-labelledby="agree-question"
      aria-describedby="agree-kept"
      tabIndex={-1}
      ref={box}
    >
      <h2 id="agree-question">{t("privateAsk")}</h2>
      <div id="agree-kept">
        <ul>
          {kept.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
        <p>{t("privateKeepsWhere")}</p>
      </div>
      <div class="actions">
        <Button primary shortcut="Control+Enter" onPress={actions.save}>
          {t("save")}
        </Button>
        <Button onPress={actions.cancelSave}>{t("cancel")}</Button>
      </div>
    </div>
  );
}
