import { webAddress } from "../../../text";
import { parseDate } from "../dates";
import { parseByline } from "../names";
import type { MetadataSource } from "../source";
import { keywords, one } from "./meta-tags";

/** Open Graph and its article: properties (ogp.me). `article:author` is an address by the standard, a name in practice. */
export const openGraph: MetadataSource = {
  name: "open-graph",
  collect({ head, base, language }) {
    const date = (value: string) => parseDate(value, language);
    const names = head
      .all("article:author", "og:article:author", "book:author")
      .filter((value) => !/^https?:|^www\.|[/@]/.test(value))
      .slice(0, 1000);
    return {
      ...one("title", head.all("og:title"), (value) => value),
      ...one(
        "author",
        names.length > 0 ? [names.join("; ")] : [],
        (value) => parseByline(value, { mononyms: true })?.author,
      ),
      ...one(
        "issued",
        head.all(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "book:release_date",
        ),
        date,
      ),
      ...one(
        "modified",
        head.all("article:modified_time", "og:article:modified_time", "og:updated_time"),
        date,
      ),
      ...one("publisher", head.all("og:site_name"), (value) => value),
      ...one("abstract", head.all("og:description"), (value) => value),
      ...one("language", head.all("og:locale"), (value) => value),
      ...one("image", head.all("og:image", "og:image:url", "og:image:secure_url"), (value) =>
        webAddress(value, base),
      ),
      ...keywords(head.all("article:tag", "og:article:tag")),
    };
  },
};
