/**
 * Query parameters that say how a reader came, not what is read. Each group names where it is documented or listed.
 * A parameter that some sites use to choose the article ("id", "cid", "ref", "source") must not stand here: a wrong
 * line merges two articles, a missing one merely shows a clip twice.
 */
const tracking: { from: string; names: string[] }[] = [
  {
    from: "Mozilla's query-stripping.json, the list that Firefox strips",
    names: [
      ...["gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "yclid", "ysclid", "fbclid"],
      ...["_openstat", "wickedid", "_hsenc", "__hssc", "__hstc", "__hsfp", "hsctatracking"],
      ...["mc_eid", "oly_anon_id", "oly_enc_id", "__s", "vero_id", "mkt_tok"],
    ],
  },
  {
    from: "the vendors' manuals: Google Ads and Analytics, LinkedIn, TikTok, Reddit, Instagram, X",
    names: [
      ...["gclsrc", "gad_source", "gad_campaignid", "srsltid", "_ga", "_gl", "li_fat_id", "ttclid"],
      ...["rdt_cid", "igshid", "igsh", "ref_src", "ref_url"],
    ],
  },
  {
    from: "the newsletter services' manuals: Mailchimp, HubSpot, Klaviyo, MailerLite, Vero, Eloqua, Campaign Monitor",
    names: [
      ...["mc_cid", "_hsmi", "_kx", "ml_subscriber", "ml_subscriber_hash", "vero_conv"],
      ...["elqtrackid", "elqtrack", "elqaid", "elqat", "elqcampaignid", "elq", "cm_mid"],
    ],
  },
  {
    from: "sessions that travel in the address: PHP's session.name, Jakarta Servlet 6.0, ColdFusion",
    names: ["phpsessid", "jsessionid", "cfid", "cftoken"],
  },
];

/** Families: Urchin and Google Analytics; Matomo and Piwik (its manual lists mtm_, matomo_, pk_ and piwik_). */
const prefixes = ["utm_", "mtm_", "matomo_", "pk_", "piwik_"];

const names = new Set(tracking.flatMap((group) => group.names));

/** @param name as it stands in the address, in any case. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix));
}
