import type { TextKey } from "../browser";
import { isSame, recordOf, withEdit, withoutEdit, type Wall } from "../clip";
import { EditText, languageName, SafeLink, safeAddress, TagField, useWords } from "../ui";
import type { FileShape } from "../markdown/shape";
import type { PopupActions } from "./actions";
import { DateValue, Kind, More, People, TextValue, type Editing } from "./edit";
import { HowRead } from "./how-read";
import { unkeptNotices } from "./messages";
import { Preview } from "./preview";
import { PrivateNotice } from "./private-notice";
import { SavedBefore } from "./saved-before";
import type { Page } from "./state";

export interface ReadableProps {
  page: Extract<Page, { status: "readable" }>;
  shape: FileShape;
  actions: PopupActions;
  knownTags: readonly string[];
  now: Date;
}

const wallSentences: Record<Wall, TextKey> = {
  paywall: "isPaywall",
  login: "isLogin",
  consent: "isConsent",
  "robot-check": "isRobotCheck",
};

/** An article, in the order of trust: what and whose, title, who, when and where; then what the user adds; then the text. */
export function Readable({ page, shape, actions, knownTags, now }: ReadableProps) {
  const { t, tn, language } = useWords();
  const { draft, saved, unkept } = page;
  const { kind, counts } = draft.reading;
  const editing = editingOf(page, actions);
  const { record } = editing;
  return (
    <>
      {draft.private && <PrivateNotice unkept={unkept !== undefined} />}
      {unkept && !draft.private && (
        <p class="notice" role="alert">
          {t(unkeptNotices[unkept])}
        </p>
      )}
      <Kind editing={editing} />
      <div class="title doubts">
        <h1>
          <TextValue
            editing={editing}
            field="title"
            of="title"
            class="folds"
            placeholder={t("untitled")}
          />
        </h1>
      </div>
      {record.subtitle && (
        <div class="dek doubts">
          <TextValue editing={editing} field="subtitle" of="subtitle" class="folds" />
        </div>
      )}
      <People editing={editing} field="author" />
      <ul class="facts doubts">
        <li>
          <DateValue editing={editing} field="issued" of="published" />
        </li>
        {record["container-title"] && (
          <li>
            <TextValue editing={editing} field="container-title" of="venue" class="value" />
          </li>
        )}
        {record.language && <li>{languageName(record.language.value, language)}</li>}
        {record.pdfUrl && safeAddress(record.pdfUrl.value) && (
          <li>
            <SafeLink to={record.pdfUrl.value}>PDF</SafeLink>
          </li>
        )}
      </ul>
      <More editing={editing} />
      {(kind === "wall" || kind === "landing") && (
        <p class="notice">
          {kind === "wall"
            ? t(wallSentences[draft.reading.wall ?? "paywall"], tn("words", counts.words))
            : t(record.pdfUrl ? "isLandingPdf" : "isLanding")}
        </p>
      )}
      <HowRead page={page} actions={actions} />
      {saved && <SavedBefore clip={saved} now={now} onOpen={() => actions.openLibrary(saved.id)} />}
      <TagField tags={draft.tags} known={knownTags} onChange={(tags) => actions.change({ tags })} />
      <div class="note">
        <EditText
          lines
          label={t("note")}
          name="note"
          value={draft.note}
          placeholder={t("noteAdd")}
          most={10_000}
          onChange={(note) => actions.change({ note })}
        />
      </div>
      <Preview draft={draft} shape={shape} />
    </>
  );
}

/** Ties what the user does to the record to the draft. */
function editingOf({ draft, offered }: ReadableProps["page"], actions: PopupActions): Editing {
  const { edits, reading } = draft;
  const change = (changed: typeof edits) => {
    if (!isSame(changed, edits)) actions.change({ edits: changed });
  };
  return {
    record: recordOf(draft),
    edits,
    offered,
    set(field, value) {
      const at = new Date().toISOString();
      const edit = value === undefined ? { at } : { value, at };
      change(withEdit(edits, reading.record, field, edit));
    },
    undo: (field) => change(withoutEdit(edits, field)),
  };
}
