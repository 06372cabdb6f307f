import type { TextKey } from "../../browser";
import { EditText, Origin, useWords } from "../../ui";
import type { Editing, TextField } from "./editing";

export interface TextValueProps {
  editing: Editing;
  field: TextField;
  /** What the value is. */
  of: TextKey;
  class?: string;
  placeholder?: string;
}

/** A value that is text, with where it comes from. */
export function TextValue({ editing, field, of, class: name, placeholder }: TextValueProps) {
  const { t } = useWords();
  const chosen = editing.record[field];
  const unsure = chosen?.confidence === "guess" ? "unsure" : undefined;
  return (
    <>
      <EditText
        label={t(of)}
        name={field}
        value={chosen?.value ?? ""}
        placeholder={placeholder ?? t("noValue")}
        class={[name, unsure].filter(Boolean).join(" ")}
        onChange={(text) => editing.set(field, oneLine(text) || undefined)}
      />
      <Origin
        of={of}
        field={chosen}
        edited={field in editing.edits}
        offered={field === "genre" || field === "publisher" ? editing.offered[field] : undefined}
        show={(value) => value}
        onTake={(value) => editing.set(field, value)}
        onUndo={() => editing.undo(field)}
      />
    </>
  );
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
