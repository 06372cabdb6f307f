/** What the fault run does inside the background and Dossier's pages: each function stands alone. */

/** On `self`, which is the document's own also where a driver's script has a global of its own. */
interface Broken {
  mend?: () => void;
}

/**
 * Makes writes to IndexedDB fail for want of room, as the browser does on a full disk: the request fails, its
 * transaction is aborted, and both say why. `only`: just the write of this number from now on; left out: every one.
 */
export function breakWrites(only?: number): void {
  (self as Broken).mend?.();
  const prototype = IDBObjectStore.prototype;
  const { add, put } = prototype;
  let writes = 0;
  const failing = <A extends unknown[]>(write: (...given: A) => IDBRequest<IDBValidKey>) =>
    function (this: IDBObjectStore, ...given: A): IDBRequest<IDBValidKey> {
      const request = write.apply(this, given);
      writes += 1;
      if (only !== undefined && writes !== only) return request;
      const error = new DOMException("No room.", "QuotaExceededError");
      const { transaction } = this;
      for (const one of [request, transaction])
        Object.defineProperty(one, "error", { get: () => error });
      queueMicrotask(() => transaction.abort());
      return request;
    };
  prototype.add = failing(add);
  prototype.put = failing(put);
  (self as Broken).mend = () => {
    prototype.add = add;
    prototype.put = put;
  };
}

export function mendWrites(): void {
  (self as Broken).mend?.();
}

/** What the library holds of an address. */
export interface Kept {
  clips: number;
  /** In order: "1, 2, 3". */
  versions: string;
  /** Rows of these stores and of versions agree. */
  whole: boolean;
  /** The newest draft of the address. */
  draft?: { title?: string; note: string; tags: string[] };
  drafts: number;
}

/** Looks into the database behind Dossier's back. */
export async function keptOf(address: string): Promise<Kept> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("No reason.")));
    });
  const database = await done(indexedDB.open("dossier"));
  database.addEventListener("versionchange", () => database.close());
  const names = ["clips", "versions", "bodies", "sources", "changes", "drafts"];
  const transaction = database.transaction(names);
  const store = (name: string) => transaction.objectStore(name);
  const [clips, versions, bodies, sources, changes, drafts] = await Promise.all([
    done<{ id: number; url: string; version: number; versions: number }[]>(store("clips").getAll()),
    done<{ id: number; clip: number; number: number }[]>(store("versions").getAll()),
    done(store("bodies").getAllKeys()),
    done(store("sources").getAllKeys()),
    done<{ clip: number }[]>(store("changes").getAll()),
    done<
      {
        url: string;
        at: string;
        note: string;
        tags: string[];
        edits: { title?: { value?: string } };
      }[]
    >(store("drafts").getAll()),
  ]);
  database.close();
  const keys = JSON.stringify(versions.map(({ id }) => id));
  const whole =
    keys === JSON.stringify(bodies) &&
    keys === JSON.stringify(sources) &&
    versions.every((version) => clips.some(({ id }) => id === version.clip)) &&
    clips.every(
      (clip) =>
        versions.filter((version) => version.clip === clip.id).length === clip.versions &&
        versions.some(({ id }) => id === clip.version) &&
        changes.some((change) => change.clip === clip.id),
    );
  const wanted = clips.filter(({ url }) => url === address);
  const numbers = versions
    .filter(({ clip }) => wanted.some(({ id }) => id === clip))
    .map(({ number }) => number);
  const own = drafts.filter(({ url }) => url === address).sort((a, b) => (a.at < b.at ? 1 : -1));
  const [draft] = own;
  const title = draft?.edits.title?.value;
  return {
    clips: wanted.length,
    versions: numbers.join(", "),
    whole,
    drafts: own.length,
    ...(draft && {
      draft: { note: draft.note, tags: draft.tags, ...(title !== undefined && { title }) },
    }),
  };
}

interface Holding {
  held?: IDBDatabase;
}

/** Puts an old, empty database in the place of the library, and holds on to it whatever anyone asks. */
export async function holdOldLibrary(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("No reason.")));
    });
  await done(indexedDB.deleteDatabase("dossier"));
  (self as Holding).held = await done(indexedDB.open("dossier", 1));
}

export async function letGo(): Promise<void> {
  (self as Holding).held?.close();
  await new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase("dossier");
    deletion.addEventListener("success", resolve);
    deletion.addEventListener("error", reject);
  });
}

/** Makes the library that of a newer Dossier. */
export async function makeNewer(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("dossier", 99);
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener("error", reject);
  });
}

/** Why what the popup shows is not kept, if it says so. */
export const warning = (): string =>
  document.querySelector(".notice[role=alert]")?.textContent ?? "";
