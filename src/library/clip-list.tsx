import { Button, useWords } from "../ui";
import type { LibraryActions } from "./actions";
import { ClipRow } from "./clip-row";
import { openId, type LibraryState } from "./state";
import "./clip-list.css";

/**
 * The clips as a list of links: one stop for the Tab key, the open clip or the first; from there keys.ts moves.
 */
export function ClipList({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const { t } = useWords();
  const { listing } = state;
  const open = openId(state);
  const rows = listing.status === "listed" ? listing.rows : [];
  const stop = rows.some(({ clip }) => clip.id === open) ? open : rows[0]?.clip.id;
  return (
    <section class="list" aria-label={t("clips")} aria-busy={listing.status === "opening"}>
      <p class="head" role="status">
        {countOf(state, useWords())}
      </p>
      {listing.status === "opening" && <ListSkeleton />}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <ClipRow
              key={row.clip.id}
              row={row}
              query={listing.status === "listed" ? listing.query : ""}
              isOpen={row.clip.id === open}
              isStop={row.clip.id === stop}
            />
          ))}
        </ul>
      )}
      {listing.status === "listed" && rows.length === 0 && <Empty query={listing.query} />}
      {listing.status === "listed" && listing.hasMore && (
        <div class="more">
          <Button onPress={actions.more}>{t("showMore")}</Button>
        </div>
      )}
    </section>
  );
}

/** Why there is nothing to list, and what to do next. */
function Empty({ query }: { query: string }) {
  const { t } = useWords();
  if (query.trim() !== "") return <p class="empty">{t("nothingFound")}</p>;
  return (
    <div class="empty">
      <p>{t("libraryEmpty")}</p>
      <p>
        <a class="link" href="../sample/index.html">
          {t("trySample")}
        </a>
      </p>
    </div>
  );
}

/** How many clips there are, or were found. */
function countOf(
  { listing, total }: LibraryState,
  { t, tn, language }: ReturnType<typeof useWords>,
): string {
  if (listing.status !== "listed" || listing.rows.length === 0) return "";
  const { rows, hasMore, query } = listing;
  if (query.trim() === "") return total === undefined ? "" : tn("clips", total);
  const number = new Intl.NumberFormat(language).format(rows.length);
  return hasMore ? t("foundFirst", number) : tn("found", rows.length);
}

/** The shape of what comes; appears after the moment in which people notice waiting. */
function ListSkeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[82, 64, 74, 58].map((width) => (
        <div key={width}>
          <i style={{ width: `${width}%` }} />
          <i style={{ width: "46%" }} />
        </div>
      ))}
    </div>
  );
}
