import type { Draft, Reading } from "../../src/clip";

/** Small questions that run in a document of Dossier's: each stands alone and answers what JSON can carry. */

/** Whether the frame shows an article. */
export const isRendered = (): boolean =>
  Boolean(document.querySelector("iframe")?.contentDocument?.querySelector("p"));

/** What the popup says of a page that holds no article. */
export const sentence = (): string | undefined =>
  document.querySelector("[role=alert]")?.textContent || undefined;

/** Whether the library lists a clip. */
export const listsClips = (): boolean => Boolean(document.querySelector("a[data-clip]"));

export const openFirstClip = (): void =>
  document.querySelector<HTMLElement>("a[data-clip]")?.click();

type KeptDraft = Pick<Draft, "url" | "tags" | "note"> & Pick<Reading, "kind" | "record">;

/** What the database holds of every draft: once a step is there, it is done. */
export const keptDrafts = (): Promise<KeptDraft[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("dossier");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const reading = database.transaction("drafts").objectStore("drafts").getAll();
      reading.addEventListener("success", () => {
        database.close();
        const drafts = reading.result as (KeptDraft & { reading: KeptDraft })[];
        resolve(
          drafts.map(({ url, tags, note, reading: { kind, record } }) => ({
            url,
            tags,
            note,
            kind,
            record,
          })),
        );
      });
    });
  });
