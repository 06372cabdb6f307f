import type { IDBPTransaction, StoreNames } from "idb";
import type { Database } from "./database";
import { saveError } from "./errors";
import type { Schema } from "./schema";

type Store = StoreNames<Schema>;

export interface TransactionOptions<S extends Store, M extends IDBTransactionMode> {
  stores: S[];
  mode: M;
  /** Whether it is waited for until all is on the disk; "default" leaves it to the browser. */
  durability?: IDBTransactionDurability;
}

/**
 * Does the work in a transaction of its own. Resolves when the transaction has ended well, with what the work gave;
 * when anything fails, nothing of it is left behind.
 * @throws SaveError
 */
export async function within<S extends Store, M extends IDBTransactionMode, R>(
  database: Database,
  { stores, mode, durability = "default" }: TransactionOptions<S, M>,
  work: (transaction: IDBPTransaction<Schema, S[], M>) => Promise<R>,
): Promise<R> {
  try {
    const transaction = database.transaction(stores, mode, { durability });
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      throw await endFailed(transaction, error);
    }
  } catch (error) {
    throw saveError(error);
  }
}

/** Ends a transaction in which something failed, unless it has ended by itself; gives why it failed. */
export async function endFailed(
  transaction: { abort(): void; readonly done: Promise<void> },
  error: unknown,
): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It had ended.
  }
  const cause: unknown = await transaction.done.then(
    () => error,
    (ending: unknown) => ending,
  );
  // A transaction that ran out of room says so itself; one that we ended says only that it was ended.
  return cause instanceof DOMException && cause.name === "AbortError" ? error : cause;
}
