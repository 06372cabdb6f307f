import { formatDate, useWords } from "../ui";
import { hashOf } from "./address";
import { Marked } from "./marked";
import type { Row } from "./state";

export interface ClipRowProps {
  row: Row;
  query: string;
  isOpen: boolean;
  /** Whether the Tab key stops here. */
  isStop: boolean;
}

/** A clip in the list. The title is the link, and its area the whole row. */
export function ClipRow({ row, query, isOpen, isStop }: ClipRowProps) {
  const words = useWords();
  const { id, title, authors, publisher, genre, issued } = row.clip;
  const facts = [
    authors.length > 0 && <bdi key="by">{authorsOf(authors, words)}</bdi>,
    publisher && <bdi key="of">{publisher}</bdi>,
    genre && <bdi key="kind">{genre}</bdi>,
    issued && <span key="on">{formatDate(issued, words)}</span>,
  ].filter(Boolean);
  return (
    <li class="row">
      <a
        href={hashOf(id)}
        data-clip={id}
        aria-current={isOpen ? "true" : undefined}
        tabIndex={isStop ? 0 : -1}
        dir="auto"
      >
        <span>{title.slice(0, 400) || words.t("untitled")}</span>
      </a>
      <div class="facts-of">{facts}</div>
      {row.snippet && (
        <p dir="auto">
          <Marked text={row.snippet} query={query} />
        </p>
      )}
    </li>
  );
}

/** "Ana Example", "Ana Example and Bo Sample", "Ana Example and others". */
function authorsOf(authors: readonly string[], { t }: ReturnType<typeof useWords>): string {
  const [first = "", second = ""] = authors;
  if (authors.length === 1) return first;
  return authors.length === 2 ? t("twoAuthors", first, second) : t("authorAndOthers", first);
}
