import type { ComponentChildren, Ref } from "preact";

export interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** The one action that most people want next. */
  primary?: boolean;
  /** At work: keeps the focus and says so, but does nothing when pressed. */
  busy?: boolean;
  /** As a word among words, without a box. */
  plain?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  /** ARIA's name of a shortcut: "Control+Enter". */
  shortcut?: string;
  /** What it is called where its words alone do not tell it from its like. */
  label?: string;
  /** For a key that folds and unfolds: whether it is unfolded. */
  expanded?: boolean;
}

/** A button. A busy one is not `disabled`: a disabled button drops the focus of those who use a keyboard. */
export function Button(props: ButtonProps) {
  const { children, onPress, primary, busy, plain, label } = props;
  const { buttonRef = null, shortcut, expanded } = props;
  return (
    <button
      type="button"
      class={plain ? "link" : primary ? "button primary" : "button"}
      aria-label={label}
      aria-disabled={busy}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      ref={buttonRef}
      onClick={busy ? undefined : () => onPress()}
    >
      {children}
    </button>
  );
}
