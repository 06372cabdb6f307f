import type { PublisherKind } from "../../../clip";
import { readLabels } from "../labels";
import type { Page } from "../page";
import type { MetadataSource, Offers } from "../source";
import { evidenceOf, fold, hostOf } from "../../../text";

/** What is known of the institute: its name and place, and its kinds of publication by label or path. */
export const publisherProfile: MetadataSource = {
  name: "publisher-profile",
  collect(page) {
    const { profile } = page;
    if (!profile) return {};
    const evidence = hostOf(page.url);
    const offers: Offers = { publisher: [{ value: profile.name, evidence }] };
    if (profile.place) offers["publisher-place"] = [{ value: profile.place, evidence }];
    const kind = findKind(page, profile.kinds ?? []);
    if (kind) {
      offers.type = [{ value: kind.type, evidence: kind.evidence }];
      offers.genre = [{ value: kind.genre, evidence: kind.evidence }];
    }
    return offers;
  },
};

/** The first kind in the profile's order that a label of the page or the path of its address names. */
function findKind(
  page: Page,
  kinds: PublisherKind[],
): (PublisherKind & { evidence: string }) | undefined {
  const labels = new Map(readLabels(page).map(({ text }) => [fold(text), text]));
  const path = URL.canParse(page.url) ? new URL(page.url).pathname : "";
  for (const kind of kinds) {
    const label = kind.label && labels.get(fold(kind.label));
    if (label) return { ...kind, evidence: evidenceOf(label) };
    if (kind.path && new RegExp(kind.path, "i").test(path))
      return { ...kind, evidence: evidenceOf(path) };
  }
  return undefined;
}
