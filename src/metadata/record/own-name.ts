import { acronym, fold, hostOf } from "../../text";
import { withoutLegalForm } from "./institute-name";
import type { Page } from "./page";

/** Does the site call itself so, in full, in one word or by its initials: "Macdonald-Laurier Institute", "MLI"? */
export function isSiteName(text: string, { siteNames }: Pick<Page, "siteNames">): boolean {
  const key = withoutArticle(fold(text));
  return siteNames.some((name) => {
    const own = withoutArticle(fold(withoutLegalForm(name)));
    return own === key || acronym(name) === squash(key) || squash(own) === squash(key);
  });
}

/** The same, or is its address made of these words: "GitHub" at resources.github.com? */
export const isOwnName = (text: string, page: Pick<Page, "siteNames" | "url">): boolean =>
  isSiteName(text, page) || isInAddress(text, page);

const isInAddress = (text: string, { url }: Pick<Page, "url">): boolean =>
  hostOf(url)
    .split(".")
    .slice(0, -1)
    .includes(squash(withoutArticle(fold(text))));

const withoutArticle = (key: string) => key.replace(/^the /, "");
const squash = (key: string) => key.replace(/ /g, "");
