/** One call at the edge between Dossier and the browser's storage. */
export interface Call {
  /** "IDBObjectStore.put" */
  name: string;
  /** Does what was called for. */
  proceed: () => unknown;
  /** In which the call is made, if it is made in one. */
  transaction?: IDBTransaction;
}

/** What history/ calls of the browser while it opens, reads and writes. */
const edge: [prototype: object, methods: string[]][] = [
  [IDBFactory.prototype, ["open"]],
  [IDBDatabase.prototype, ["transaction", "createObjectStore"]],
  [
    IDBObjectStore.prototype,
    [
      "add",
      "put",
      "get",
      "getAll",
      "getKey",
      "delete",
      "count",
      "createIndex",
      "openCursor",
      "openKeyCursor",
    ],
  ],
  [IDBIndex.prototype, ["get", "getAll", "openKeyCursor"]],
  [SubtleCrypto.prototype, ["digest"]],
];

/**
 * Stands at the edge and hands the call of this number (from 1 on) to `strike`, until `leave` is called.
 * @returns the names of all calls, as they come.
 */
export function standAtEdge(
  number: number,
  strike: (call: Call) => unknown,
): { calls: string[]; leave: () => void } {
  const calls: string[] = [];
  const meet = (call: Call): unknown => {
    calls.push(call.name);
    return calls.length === number ? strike(call) : call.proceed();
  };
  const undo = edge.flatMap(([prototype, methods]) =>
    methods.map((method) => {
      const original = Object.getOwnPropertyDescriptor(prototype, method) as PropertyDescriptor;
      const value = original.value as (...given: unknown[]) => unknown;
      Object.defineProperty(prototype, method, {
        ...original,
        value(this: object, ...given: unknown[]) {
          const transaction = transactionOf(this);
          return meet({
            name: `${this.constructor.name}.${method}`,
            proceed: () => value.apply(this, given),
            ...(transaction && { transaction }),
          });
        },
      });
      return () => Object.defineProperty(prototype, method, original);
    }),
  );
  const { CompressionStream } = globalThis;
  globalThis.CompressionStream = new Proxy(CompressionStream, {
    construct: (target, given) =>
      meet({
        name: "CompressionStream",
        proceed: () => Reflect.construct(target, given) as object,
      }) as object,
  });
  const leave = () => {
    for (const one of undo) one();
    globalThis.CompressionStream = CompressionStream;
  };
  return { calls, leave };
}

function transactionOf(target: object): IDBTransaction | undefined {
  if (target instanceof IDBObjectStore) return target.transaction;
  if (target instanceof IDBIndex) return target.objectStore.transaction;
  return undefined;
}

const named = (name: string) => new DOMException(`Made to fail: ${name}.`, name);

/** What may go wrong with a call. */
export const faults = {
  /** The browser refuses at once. */
  throws() {
    throw named("UnknownError");
  },
  /** The request fails for want of room, and its transaction with it. */
  full({ proceed, transaction }) {
    if (!transaction) throw named("QuotaExceededError");
    return failing(proceed(), transaction, named("QuotaExceededError"));
  },
  /** The request succeeds; then there is no room to commit it. */
  "full later"({ proceed, transaction }) {
    const request = proceed();
    if (request instanceof IDBTransaction) return ending(request);
    if (!transaction || !(request instanceof IDBRequest)) throw named("QuotaExceededError");
    request.addEventListener("success", () => ending(transaction));
    return request;
  },
  /** The browser closes the database under our hands, as it does when the profile's folder goes away. */
  closes({ proceed, transaction }) {
    const request = proceed();
    const ended = request instanceof IDBTransaction ? request : transaction;
    if (!ended) throw named("AbortError");
    ended.abort();
    ended.db.close();
    ended.db.dispatchEvent(new Event("close"));
    return request;
  },
} satisfies Record<string, (call: Call) => unknown>;

export type FaultName = keyof typeof faults;

function failing(request: unknown, transaction: IDBTransaction, error: DOMException): unknown {
  if (request instanceof IDBRequest) Object.defineProperty(request, "error", { get: () => error });
  ending(transaction, error);
  return request;
}

/** Ends a transaction as the browser does: only its own error says why. */
function ending(transaction: IDBTransaction, error = named("QuotaExceededError")): IDBTransaction {
  Object.defineProperty(transaction, "error", { get: () => error });
  transaction.abort();
  return transaction;
}
