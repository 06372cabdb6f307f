import type { FullClip } from "../clip";
import { Button, formatDay, SafeLink, useWords } from "../ui";
import type { LibraryActions } from "./actions";

export interface ClipAsideProps {
  full: FullClip;
  actions: LibraryActions;
  now: Date;
}

/** What can be done with a clip, and what is known of it as a clip. */
export function ClipAside({ full, actions, now }: ClipAsideProps) {
  const words = useWords();
  const { t, language } = words;
  const { clip, version, tags } = full;
  const { number, "collection-title": series } = version.record;
  return (
    <aside aria-label={t("aboutClip")}>
      <div class="actions">
        <Button primary onPress={actions.copy}>
          {t("copyMarkdown")}
        </Button>
        <Button onPress={actions.download}>{t("download")}</Button>
        <Button onPress={() => actions.remove(clip)}>{t("delete")}</Button>
      </div>
      <dl>
        <dt>{t("saved")}</dt>
        <dd>{formatDay(clip.saved, words, now)}</dd>
        {clip.versions > 1 && (
          <>
            <dt>{t("versions")}</dt>
            <dd>{new Intl.NumberFormat(language).format(clip.versions)}</dd>
          </>
        )}
        {series && (
          <>
            <dt>{t("series")}</dt>
            <dd dir="auto">{series.value}</dd>
          </>
        )}
        {number && (
          <>
            <dt>{t("number")}</dt>
            <dd dir="auto">{number.value}</dd>
          </>
        )}
        <dt>{t("page")}</dt>
        <dd dir="ltr">
          <SafeLink to={clip.url}>{siteOf(clip.url)}</SafeLink>
        </dd>
        {tags.length > 0 && (
          <>
            <dt>{t("tags")}</dt>
            <dd class="tag-list">
              {tags.map((tag) => (
                <bdi key={tag} class="tag">
                  {tag}
                </bdi>
              ))}
            </dd>
          </>
        )}
      </dl>
    </aside>
  );
}

/** "example.org": whose page it is. The link carries the rest. */
const siteOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
