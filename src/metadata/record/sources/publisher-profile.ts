import type { Sign } from "../../../clip";
import { readLabels } from "../labels";
import type { Page } from "../page";
import type { MetadataSource } from "../source";
import { evidenceOf, fold, hostOf } from "../../../text";

/** What is known of the institute: its name, place and language, and what a label or the address of a page tells. */
export const publisherProfile: MetadataSource = {
  name: "publisher-profile",
  collect(page) {
    const { profile } = page;
    if (!profile) return {};
    const evidence = hostOf(page.url);
    const { name, place, language } = profile;
    const kind = findSign(page, profile.kinds);
    const series = findSign(page, profile.series);
    const magazine = findSign(page, profile.magazines);
    return {
      publisher: [{ value: name, evidence }],
      ...(place && { "publisher-place": [{ value: place, evidence }] }),
      ...(language && { language: [{ value: language, evidence, last: true }] }),
      ...(kind && { type: [{ value: kind.type, evidence: kind.evidence }] }),
      ...(kind?.genre && { genre: [{ value: kind.genre, evidence: kind.evidence }] }),
      ...(series && { "collection-title": [{ value: series.name, evidence: series.evidence }] }),
      ...(magazine && {
        "container-title": [{ value: magazine.name, evidence: magazine.evidence }],
      }),
    };
  },
};

/** The first of the profile's entries whose sign the page shows. */
function findSign<T>(
  page: Page,
  entries: readonly (Sign & T)[] = [],
): (T & { evidence: string }) | undefined {
  for (const entry of entries) {
    const evidence = seenOn(page, entry);
    if (evidence) return { ...entry, evidence: evidenceOf(evidence) };
  }
  return undefined;
}

/** What of the page shows the sign. */
function seenOn(page: Page, sign: Sign): string | undefined {
  if ("label" in sign)
    return readLabels(page).find(({ text }) => fold(text) === fold(sign.label))?.text;
  if ("host" in sign) return hostOf(page.url) === sign.host ? sign.host : undefined;
  const path = URL.parse(page.url)?.pathname;
  return path !== undefined && new RegExp(sign.path, "i").test(path) ? path : undefined;
}
