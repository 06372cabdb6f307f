import type { Publisher } from "../clip";
import { amnestyGermany } from "./amnesty-germany";
import { konradAdenauer } from "./konrad-adenauer";
import { macdonaldLaurier } from "./macdonald-laurier";

/** Every institute that is known of. No host stands in two, so their order means nothing: by name. */
export const publishers: Publisher[] = [amnestyGermany, konradAdenauer, macdonaldLaurier];

/**
 * What is known of the institute at this address: the host or one above it, "www." aside. Undefined for any other
 * address, and for one that is none.
 */
export function findPublisher(url: string): Publisher | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, protocol } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return publishers.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
}
