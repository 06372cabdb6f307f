/**
 * The sample is a page of our own, and no browser lets an extension inject into those. It runs the content script
 * by itself, and is asked by message for what other pages are asked by injection.
 */
import type { Runtime } from "webextension-polyfill";
import browser from "../browser";
import { isOurs } from "./ours";
import type { InPage, RemotePage } from "./page";

/** A call of one of InPage's functions. Every page of ours hears it; the sample in that tab answers. */
interface SampleCall<N extends keyof InPage = keyof InPage> {
  sampleIn: number;
  call: N;
  given: Parameters<InPage[N]>;
}

/** The sample in a tab. */
export function sampleIn(tab: number): RemotePage {
  const send = <A>(call: SampleCall) => browser.runtime.sendMessage<SampleCall, A>(call);
  return {
    open: (...given) => send({ sampleIn: tab, call: "open", given }),
    read: (...given) => send({ sampleIn: tab, call: "read", given }),
  };
}

/** Lets the page in this tab answer as the sample. Messages from anywhere but our own pages are not answered. */
export function answerAsSample(tab: number, page: RemotePage): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOurs(sender) || !isCall(message) || message.sampleIn !== tab) return undefined;
    const { open, read } = page;
    return message.call === "open"
      ? open(...(message.given as Parameters<InPage["open"]>))
      : read(...(message.given as Parameters<InPage["read"]>));
  });
}

const isCall = (message: unknown): message is SampleCall =>
  typeof message === "object" && message !== null && "sampleIn" in message;
