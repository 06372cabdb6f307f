import type { TextKey } from "../browser";
import type { PageKind, UnreadableReading } from "../clip";
import { FoldedText, Kicker, useWords } from "../ui";
import type { PopupActions } from "./actions";
import { Offers, type Offer } from "./offers";
import type { Page } from "./state";

const sentences: Record<UnreadableReading["kind"], TextKey> = {
  profile: "isProfile",
  event: "isEvent",
  home: "isHome",
  other: "isOther",
};

/** Whoever thinks otherwise of the page takes the first; where there is no article, it is not offered as one. */
const offersFor = (kind: PageKind): Offer[] =>
  kind === "other"
    ? ["selection", "whole", "reference"]
    : ["anyway", "selection", "whole", "reference"];

/** A page that was understood and holds no article: what it is, and the next step. */
export function Described(props: {
  page: Extract<Page, { status: "described" }>;
  actions: PopupActions;
}) {
  const { t, tn } = useWords();
  const { page, actions } = props;
  const { reading, state } = page;
  const sentence =
    reading.kind === "listing" ? tn("isListing", reading.links.length) : t(sentences[reading.kind]);
  return (
    <div class="sentence">
      <Kicker record={reading.record} kind={reading.kind} />
      <FoldedText as="h1" class="title" text={reading.record.title?.value || t("untitled")} />
      <p role="alert">{sentence}</p>
      {state && (
        <Offers
          offers={offersFor(reading.kind)}
          chances={{ selected: state.selected, addressed: true }}
          actions={actions}
        />
      )}
    </div>
  );
}
