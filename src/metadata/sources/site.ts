import type { MetadataSource } from "../source";
import { cleanText, evidenceOf } from "../text";
import { hostOf } from "./publisher-profile";

/** What is left to name the institute by: what the site's `<title>` says behind the work's, else the host. */
export const site: MetadataSource = {
  name: "site",
  collect(page) {
    const title = cleanText(page.document.querySelector("head > title")?.textContent ?? "", 1000);
    const rest =
      page.heading && title.startsWith(page.heading.text)
        ? title.slice(page.heading.text.length)
        : "";
    const name = /^\s+[|–—·•-]\s+([^|–—·•]{3,80})$/u.exec(rest)?.[1]?.trim();
    const host = hostOf(page.url);
    const offers = [
      ...(name ? [{ value: name, evidence: evidenceOf(name), atMost: "likely" as const }] : []),
      ...(host ? [{ value: host, evidence: host, atMost: "guess" as const, last: true }] : []),
    ];
    return offers.length > 0 ? { publisher: offers } : {};
  },
};
