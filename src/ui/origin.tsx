import { useLayoutEffect, useId, useRef, useState } from "preact/hooks";
import { isSame, type Candidate, type Field } from "../clip";
import type { TextKey } from "../browser";
import { Button } from "./button";
import { origins } from "./origins";
import { useWords } from "./words";
import "./doubt.css";
import "./origin.css";

export interface OriginProps<T> {
  /** What the value is: "Original venue". */
  of: TextKey;
  /** Absent where the user took the value away. */
  field: Field<T> | undefined;
  /** The user changed it: they can have it back as it was read. */
  edited: boolean;
  /** What the user chose for this site before. */
  offered?: T | undefined;
  show: (value: T) => string;
  onTake: (value: T) => void;
  onUndo: () => void;
}

/**
 * The key beside a value: where it comes from, what else was found, and the way back from an edit. One press opens
 * it with the first alternative in focus, so that one more takes it. Always seen beside a guess, an edit and an offer.
 */
export function Origin<T>(props: OriginProps<T>) {
  const { of, field, edited, show, onTake, onUndo } = props;
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const panel = useId();
  useLayoutEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>(".panel button")?.focus();
  }, [open]);
  const offers = props.offered !== undefined && !isSame(props.offered, field?.value);
  const others = alternativesOf(field, offers ? props.offered : undefined);
  const isGuess = field?.confidence === "guess";
  if (!edited && !offers && !field) return null;
  const close = () => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  const done = (work: () => void) => () => {
    close();
    work();
  };
  return (
    <span
      class={isGuess || edited || offers ? "doubt origin" : "doubt origin quiet"}
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.preventDefault(); // else it would close the popup
        close();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && place.current?.contains(event.relatedTarget)))
          setOpen(false);
      }}
    >
      <button
        type="button"
        aria-label={t(keyOf({ isGuess, edited, offers }), t(of))}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{isGuess ? "?" : edited ? "✎" : "…"}</span>
      </button>
      {open && (
        <span class="panel" id={panel} role="group" aria-label={t("origin", t(of))}>
          {field && <Where candidate={field} />}
          {others.length > 0 && (
            <ul>
              {others.map((other, at) => (
                <li key={at}>
                  <button type="button" onClick={done(() => onTake(other.value))}>
                    <bdi>{show(other.value)}</bdi>
                    <small>{t(origins[other.source])}</small>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {edited && (
            <Button plain onPress={done(onUndo)}>
              {t("asRead")}
            </Button>
          )}
        </span>
      )}
    </span>
  );
}

const keyOf = (shown: { isGuess: boolean; edited: boolean; offers: boolean }): TextKey =>
  shown.edited
    ? "originEdited"
    : shown.offers
      ? "originOffered"
      : shown.isGuess
        ? "doubt"
        : "origin";

/** What is offered goes first, and stands there once. */
function alternativesOf<T>(field: Field<T> | undefined, offered: T | undefined): Candidate<T>[] {
  const read = field?.alternatives ?? [];
  if (offered === undefined) return read;
  const others = read.filter(({ value }) => !isSame(value, offered));
  return [{ value: offered, source: "site-choice" }, ...others];
}

function Where({ candidate: { source, evidence } }: { candidate: Candidate<unknown> }) {
  const { t } = useWords();
  return (
    <span>
      {t(origins[source])}
      {evidence && (
        <>
          {" "}
          <q dir="auto">{evidence}</q>
        </>
      )}
    </span>
  );
}
