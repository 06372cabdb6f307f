import { findDates } from "../dates";
import { ownerOfBlog, withoutLegalForm } from "../institute-name";
import { isOrganisation } from "../names";
import { isOwnName } from "../own-name";
import { siteOwner } from "../owner";
import type { Page } from "../page";
import type { MetadataSource, Offer } from "../source";
import { evidenceOf, fold, hostOf } from "../../../text";

/**
 * What is left to name the institute by: what the site's `<title>` says behind the work's, who has the copyright,
 * what the site calls itself elsewhere, what its link home says, else the host; and whose site it is, where nobody
 * signs what stands on it.
 */
export const site: MetadataSource = {
  name: "site",
  collect(page) {
    const { titleTag: title, siteNames } = page;
    const rest =
      page.heading && title.startsWith(page.heading.text)
        ? title.slice(page.heading.text.length)
        : "";
    const behind = /^\s+[|–—·•-]\s+([^|–—·•]{3,80})$/u.exec(rest)?.[1]?.trim();
    const names = [
      behind && withoutLegalForm(behind),
      copyrightOwner(page),
      ...siteNames.filter((name) => !name.includes(".") && fold(name) !== fold(hostOf(page.url))),
      linkHome(page),
    ].flatMap((name) => name || []);
    const host = hostOf(page.url);
    const publisher = [
      ...names.map((name): Offer<string> => ({
        value: name,
        evidence: evidenceOf(name),
        atMost: "likely",
      })),
      ...(host ? [{ value: host, evidence: host, atMost: "guess" as const, last: true }] : []),
    ];
    const blog = siteNames.find((name) => ownerOfBlog(name) !== undefined);
    const person = siteOwner(page);
    return {
      ...(publisher.length > 0 && { publisher }),
      ...(blog && { "container-title": [{ value: blog, evidence: evidenceOf(blog) }] }),
      ...(person && {
        author: [
          {
            value: [person.name],
            evidence: evidenceOf(person.text),
            atMost: "guess" as const,
            last: true,
          },
        ],
      }),
    };
  },
};

const sign = String.raw`(?:©|\(c\)|copyright)\s*(?:©\s*)?`;
const years = String.raw`(?:\d{4}(?:\s*[-–]\s*(?:\d{4}|\d{2}))?)?,?\s*`;
const owned = new RegExp(
  String.raw`${sign}${years}(?:by\s+)?(?:the\s+)?(?<name>(?:[^.|©,\d]|\.\s?V\.){3,80})`,
  "iu",
);
/** The whole line: then it is the owner's name whatever it looks like. */
const alone = new RegExp(
  String.raw`^${sign}(?:\d{4}\s*[-–]\s*)?\d{4}\s+(?<name>\p{Lu}[^.|©,\d:]{3,60})\.?$`,
  "iu",
);

/**
 * "© 2023 Macdonald-Laurier Institute. All rights reserved.": the name after the year, if it is an organisation's. At
 * the foot of the page, since pictures have a copyright, too; or with a day, as a text has it.
 */
function copyrightOwner({ blocks, language }: Page): string | undefined {
  const said = blocks.toReversed().filter(({ text }) => text.length <= 300);
  for (const { text, index } of said) {
    const isFoot = index >= blocks.length * 0.6;
    const name = owned.exec(text)?.groups?.["name"]?.trim();
    if (!name || /rights reserved/i.test(name)) continue;
    if (!isFoot && findDates(text, language)[0]?.date?.day === undefined) continue;
    if (isOrganisation(name) || (isFoot && alone.test(text))) return withoutLegalForm(name);
  }
  return undefined;
}

/** What the link to the home page says, or its picture: "Logo der Konrad-Adenauer-Stiftung"; "Discover" is no name. */
function linkHome(page: Page): string | undefined {
  const names = (page.sections ?? [])
    .filter(({ path }) => path === "")
    .map(({ text }) => text.replace(notOfName, "").trim());
  return names.find(
    (name) =>
      name.length >= 3 &&
      !homeWords.test(fold(name)) &&
      (name.includes(" ") || isOwnName(name, page)),
  );
}

const notOfName =
  /^(?:logo|logotype|link)(?:\s+(?:der|des|von|of|de|du|della?)(?:\s+(?:the|la))?)?[\s:–-]+|(?:\s+[–-]\s+|\s+)(?:logo|home(?:\s?page)?|startseite|accueil|inicio)$|\s*\([^)]*\)$/giu;
const homeWords =
  /^(?:(?:go|back|return|zuruck|zur) .*|home(?: ?page)?|main|start(?:seite|pagina)?|accueil|inicio|inizio|principal|strona glowna|menu|skip .*)$/;
