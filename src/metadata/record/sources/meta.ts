import { evidenceOf, webAddress } from "../../../text";
import { parseDate } from "../dates";
import { parseByline } from "../names";
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
      ...one(
        "issued",
        head.all(
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publication-date",
          "datepublished",
          "article.published",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
        ),
        date,
      ),
      ...one(
        "modified",
        head.all("last-modified", "lastmod", "datemodified", "revised", "article.updated"),
        date,
      ),
      ...one(
        "abstract",
        head.all("description", "twitter:description", "sailthru.description"),
        (value) => value,
      ),
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
