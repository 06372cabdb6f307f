import type { TextKey } from "../browser";
import type { ListingReading, UnreadableReading } from "../clip";
import { FoldedText, Kicker, useWords } from "../ui";

const sentences: Record<UnreadableReading["kind"], TextKey> = {
  profile: "isProfile",
  event: "isEvent",
  home: "isHome",
  other: "isOther",
};

/** A page that was understood and holds no article: what it is, and the next step. */
export function Described({ reading }: { reading: ListingReading | UnreadableReading }) {
  const { t, tn } = useWords();
  const sentence =
    reading.kind === "listing" ? tn("isListing", reading.links.length) : t(sentences[reading.kind]);
  return (
    <div class="sentence">
      <Kicker record={reading.record} kind={reading.kind} />
      <FoldedText as="h1" class="title" text={reading.record.title?.value || t("untitled")} />
      <p role="alert">{sentence}</p>
    </div>
  );
}
