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

/**
 * What may go wrong with a call. Inside a transaction the browser says so later, never at once: the request fails, or
 * the transaction does after it.
 */
export const faults = {
  fails: (call) => failing(call, named("UnknownError")),
  /** There is no room for what is written. */
  full: (call) => failing(call, named("QuotaExceededError")),
  /** The request succeeds; then there is no room to commit it. */
  "full later"(call) {
    const { proceed, transaction } = call;
    const error = named("QuotaExceededError");
    if (!transaction) return failing(call, error);
    const request = proceed();
    if (request instanceof IDBRequest) {
      request.addEventListener("success", () => end(transaction, error));
    } else queueMicrotask(() => end(transaction, error));
    return request;
  },
  /** The browser closes the database under our hands, as it does when the profile's folder goes away. */
  closes(call) {
    const result = failing(call, named("AbortError"));
    const transaction = call.transaction ?? result;
    if (transaction instanceof IDBTransaction) {
      transaction.db.close();
      transaction.db.dispatchEvent(new Event("close"));
    }
    return result;
  },
} satisfies Record<string, (call: Call) => unknown>;

export type FaultName = keyof typeof faults;

function failing({ name, proceed, transaction: around }: Call, error: DOMException): unknown {
  if (name === "SubtleCrypto.digest") return Promise.reject(error);
  if (!around && name !== "IDBDatabase.transaction") throw error;
  const result = proceed();
  const transaction = around ?? (result as IDBTransaction);
  if (result instanceof IDBRequest) Object.defineProperty(result, "error", { get: () => error });
  queueMicrotask(() => end(transaction, error));
  return result;
}

/** Ends a transaction as the browser does: only its own error says why. */
function end(transaction: IDBTransaction, error: DOMException): void {
  Object.defineProperty(transaction, "error", { get: () => error });
  transaction.abort();
}
