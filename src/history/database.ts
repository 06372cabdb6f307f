import { openDB, type IDBPDatabase } from "idb";
import { SaveError, saveError } from "./errors";
import { databaseVersion, type Schema } from "./schema";
import { endFailed } from "./transaction";
import { upgrade } from "./upgrade";

export type Database = IDBPDatabase<Schema>;

/** How long another page may keep us from opening, in milliseconds. */
const patience = 5000;
/** The same where the browser does not say that one does: it only waits, while another page deletes or upgrades. */
const longest = 10_000;

export interface Connection {
  /**
   * Gives the open database, opening it anew when it was closed: by the browser, for a newer Dossier, or by us.
   * @throws SaveError "newer" when the database belongs to a newer Dossier, "blocked" when another page holds it.
   */
  open: () => Promise<Database>;
  close: () => Promise<void>;
}

/** A connection that is opened when it is first wanted. */
export function connect(name: string): Connection {
  let opening: Promise<Database> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return {
    open() {
      opening ??= open(name, forget).catch((error: unknown) => {
        forget();
        throw saveError(error);
      });
      return opening;
    },
    async close() {
      const closing = opening;
      forget();
      (await closing)?.close();
    },
  };
}

async function open(name: string, forget: () => void): Promise<Database> {
  let refuse: (error: SaveError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const refuseAfter = (limit: number) =>
    setTimeout(() => refuse(new SaveError("blocked", "Another page holds the database.")), limit);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failure: Promise<unknown> | undefined;
  const opened = openDB<Schema>(name, databaseVersion, {
    upgrade(database, from, _to, transaction) {
      clearTimeout(timer);
      // A step that fails takes back those before it: left alone, half an upgrade would be committed. Opening says
      // only that the upgrade was ended.
      failure = upgrade(database, from, transaction)
        .then(() => transaction.done)
        .then(
          () => undefined,
          (error: unknown) => endFailed(transaction, error),
        );
    },
    // An older Dossier in another page should close at once; if it does not, the user has to close that page.
    blocked() {
      clearTimeout(timer);
      timer = refuseAfter(patience);
    },
    // The other way round: a newer Dossier wants to upgrade, so this page lets go.
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  timer = refuseAfter(longest);
  try {
    return await Promise.race([opened, blocked]);
  } catch (error) {
    // Opened after all, when nobody waits any more: left open, it would hold up the next one.
    void opened.then(
      (database) => database.close(),
      () => {},
    );
    throw (await failure) ?? error;
  } finally {
    clearTimeout(timer);
  }
}
