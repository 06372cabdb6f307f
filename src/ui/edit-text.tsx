import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import "./edit-text.css";

export interface EditTextProps {
  /** What the value is, for those who hear it. */
  label: string;
  /** Which field it is, in any language: by this name the cursor is found again. */
  name: string;
  value: string;
  /** With every letter: whoever closes the window loses none. */
  onChange: (value: string) => void;
  placeholder?: string;
  class?: string | undefined;
  /** Enter begins a line instead of ending the editing. */
  lines?: boolean;
  /** What is typed cannot be understood. */
  invalid?: boolean;
  /** How many characters it may have. */
  most?: number;
  /** The field was left. */
  onDone?: () => void;
}

/** While it is typed it stays as it is typed, until something else than what was made of it comes from elsewhere. */
interface Typed {
  text: string;
  /** The value that came of it: a date, words without the spaces at their ends. Undefined until it is made. */
  made?: string;
}

/**
 * Text that looks like text until it is pointed at, and can be edited where it stands. Escape brings back what
 * stood there before; Enter is done, and the focus stays: lost to the page, it would begin again at the top.
 */
export function EditText(props: EditTextProps) {
  const {
    label,
    name,
    value,
    onChange,
    placeholder = "",
    class: look,
    lines,
    invalid,
    most,
    onDone,
  } = props;
  const [typed, setTyped] = useState<Typed>();
  const beforeRef = useRef(value);
  const latestRef = useRef(value);
  useLayoutEffect(() => {
    latestRef.current = value;
  }, [value]);
  const isOurs = typed && (typed.made === undefined || typed.made === value);
  const shown = isOurs ? typed.text : value;
  const type = (text: string) => {
    setTyped({ text });
    onChange(text);
    setTyped({ text, made: latestRef.current });
  };
  const done = () => {
    beforeRef.current = value;
    setTyped(undefined);
    onDone?.();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && !lines) {
      event.preventDefault();
      done();
    }
    if (event.key === "Escape" && typed && shown !== beforeRef.current) {
      event.preventDefault(); // else it would close the popup
      type(beforeRef.current);
    }
  };
  return (
    <span class={look ? `edit ${look}` : "edit"} data-text={shown || placeholder}>
      <textarea
        rows={1}
        dir="auto"
        name={name}
        aria-label={label}
        aria-invalid={invalid}
        value={shown}
        placeholder={placeholder}
        maxLength={most ?? 5000}
        spellcheck={false}
        onFocus={() => {
          beforeRef.current = value;
        }}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={done}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
