import { TagField, useWords, type TagFieldProps } from "../ui";
import { Section } from "./section";

/** What a new clip is tagged with. */
export function DefaultTags(props: TagFieldProps) {
  const { t } = useWords();
  return (
    <Section id="tags" title="defaultTags">
      <p>{t("defaultTagsHint")}</p>
      <TagField {...props} />
    </Section>
  );
}
