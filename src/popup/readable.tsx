import { AuthorList, Facts, FoldedText, Kicker, TagField, useWords } from "../ui";
import type { PopupActions } from "./actions";
import { Preview } from "./preview";
import { SavedBefore } from "./saved-before";
import type { Page } from "./state";

export interface ReadableProps {
  page: Extract<Page, { status: "readable" }>;
  actions: PopupActions;
  now: Date;
}

/** An article, in the order of trust: what and whose, title, who, when and where; then what the user adds; then the text. */
export function Readable({ page, actions, now }: ReadableProps) {
  const { t } = useWords();
  const { draft, saved } = page;
  const { kind, record } = draft.reading;
  return (
    <>
      <Kicker record={record} kind={kind} />
      <FoldedText as="h1" class="title" text={record.title?.value || t("untitled")} />
      {record.subtitle && <FoldedText as="p" class="dek" text={record.subtitle.value} />}
      {record.author && record.author.value.length > 0 && <AuthorList author={record.author} />}
      <Facts record={record} />
      {kind !== "article" && (
        <p class="notice">
          {t(kind === "wall" ? "isWall" : record.pdfUrl ? "isLandingPdf" : "isLanding")}
        </p>
      )}
      {saved && <SavedBefore clip={saved} now={now} onOpen={() => actions.openLibrary(saved.id)} />}
      <TagField tags={draft.tags} onChange={actions.tag} />
      <Preview draft={draft} />
    </>
  );
}
