import type { ComponentChildren } from "preact";
import type { Field, ItemRecord } from "../clip";
import type { TextKey } from "../browser";
import { formatDate } from "./date";
import { Doubt, doubtClass } from "./doubt";
import { languageName } from "./language-name";
import { Phrase } from "./phrase";
import { safeAddress, SafeLink } from "./safe-link";
import { useWords } from "./words";
import "./facts.css";

/** When, where and in which language a work appeared, and the report behind it. */
export function Facts({ record }: { record: ItemRecord }) {
  const words = useWords();
  const { issued, modified, language, pdfUrl } = record;
  const venue = record["container-title"];
  return (
    <ul class="facts doubts">
      {issued && (
        <li>
          <Fact of="published" field={issued}>
            {formatDate(issued.value, words)}
          </Fact>
        </li>
      )}
      {!issued && modified && (
        <li>
          <Phrase text="updatedOn">
            <Fact of="updated" field={modified}>
              {formatDate(modified.value, words)}
            </Fact>
          </Phrase>
        </li>
      )}
      {venue && (
        <li>
          <Phrase text="inVenue">
            <Fact of="venue" field={venue}>
              {venue.value}
            </Fact>
          </Phrase>
        </li>
      )}
      {language && (
        <li>
          <Fact of="language" field={language}>
            {languageName(language.value, words.language)}
          </Fact>
        </li>
      )}
      {pdfUrl && safeAddress(pdfUrl.value) && (
        <li>
          <SafeLink to={pdfUrl.value}>PDF</SafeLink>
          <Doubt of="pdf" field={pdfUrl} />
        </li>
      )}
    </ul>
  );
}

/** One value, with its mark if it is a guess. */
export function Fact(props: { of: TextKey; field: Field<unknown>; children: ComponentChildren }) {
  const { of, field, children } = props;
  return (
    <>
      <bdi>
        <b class={doubtClass(field)}>{children}</b>
      </bdi>
      <Doubt of={of} field={field} />
    </>
  );
}
