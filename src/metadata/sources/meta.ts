import { webAddress } from "../address";
import { parseDate } from "../dates";
import { parseByline } from "../names";
import type { Page } from "../page";
import type { MetadataSource } from "../source";
import { keywords, one } from "./meta-tags";

/** The plain tags that sites and their tools write: author, date, description, Twitter's, Parsely's, Sailthru's. */
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
    const names = written.filter((value) => !/^https?:|@/.test(value)).slice(0, 1000);
    return {
      ...one(
        "title",
        head.all("twitter:title", "parsely-title", "sailthru.title"),
        (value) => value,
      ),
      ...one(
        "author",
        [...new Set(names)],
        (value) => parseByline(value, { mononyms: true })?.author,
      ),
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
