/** A worker that does an operation and never comes back from one call: whoever waits for it ends it there. */
import { standAtEdge } from "./edge";
import { operations, type OperationName } from "./operations";

export interface Task {
  database: string;
  operation: OperationName;
  /** Which call at the edge is its last. */
  number: number;
  /** Whether that call is still made. */
  made: boolean;
}

addEventListener("message", ({ data }: MessageEvent<Task>) => {
  const { database, operation, number, made } = data;
  standAtEdge(number, ({ proceed }) => {
    if (made) proceed();
    postMessage("died");
    for (;;);
  });
  void operations[operation].run(database).then(
    () => postMessage("done"),
    (error: unknown) => postMessage(String(error)),
  );
});
