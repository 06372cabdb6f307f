import type { ItemRecord, Obstacle, Outline, PageReading, ReadOptions, UsedPlace } from "../clip";

/**
 * What the content script leaves in its isolated world. The background calls both, one after the other, and makes
 * the record in between: for that no page is needed.
 */
export interface InPage {
  /**
   * Opens the page as it is now.
   * @param url where it is to be read as standing, if not where it stands: the sample's
   */
  open(options: ReadOptions, url?: string): PageOpened;
  /** Reads what was opened, once. */
  read(opened: number, resolved: { record: ItemRecord; used: UsedPlace[] }): PageAnswer;
}

/** The same from afar: what is asked travels there and back. */
export type RemotePage = {
  [N in keyof InPage]: (...given: Parameters<InPage[N]>) => Promise<ReturnType<InPage[N]>>;
};

export type PageOpened =
  | {
      /** Which opening this is: the page may be opened again before it is read. */
      opened: number;
      outline: Outline;
      state: PageState;
    }
  | { obstacle: Obstacle; state: PageState }
  | PageFailed;

/** What of a page is worth knowing beside its text. */
export interface PageState {
  /** Something is selected in it. */
  selected?: true;
  /** It is still being sent: there may be more of it in a moment. */
  loading?: true;
}

/** What the page gave; not quite a Reading: the dates of a listing are still to be read. Plain JSON. */
export type PageAnswer =
  | {
      reading: PageReading;
      /** Markdown of the reading's html; empty for a page without an article. */
      body: string;
    }
  | PageFailed;

export interface PageFailed {
  error: string;
}
