import { useLayoutEffect, useRef } from "preact/hooks";
import { Button, StatusLine, useWords } from "../ui";
import type { PopupActions } from "./actions";
import type { PopupState } from "./state";

export interface FooterProps {
  state: PopupState;
  saving: boolean;
  actions: PopupActions;
}

/** The actions, always in view, and the line that says what came of them. */
export function Footer({ state, saving, actions }: FooterProps) {
  const { t } = useWords();
  const copy = useRef<HTMLButtonElement | null>(null);
  const waits = state.copy !== "usual";
  useLayoutEffect(() => {
    if (waits) copy.current?.focus();
  }, [waits]);
  return (
    <footer>
      <div class="actions">
        <Button primary busy={saving} shortcut="Control+Enter" onPress={actions.save}>
          {t("save")}
        </Button>
        <Button buttonRef={copy} onPress={actions.copy}>
          {t("copyMarkdown")}
        </Button>
        <Button onPress={actions.download}>{t("download")}</Button>
      </div>
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
