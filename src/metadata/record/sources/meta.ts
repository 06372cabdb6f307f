import { evidenceOf, webAddress } from "../../../text";
import { parseDate } from "../dates";
import { withoutLegalForm } from "../institute-name";
import { isOrganisation, parseByline } from "../names";
import type { Page } from "../page";
import { withCapitals } from "../people";
import type { MetadataSource, Offers } from "../source";
import { keywords, one } from "./meta-tags";

/** `<title>`, and the plain tags that sites and their tools write: author, date, description, Twitter's, Parsely's, Sailthru's. */
export const meta: MetadataSource = {
  name: "meta",
  collect(page) {
    const { head, base, language } = page;
    const date = (value: string) => parseDate(value, language);
    const written = [
      ...head.all(
        "author",
        "authors",
        "article.author",
        "parsely-author",
        "sailthru.author",
        "byl",
      ),
      ...twitterLabel(
        page,
        /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por)$/i,
      ),
    ];
    const names = [...new Set(written.filter((value) => !/^https?:|@/.test(value)))]
      .slice(0, 1000)
      .map(withCapitals);
    // One tag for each author, or one for all.
    const people = names.flatMap((value) => parseByline(value, { mononyms: true })?.author ?? []);
    return {
      ...titles(page),
      ...(people.length > 0 && {
        author: [{ value: people, evidence: evidenceOf(names[0] ?? "") }],
      }),
      // What is put up anew gets a new time beside the old date.
      ...one("issued", named(page, publishedName).toSorted(), date),
      ...one("modified", named(page, modifiedName), date),
      ...one(
        "abstract",
        head.all("description", "twitter:description", "sailthru.description"),
        (value) => value,
      ),
      ...one("publisher", head.all("copyright", "rights-holder"), (value) => {
        const name = withoutLegalForm(
          value.replace(/^(?:©|\(c\)|copyright|\s|[\d,–-]|by\s)+/i, ""),
        );
        return isOrganisation(name) && name.length <= 100 ? name : undefined;
      }),
      ...one("language", head.all("language", "content-language"), (value) => value),
      ...one(
        "image",
        head.all(
          "twitter:image",
          "twitter:image:src",
          "parsely-image-url",
          "sailthru.image.full",
          "image",
        ),
        (value) => webAddress(value, base),
      ),
      ...keywords(
        head.all("keywords", "news_keywords", "parsely-tags", "sailthru.tags").slice(0, 1),
      ),
    };
  },
};

/** Tags of the page's own date, as systems name them: "pubdate", "publish-date", "parsely-pub-date", "w-published-date", "datePublished". */
const publishedName =
  /^(?:date|(?:[\w:]+[-_.:])?(?:pub(?:lish(?:ed)?|lication)?[-_.]?(?:date|time)|pub(?:lished)?[-_.]?on|published|date[-_.]?published)|sailthru\.date)$/;
const modifiedName =
  /^(?:revised|(?:[\w:]+[-_.:])?(?:(?:last[-_.]?)?(?:modified|updated?)(?:[-_.]?(?:date|time|on))?|last[-_.]?mod|date[-_.]?modified))$/;

/** Read by other sources. */
const elsewhere = /^(?:og|article|book):|^(?:dc|dcterms|prism|citation)[:._]/;

/** The contents of the tags whose name fits. */
const named = ({ head }: Page, name: RegExp) =>
  head.tags
    .filter((tag) => name.test(tag.name) && !elsewhere.test(tag.name))
    .map(({ content }) => content);

/** Twitter's free labels: label1 says what data1 is. */
function twitterLabel({ head }: Page, label: RegExp): string[] {
  return [1, 2, 3, 4].flatMap((n) =>
    label.test(head.first(`twitter:label${n}`) ?? "") ? head.all(`twitter:data${n}`) : [],
  );
}

/** What other sites are told, then what stands in the browser's tab: that one only where nothing else is. */
function titles({ titleTag, head }: Page): Offers {
  const told = one(
    "title",
    head.all("twitter:title", "parsely-title", "sailthru.title"),
    (value) => value,
  );
  const shown = one("title", titleTag ? [titleTag] : [], (value) => value, { last: true });
  return { title: [...(told.title ?? []), ...(shown.title ?? [])] };
}
