import type { ItemRecord, PageKind } from "../clip";
import type { TextKey } from "../browser";
import { Fact } from "./facts";
import { Doubt } from "./doubt";
import { typeNames } from "./type-names";
import { useWords } from "./words";
import "./kicker.css";

const kinds: Partial<Record<PageKind, TextKey>> = {
  listing: "kindListing",
  profile: "kindProfile",
  event: "kindEvent",
  home: "kindHome",
};

/** What it is and whose: "Column · Macdonald-Laurier Institute". The institute's own word for its kind goes first. */
export function Kicker({ record, kind = "article" }: { record: ItemRecord; kind?: PageKind }) {
  const { t } = useWords();
  const { genre, type, publisher } = record;
  const named = kinds[kind];
  return (
    <div class="kicker doubts">
      {named && <span class="kind">{t(named)}</span>}
      {!named && genre && (
        <>
          <bdi class="kind">{genre.value}</bdi>
          <Doubt of="kind" field={genre} />
        </>
      )}
      {!named && !genre && type && (
        <>
          <span class="kind">{t(typeNames[type.value])}</span>
          <Doubt of="kind" field={type} />
        </>
      )}
      {publisher && (
        <Fact of="institute" field={publisher}>
          {publisher.value}
        </Fact>
      )}
    </div>
  );
}
