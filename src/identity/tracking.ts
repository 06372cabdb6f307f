/**
 * Parameters that say where a reader came from, not what is read. Sources: the senders' own documentation
 * (Google Analytics and Ads, Meta, Microsoft Advertising, Mailchimp, HubSpot, Marketo, Matomo, Yandex).
 */
const names = new Set([
  "fbclid",
  "gclid",
  "gclsrc",
  "dclid",
  "gbraid",
  "wbraid",
  "msclkid",
  "yclid",
  "twclid",
  "igshid",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "_hsenc",
  "_hsmi",
  "_ga",
  "_gl",
]);
const families = /^(?:utm|pk|mtm|hsa|piwik)_/i;

/** Whether a query parameter of this name only tracks the reader. */
export const isTracking = (name: string): boolean =>
  names.has(name.toLowerCase()) || families.test(name);
