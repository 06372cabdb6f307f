import { isOrganisation } from "../names";
import type { Page } from "../page";
import type { MetadataSource } from "../source";
import { evidenceOf, hostOf } from "../../../text";

/** What is left to name the institute by: what the site's `<title>` says behind the work's, else the host. */
export const site: MetadataSource = {
  name: "site",
  collect(page) {
    const { titleTag: title } = page;
    const rest =
      page.heading && title.startsWith(page.heading.text)
        ? title.slice(page.heading.text.length)
        : "";
    const name = /^\s+[|–—·•-]\s+([^|–—·•]{3,80})$/u.exec(rest)?.[1]?.trim();
    const owner = copyrightOwner(page);
    const host = hostOf(page.url);
    const offers = [
      ...(name ? [{ value: name, evidence: evidenceOf(name), atMost: "likely" as const }] : []),
      ...(owner ? [{ value: owner, evidence: evidenceOf(owner), atMost: "likely" as const }] : []),
      ...(host ? [{ value: host, evidence: host, atMost: "guess" as const, last: true }] : []),
    ];
    return offers.length > 0 ? { publisher: offers } : {};
  },
};

/** "© 2023 Macdonald-Laurier Institute. All rights reserved.": the name after the year, if it is an organisation's. */
function copyrightOwner(page: Page): string | undefined {
  for (const { text, index } of page.blocks.toReversed()) {
    // In the last third of the page: pictures have a copyright, too.
    if (index < page.blocks.length * 0.6) return undefined;
    if (text.length > 300) continue;
    const name =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(?:the\s+)?([^.|©,\d]{3,80})/i
        .exec(text)?.[1]
        ?.trim();
    if (name && isOrganisation(name) && !/rights reserved/i.test(name)) return name;
  }
  return undefined;
}
