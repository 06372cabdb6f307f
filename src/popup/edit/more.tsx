import type { ComponentChildren } from "preact";
import type { TextKey } from "../../browser";
import { EditText, languageName, Origin, SafeLink, useWords } from "../../ui";
import { DateValue } from "./date-value";
import type { DateField, Editing, PeopleField, TextField } from "./editing";
import { People } from "./people";
import { TextValue } from "./text-value";

/** Where they have a value they stand above. */
const shownAbove: TextField[] = ["subtitle", "container-title"];

const rows: [field: TextField, of: TextKey][] = [
  ["subtitle", "subtitle"],
  ["container-title", "venue"],
  ["collection-title", "series"],
  ["number", "number"],
  ["publisher-place", "place"],
  ["language", "language"],
  ["abstract", "abstract"],
  ["DOI", "doi"],
  ["ISBN", "isbn"],
  ["ISSN", "issn"],
  ["pdfUrl", "pdf"],
  ["image", "image"],
  ["funding", "funding"],
  ["disclosure", "disclosure"],
  ["correction", "correction"],
];

const dates: [field: DateField, of: TextKey][] = [
  ["modified", "updated"],
  ["original-date", "firstPublished"],
];

const people: [field: PeopleField, of: TextKey][] = [
  ["editor", "editors"],
  ["translator", "translators"],
  ["interviewer", "interviewers"],
  ["contributor", "contributors"],
];

/** The values that few look at, each in a row. */
export function More({ editing }: { editing: Editing }) {
  const { t, language } = useWords();
  const { record } = editing;
  const translations = record.translation?.value ?? [];
  const here = rows.filter(([field]) => !(record[field] && shownAbove.includes(field)));
  return (
    <details class="more">
      <summary>{t("moreFields")}</summary>
      <dl>
        {people.map(([field, of]) => (
          <Row key={field} of={of}>
            <People editing={editing} field={field} />
          </Row>
        ))}
        {dates.map(([field, of]) => (
          <Row key={field} of={of}>
            <DateValue editing={editing} field={field} of={of} />
          </Row>
        ))}
        {here.map(([field, of]) => (
          <Row key={field} of={of}>
            <TextValue editing={editing} field={field} of={of} />
          </Row>
        ))}
        {translations.length > 0 && (
          <Row of="translations">
            <ul class="languages">
              {translations.map((other) => (
                <li key={other.language}>
                  <SafeLink to={other.url}>{languageName(other.language, language)}</SafeLink>
                </li>
              ))}
            </ul>
            <Origin
              of="translations"
              field={record.translation}
              edited={"translation" in editing.edits}
              show={(all) => all.map(({ url }) => url).join(", ")}
              onTake={(all) => editing.set("translation", all)}
              onUndo={() => editing.undo("translation")}
            />
          </Row>
        )}
        <Row of="keywords">
          <EditText
            label={t("keywords")}
            name="keyword"
            value={(record.keyword?.value ?? []).join(", ")}
            placeholder={t("noValue")}
            onChange={(text) => editing.set("keyword", wordsOf(text))}
          />
          <Origin
            of="keywords"
            field={record.keyword}
            edited={"keyword" in editing.edits}
            show={(words) => words.join(", ")}
            onTake={(words) => editing.set("keyword", words)}
            onUndo={() => editing.undo("keyword")}
          />
        </Row>
      </dl>
    </details>
  );
}

/** A value with its name. */
function Row({ of, children }: { of: TextKey; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <div class="doubts">
      <dt>{t(of)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function wordsOf(text: string): string[] | undefined {
  const words = text
    .split(",")
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  return words.length > 0 ? [...new Set(words)] : undefined;
}
