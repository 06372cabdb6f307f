import { useRef } from "preact/hooks";
import { Button, StatusLine, useKeptFocus, useWords } from "../ui";
import type { LibraryActions } from "./actions";
import { ClipList } from "./clip-list";
import { DraftList } from "./draft-list";
import { Header } from "./header";
import { useKeys } from "./keys";
import { Reader } from "./reader";
import type { LibraryState } from "./state";
import { Trouble } from "./trouble";
import "./library.css";

export interface LibraryProps {
  state: LibraryState;
  actions: LibraryActions;
  now: Date;
}

/** The whole library: list and reader side by side, or one at a time where it is narrow. */
export function LibraryView({ state, actions, now }: LibraryProps) {
  const { t } = useWords();
  const page = useRef<HTMLDivElement>(null);
  useKeys(page, state, actions);
  useKeptFocus(page);
  const { listing, opened } = state;
  return (
    <div class={opened.status === "none" ? "library" : "library reads"} ref={page}>
      <Header state={state} actions={actions} />
      {listing.status === "trouble" ? (
        <Trouble reason={listing.reason} onRetry={actions.refresh} />
      ) : state.showsDrafts ? (
        <DraftList drafts={state.drafts} actions={actions} now={now} />
      ) : (
        <main>
          <h1 class="unseen">{t("library")}</h1>
          <ClipList state={state} actions={actions} />
          <Reader opened={opened} shape={state.shape} actions={actions} now={now} />
        </main>
      )}
      <footer>
        <StatusLine message={state.message}>
          {state.undo && <Button onPress={actions.undo}>{t("undo")}</Button>}
        </StatusLine>
        <Hints />
      </footer>
    </div>
  );
}

/** What the keyboard can do, where there is room and a keyboard. */
function Hints() {
  const { t } = useWords();
  return (
    <ul class="hints">
      <li>
        <kbd>/</kbd> {t("search")}
      </li>
      <li>
        <kbd>j</kbd> {t("keyNext")}
      </li>
      <li>
        <kbd>k</kbd> {t("keyPrevious")}
      </li>
      <li>
        <kbd>#</kbd> {t("delete")}
      </li>
    </ul>
  );
}
