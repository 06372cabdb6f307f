import browser from "../browser";
import type { Answer, Argument, RequestName } from "./protocol";
import type { Envelope, Reply } from "./answer";

/**
 * Asks the background and waits for its answer.
 * @throws an Error with the background's message when the handler failed, or the browser's when nobody answered.
 */
export async function ask<N extends RequestName>(
  name: N,
  argument: Argument<N>,
): Promise<Answer<N>> {
  const envelope: Envelope<N> = { name, argument };
  const reply: Reply<Answer<N>> | undefined = await browser.runtime.sendMessage(envelope);
  if (!reply) throw new Error(`Nobody answered "${name}".`);
  if ("error" in reply) throw new Error(reply.error);
  return reply.answer;
}
