import { useId, useState } from "preact/hooks";
import type { Field } from "../clip";
import type { TextKey } from "../browser";
import { origins } from "./origins";
import { useWords } from "./words";
import "./doubt.css";

export interface DoubtProps {
  /** What the value is, in the page's words for it: "Original venue". */
  of: TextKey;
  field: Pick<Field<unknown>, "source" | "evidence" | "confidence">;
}

/**
 * The mark beside a guessed value; nothing beside another. It tells where the value comes from: while the pointer
 * or the focus is on it, and, for those who touch, after it was pressed. Escape takes the words away.
 */
export function Doubt({ of, field }: DoubtProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const words = useId();
  if (field.confidence !== "guess") return null;
  const { evidence } = field;
  return (
    <span
      class="doubt"
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !shown) return;
        event.preventDefault(); // else it would close the popup
        setShown(false);
      }}
    >
      <button
        type="button"
        aria-label={t("doubt", t(of))}
        aria-describedby={words}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={() => setShown(true)}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span role="tooltip" id={words} hidden={!shown}>
        {t(origins[field.source])}
        {evidence && (
          <>
            {" "}
            <q dir="auto">{evidence}</q>
          </>
        )}
      </span>
    </span>
  );
}

/** The class of a value: dotted when it is a guess. */
export const doubtClass = (field: Pick<Field<unknown>, "confidence">): string | undefined =>
  field.confidence === "guess" ? "unsure" : undefined;
