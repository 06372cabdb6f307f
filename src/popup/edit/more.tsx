import type { TextKey } from "../../browser";
import { EditText, useWords } from "../../ui";
import type { Editing, TextField } from "./editing";
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
];

/** The values that few look at, each in a row. */
export function More({ editing }: { editing: Editing }) {
  const { t } = useWords();
  const { record } = editing;
  const here = rows.filter(([field]) => !(record[field] && shownAbove.includes(field)));
  return (
    <details class="more">
      <summary>{t("moreFields")}</summary>
      <dl>
        {here.map(([field, of]) => (
          <div key={field} class="doubts">
            <dt>{t(of)}</dt>
            <dd>
              <TextValue editing={editing} field={field} of={of} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("keywords")}</dt>
          <dd>
            <EditText
              label={t("keywords")}
              name="keyword"
              value={(record.keyword?.value ?? []).join(", ")}
              placeholder={t("noValue")}
              onChange={(text) => editing.set("keyword", wordsOf(text))}
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
