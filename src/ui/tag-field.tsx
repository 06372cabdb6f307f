import type { TargetedClipboardEvent, TargetedInputEvent, TargetedKeyboardEvent } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useWords } from "./words";
import "./tag-field.css";

export interface TagFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** What ends a tag: the commas of our alphabets, and a line break in pasted text. */
const separator = /[,，、،\n]/;

/**
 * Tags as chips, with a field for the next one. Enter, a comma or leaving the field adds; Backspace in the empty
 * field removes the last; every chip has its own key.
 */
export function TagField({ tags, onChange }: TagFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement | null>(null);
  const label = useId();

  /** Adds every tag but the last, which is still being typed; with `all`, that one as well. */
  const take = (typed: string, all: boolean) => {
    const pieces = typed.split(separator);
    const rest = all ? "" : (pieces.pop() ?? "");
    const grown = withTags(tags, pieces);
    if (grown.length > tags.length) onChange(grown);
    setText(rest);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  const onInput = (event: TargetedInputEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    // While a Japanese or Chinese word is being composed, its punctuation is not yet the user's.
    if (event.isComposing || !separator.test(value)) setText(value);
    else take(value, false);
  };
  const onPaste = (event: TargetedClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (!separator.test(pasted)) return;
    event.preventDefault(); // a field of one line would drop the line breaks
    take(`${text}${pasted}`, true);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    if (event.key === "Enter") take(text, true);
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
        value={text}
        dir="auto"
        maxLength={200}
        autocomplete="off"
        aria-label={t("tagAdd")}
        placeholder={t("tagAdd")}
        onInput={onInput}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        onBlur={() => take(text, true)}
      />
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
