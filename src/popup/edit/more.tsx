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
          <div key={field}>
            <dt>{t(of)}</dt>
            <dd>
              <People editing={editing} field={field} />
            </dd>
          </div>
        ))}
        {dates.map(([field, of]) => (
          <div key={field} class="doubts">
            <dt>{t(of)}</dt>
            <dd>
              <DateValue editing={editing} field={field} of={of} />
            </dd>
          </div>
        ))}
        {here.map(([field, of]) => (
          <div key={field} class="doubts">
            <dt>{t(of)}</dt>
            <dd>
              <TextValue editing={editing} field={field} of={of} />
            </dd>
          </div>
        ))}
        {translations.length > 0 && (
          <div class="doubts">
            <dt>{t("translations")}</dt>
            <dd>
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
            </dd>
          </div>
        )}
        <div class="doubts">
          <dt>{t("keywords")}</dt>
          <dd>
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
          </dd>
        </div>
      </dl>
    </details>
  );
}

function wordsOf(text: string): string[] | undefined {
  const words = text
    .split(",")
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  return words.length > 0 ? [...new Set(words)] : undefined;
}
