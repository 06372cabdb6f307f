import type { UnsavedDraft } from "../clip";
import { Button, formatDay, useWords } from "../ui";
import type { LibraryActions } from "./actions";
import "./draft-list.css";

export interface DraftListProps {
  drafts: readonly UnsavedDraft[];
  actions: LibraryActions;
  now: Date;
}

/** What was read and not saved: each opens where it can be edited and saved, and can be thrown away. */
export function DraftList({ drafts, actions, now }: DraftListProps) {
  const { t, tn } = useWords();
  return (
    <main class="drafts">
      <div class="back-to">
        <Button plain onPress={actions.close}>
          <span aria-hidden="true">←</span>
          {t("backToList")}
        </Button>
      </div>
      <h1>{t("unsavedDrafts")}</h1>
      <p role="status">{drafts.length === 0 ? t("noDrafts") : tn("draftsKept", drafts.length)}</p>
      <ul>
        {drafts.map((draft, at) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            isStop={at === 0}
            now={now}
            onDiscard={() => actions.discard(draft)}
          />
        ))}
      </ul>
    </main>
  );
}

interface DraftRowProps {
  draft: UnsavedDraft;
  /** Whether the Tab key stops at its link. */
  isStop: boolean;
  now: Date;
  onDiscard: () => void;
}

function DraftRow({ draft, isStop, now, onDiscard }: DraftRowProps) {
  const words = useWords();
  const { t } = words;
  const title = draft.title || t("untitled");
  return (
    <li class="row">
      <a
        href={`../popup/index.html?view=tab&draft=${encodeURIComponent(draft.id)}`}
        data-draft={draft.id}
        tabIndex={isStop ? 0 : -1}
        dir="auto"
      >
        <span>{title.slice(0, 400)}</span>
      </a>
      <div class="facts-of">
        {draft.publisher && <bdi>{draft.publisher}</bdi>}
        <span>{formatDay(draft.changed, words, now)}</span>
        {draft.touched && <span class="touched">{t("draftTouched")}</span>}
      </div>
      <Button plain label={t("draftDiscard", title.slice(0, 120))} onPress={onDiscard}>
        {t("discard")}
      </Button>
    </li>
  );
}
