import { Brand, Button, useWords } from "../ui";
import type { LibraryActions } from "./actions";
import type { LibraryState } from "./state";

/** Search, and what concerns the library as a whole. */
export function Header({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const { t, tn } = useWords();
  return (
    <header>
      <Brand />
      <search>
        <input
          type="search"
          value={state.query}
          dir="auto"
          aria-label={t("search")}
          aria-keyshortcuts="/"
          placeholder={t("searchHint")}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </search>
      {state.drafts.length > 0 && (
        <Button plain onPress={actions.openDrafts}>
          {tn("draftsUnsaved", state.drafts.length)}
        </Button>
      )}
      <Button busy={state.exporting || state.total === 0} onPress={actions.exportAll}>
        {t("export")}
      </Button>
      <Button plain onPress={actions.openOptions}>
        {t("options")}
      </Button>
    </header>
  );
}
