import browser from "../browser";
import { changeSetting, readSettings } from "../settings";

const wanted = { permissions: ["clipboardWrite"] } satisfies Parameters<
  typeof browser.permissions.request
>[0];

/**
 * Whether to offer that Dossier may copy without a key: where the permission exists for that (Firefox), was not
 * given, and was not offered before. Answering yes counts as the one offer.
 */
export async function mayOfferCopying(): Promise<boolean> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  if (!optional.includes("clipboardWrite")) return false;
  if (await browser.permissions.contains(wanted)) return false;
  if ((await readSettings()).copyOffered) return false;
  await changeSetting("copyOffered", true);
  return true;
}

/** Asks the browser for it; to be called straight from a click. */
export function allowCopying(): Promise<boolean> {
  return browser.permissions.request(wanted);
}
