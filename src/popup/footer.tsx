import { useLayoutEffect, useRef } from "preact/hooks";
import { Button, StatusLine, useWords } from "../ui";
import type { PopupActions } from "./actions";
import { Agree } from "./agree";
import type { Page, PopupState } from "./state";

export interface FooterProps {
  state: PopupState;
  page: Extract<Page, { status: "readable" }>;
  actions: PopupActions;
}

/** The actions, always in view, and the line that says what came of them. */
export function Footer({ state, page, actions }: FooterProps) {
  const { t } = useWords();
  const { saving, asking } = page;
  const save = useRef<HTMLButtonElement | null>(null);
  const copy = useRef<HTMLButtonElement | null>(null);
  const waits = state.copy !== "usual";
  useLayoutEffect(() => {
    if (waits) copy.current?.focus();
  }, [waits]);
  // The question took the key with it that had the focus.
  useLayoutEffect(() => {
    if (asking === false) save.current?.focus();
  }, [asking]);
  return (
    <footer>
      {asking ? (
        <Agree draft={page.draft} actions={actions} />
      ) : (
        <div class="actions">
          <Button
            primary
            busy={saving}
            shortcut="Control+Enter"
            buttonRef={save}
            onPress={actions.save}
          >
            {t("save")}
          </Button>
          <Button buttonRef={copy} onPress={actions.copy}>
            {t("copyMarkdown")}
          </Button>
          <Button onPress={actions.download}>{t("download")}</Button>
        </div>
      )}
      <StatusLine message={state.message}>
        {state.copy === "offer" && (
          <Button plain onPress={actions.allowCopying}>
            {t("allowCopying")}
          </Button>
        )}
      </StatusLine>
    </footer>
  );
}
