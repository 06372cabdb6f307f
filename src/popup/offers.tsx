import { useLayoutEffect, useRef } from "preact/hooks";
import type { TextKey } from "../browser";
import type { KeepAs } from "../clip";
import { Button, useWords } from "../ui";
import type { PopupActions } from "./actions";

/** What can be done with a page whose article is not shown. */
export type Offer = "anyway" | "whole" | "selection" | "reference" | "again" | "back" | "open";

/** What of it the page allows. */
export interface Chances {
  /** Something is selected. */
  selected?: boolean | undefined;
  /** Its address is known: a reference can be kept. */
  addressed: boolean;
  /** An address to open instead. */
  open?: string | undefined;
}

const names: Record<Offer, TextKey> = {
  anyway: "readAnyway",
  whole: "readWhole",
  selection: "readSelection",
  reference: "keepReference",
  again: "tryAgain",
  back: "goBack",
  open: "openOriginal",
};

const ways: Partial<Record<Offer, KeepAs>> = {
  anyway: "article",
  whole: "whole",
  selection: "selection",
  reference: "reference",
};

/** The offers as buttons, the likeliest first; that one has the focus, so that Enter takes it. */
export function Offers(props: {
  offers: readonly Offer[];
  chances: Chances;
  actions: Pick<PopupActions, "read" | "openAddress">;
  /** What "again" reads. */
  again?: KeepAs | undefined;
}) {
  const { t } = useWords();
  const { offers, chances, actions, again } = props;
  const { selected, addressed, open } = chances;
  const first = useRef<HTMLButtonElement | null>(null);
  const possible = offers.filter(
    (offer) =>
      (offer !== "selection" || selected) &&
      (offer !== "reference" || addressed) &&
      (offer !== "open" || open !== undefined),
  );
  const [likeliest] = possible;
  useLayoutEffect(() => first.current?.focus(), [likeliest]);
  if (possible.length === 0) return null;
  const take = (offer: Offer) =>
    offer === "open" && open !== undefined
      ? actions.openAddress(open)
      : actions.read(offer === "again" ? again : ways[offer]);
  return (
    <div class="offers">
      {possible.map((offer) => (
        <Button
          key={offer}
          primary={offer === likeliest}
          {...(offer === likeliest && { buttonRef: first })}
          onPress={() => take(offer)}
        >
          {t(names[offer])}
        </Button>
      ))}
    </div>
  );
}
