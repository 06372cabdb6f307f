import { useState } from "preact/hooks";
import { isoDate, isSame } from "../../clip";
import { parseDate } from "../../metadata/record";
import { EditText, formatDate, Origin, useWords } from "../../ui";
import type { TextKey } from "../../browser";
import type { DateField, Editing } from "./editing";
import { readDate } from "./read-date";

interface DateValueProps {
  editing: Editing;
  field: DateField;
  /** What it is the date of. */
  of: TextKey;
}

/** A date, as precisely as the user says: "2019", "August 2019", "2019-08-28", "Spring 2019". */
export function DateValue({ editing, field, of }: DateValueProps) {
  const words = useWords();
  const { t } = words;
  const { [field]: read, language } = editing.record;
  const [unread, setUnread] = useState(false);
  const type = (text: string) => {
    const date = readDate(text, (other) => parseDate(other, language?.value ?? words.language));
    setUnread(text.trim() !== "" && !date);
    // What is not yet a date leaves the one that was there.
    if (text.trim() === "") editing.set(field, undefined);
    else if (date && !isSame(date, read?.value)) editing.set(field, date);
  };
  return (
    <>
      <EditText
        label={t(of)}
        name={field}
        value={read ? formatDate(read.value, words) : ""}
        placeholder={t("noDate")}
        class={read?.confidence === "guess" ? "value unsure" : "value"}
        invalid={unread}
        most={60}
        onChange={type}
        onDone={() => setUnread(false)}
      />
      <Origin
        of={of}
        field={read}
        edited={field in editing.edits}
        show={(value) => `${formatDate(value, words)} (${isoDate(value)})`}
        onTake={(value) => editing.set(field, value)}
        onUndo={() => editing.undo(field)}
      />
      {unread && (
        <span class="hint" role="alert">
          {t("dateUnread")}
        </span>
      )}
    </>
  );
}
