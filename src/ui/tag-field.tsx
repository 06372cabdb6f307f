import type { TargetedClipboardEvent, TargetedInputEvent, TargetedKeyboardEvent } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { completions } from "./completions";
import { useWords } from "./words";
import "./tag-field.css";

export interface TagFieldProps {
  tags: readonly string[];
  /** What a tag that is typed may go on to, in the order of liking. */
  known: readonly string[];
  onChange: (tags: string[]) => void;
}

/** What ends a tag: the commas of our alphabets, and a line break in pasted text. */
const separator = /[,，、،\n]/;

/**
 * Tags as chips, with a field for the next one. Enter, a comma or leaving the field adds; Backspace in the empty
 * field removes the last; every chip has its own key. Known tags are offered while one is typed: an arrow goes to
 * them, Enter or Tab takes one, Escape puts them away.
 */
export function TagField({ tags, known, onChange }: TagFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [offers, setOffers] = useState<string[]>([]);
  /** Which offer the next Enter takes; -1: what is typed. */
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement | null>(null);
  const label = useId();
  const list = useId();

  const offer = (typed: string) => {
    setOffers(completions(typed, known, tags));
    setAt(-1);
  };

  /** Adds every tag but the last, which is still being typed; with `all`, that one as well. */
  const take = (typed: string, all: boolean) => {
    const pieces = typed.split(separator);
    const rest = all ? "" : (pieces.pop() ?? "");
    const grown = withTags(tags, pieces);
    if (grown.length > tags.length) onChange(grown);
    setText(rest);
    offer(rest);
  };
  const choose = (tag: string) => {
    take(tag, true);
    field.current?.focus();
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  const onInput = (event: TargetedInputEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    // While a Japanese or Chinese word is being composed, its punctuation is not yet the user's.
    if (!event.isComposing && separator.test(value)) return take(value, false);
    setText(value);
    return offer(value);
  };
  const onPaste = (event: TargetedClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (!separator.test(pasted)) return;
    event.preventDefault(); // a field of one line would drop the line breaks
    take(`${text}${pasted}`, true);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && offers.length > 0) {
      event.preventDefault();
      // Before the first stands what was typed.
      setAt(((at + 1 + step + offers.length + 1) % (offers.length + 1)) - 1);
    }
    if (event.key === "Escape" && offers.length > 0) {
      event.preventDefault(); // else it would close the popup
      setOffers([]);
      setAt(-1);
    }
    const offered = offers[at];
    if (event.key === "Tab" && offered !== undefined) {
      event.preventDefault();
      choose(offered);
    }
    if (event.key === "Enter") take(offered ?? text, true);
    const last = tags.at(-1);
    if (event.key === "Backspace" && text === "" && last !== undefined) remove(last);
  };

  return (
    <div class="tag-field" role="group" aria-labelledby={label}>
      <span id={label} class="unseen">
        {t("tags")}
      </span>
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button type="button" aria-label={t("tagRemove", tag)} onClick={() => remove(tag)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        name="tag"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offers.length > 0}
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        value={text}
        dir="auto"
        maxLength={200}
        autocomplete="off"
        aria-label={t("tagAdd")}
        placeholder={t("tagAdd")}
        onInput={onInput}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        onBlur={() => {
          take(text, true);
          setOffers([]);
        }}
      />
      <div id={list} role="listbox" aria-label={t("tagsKnown")} hidden={offers.length === 0}>
        {offers.map((tag, place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's
          <div
            key={tag}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            // The field keeps the focus: leaving it would add what is typed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(tag)}
          >
            <bdi>{tag}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The tags with new ones behind them: without "#", spaces at the ends and what is there already in any case. */
function withTags(tags: readonly string[], typed: readonly string[]): string[] {
  const all = [...tags];
  const known = new Set(tags.map(folded));
  for (const raw of typed) {
    const tag = raw.normalize("NFC").replaceAll(/\s+/g, " ").trim().replace(/^#+/, "");
    if (tag === "" || known.has(folded(tag))) continue;
    known.add(folded(tag));
    all.push(tag);
  }
  return all;
}

const folded = (tag: string): string => tag.normalize("NFC").toLowerCase();
