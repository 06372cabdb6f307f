import { addressText, parseAddress } from "./address";
import { isPlausibleCanonical } from "./canonical";

/**
 * The key that makes two pages one clip: the canonical address where it can be believed, else the visited one,
 * each in the normal form of `address.ts`. It is a name and not a link: the scheme is always https.
 *
 * @param visited the address in the tab.
 * @param canonical what the page says in `link rel=canonical`; untrusted, may be relative or nonsense.
 * @returns the key; for an address that is not http(s), or none at all, the text itself without its fragment.
 *   Never throws, and the key of a key is that key.
 */
export function clipAddress(visited: string, canonical?: string): string {
  const here = parseAddress(visited);
  if (!here) return otherAddress(visited);
  const said = canonical?.trim() ? parseAddress(canonical, visited) : undefined;
  return addressText(said && isPlausibleCanonical(said, here) ? said : here);
}

/** file:, about: and the like; and text that is no address. */
function otherAddress(visited: string): string {
  const text = visited.trim();
  try {
    return new URL(text).href.replace(/#.*$/s, "").trim();
  } catch {
    return text;
  }
}
