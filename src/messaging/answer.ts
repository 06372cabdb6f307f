import type { Runtime } from "webextension-polyfill";
import browser from "../browser";
import { noteError } from "./last-error";
import { isOurs } from "./ours";
import type { Answer, Argument, RequestName } from "./protocol";

export interface Envelope<N extends RequestName> {
  name: N;
  argument: Argument<N>;
}
export type Reply<A> = { answer: A } | { error: string };

export type Handlers = {
  [N in RequestName]: (argument: Argument<N>) => Promise<Answer<N>>;
};

/** Registers the background's handlers. Messages from anywhere but our own pages are not answered. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOurs(sender)) return undefined;
    if (!isEnvelope(message, handlers)) return undefined;
    return reply(handlers[message.name], message.argument);
  });
}

async function reply<A, R>(handler: (argument: A) => Promise<R>, argument: A): Promise<Reply<R>> {
  try {
    return { answer: await handler(argument) };
  } catch (error) {
    console.error(error);
    void noteError(error);
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope<never> {
  return (
    typeof message === "object" &&
    message !== null &&
    "name" in message &&
    typeof message.name === "string" &&
    Object.hasOwn(handlers, message.name)
  );
}
