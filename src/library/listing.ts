import { SaveError, type History, type Place } from "../history";
import type { LibraryEvent, LibraryState, Row } from "./state";

/** So many rows at a time. */
const pageSize = 50;
/** Milliseconds without a further key after which a search begins. */
const pause = 120;

/** What fills the list: all clips by last change, or what a search finds. */
export interface List {
  /** Reads again as many rows as there are. */
  refresh: () => Promise<void>;
  search: (query: string) => void;
  /** Reads the next rows. */
  more: () => Promise<void>;
}

/** Keeps the list true to the history and the query. A newer reading ends an older one. */
export function makeList(
  open: () => Promise<History>,
  current: () => LibraryState,
  send: (event: LibraryEvent) => void,
): List {
  let reading = new AbortController();
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Where the list without a query ended. */
  let end: Place | undefined;

  /** Runs one reading; whatever an older one still finds is dropped. */
  const read = async (work: (history: History, signal: AbortSignal) => Promise<LibraryEvent>) => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    try {
      const history = await open();
      const event = await work(history, signal);
      if (!signal.aborted) send(event);
      const total = await history.count();
      if (!signal.aborted) send({ type: "counted", total });
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      send({ type: "trouble", reason: error instanceof SaveError ? error.reason : "error" });
    }
  };

  const fill = (query: string, limit: number) =>
    read(async (history, signal) => {
      if (query.trim() !== "") {
        // One more than is shown tells whether there are more.
        const found = await history.search(query, { limit: limit + 1, signal });
        const rows: Row[] = found.slice(0, limit);
        return { type: "listed", rows, hasMore: found.length > limit, query };
      }
      const page = await history.list({ limit });
      end = page.next;
      return { type: "listed", rows: rowsOf(page.clips), hasMore: !!page.next, query };
    });

  const shownRows = () => {
    const { listing } = current();
    return listing.status === "listed" ? listing.rows.length : 0;
  };

  return {
    refresh: () => fill(current().query, Math.max(pageSize, shownRows())),
    search(query) {
      send({ type: "typed", query });
      clearTimeout(typing);
      typing = setTimeout(() => void fill(query, pageSize), pause);
    },
    async more() {
      const { query } = current();
      const before = end;
      if (query.trim() !== "") return fill(query, shownRows() + pageSize);
      if (!before) return undefined;
      return read(async (history) => {
        const page = await history.list({ before, limit: pageSize });
        end = page.next;
        return { type: "continued", rows: rowsOf(page.clips), hasMore: !!page.next };
      });
    },
  };
}

const rowsOf = (clips: Row["clip"][]): Row[] => clips.map((clip) => ({ clip }));
