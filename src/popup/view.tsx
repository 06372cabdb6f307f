import { useLayoutEffect, useRef } from "preact/hooks";
import type { Words } from "../browser";
import { Brand, Button, useKeptFocus, useWords } from "../ui";
import type { PopupActions } from "./actions";
import { Described } from "./described";
import { Footer } from "./footer";
import { Readable } from "./readable";
import { Skeleton } from "./skeleton";
import type { Page, PopupState } from "./state";
import { Unread } from "./unread";
import "./popup.css";

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  now: Date;
}

/** The whole popup. */
export function PopupView({ state, actions, now }: PopupProps) {
  const { t } = useWords();
  const { page } = state;
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  // From the first picture on: a key may come before the next one.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      actions.save();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [actions]);
  return (
    <div class="popup" data-status={page.status} ref={whole}>
      <header>
        <Brand />
        <nav>
          {/* Not from a private window: Chromium would open the tab in a normal one. */}
          {page.status === "readable" && !page.draft.private && (
            <Button plain onPress={actions.openInTab}>
              {t("openInTab")}
            </Button>
          )}
          <Button plain onPress={() => actions.openLibrary()}>
            {t("library")}
          </Button>
          <Button plain onPress={actions.openOptions}>
            {t("options")}
          </Button>
        </nav>
      </header>
      <main aria-busy={page.status === "waiting"}>
        {page.status === "waiting" && <h1 class="unseen">{t("actionTitle")}</h1>}
        {page.status === "waiting" && page.slow && <Skeleton />}
        {page.status === "unreadable" && <Unread page={page} actions={actions} />}
        {page.status === "described" && <Described page={page} actions={actions} />}
        {(page.status === "unreadable" || page.status === "described") && (
          <Button plain onPress={actions.openSample}>
            {t("trySample")}
          </Button>
        )}
        {page.status === "readable" && (
          <Readable
            page={page}
            shape={state.shape}
            actions={actions}
            knownTags={state.knownTags}
            now={now}
          />
        )}
      </main>
      {page.status === "readable" && <Footer state={state} page={page} actions={actions} />}
      <p role="status" class="unseen">
        {spoken(page, t)}
      </p>
    </div>
  );
}

/** What a screen reader is told while the page is waited for, and when it is there. */
function spoken(page: Page, t: Words["t"]): string {
  if (page.status === "waiting" && page.slow) return t("reading");
  if (page.status !== "readable") return "";
  const title = page.draft.reading.record.title?.value || t("untitled");
  return t("ready", title.slice(0, 200));
}
