import { useState } from "preact/hooks";
import { isoDate, isSame } from "../../clip";
import { parseDate } from "../../metadata/record";
import { EditText, formatDate, Origin, useWords } from "../../ui";
import type { Editing } from "./editing";
import { readDate } from "./read-date";

/** When it appeared, as precisely as the user says: "2019", "August 2019", "2019-08-28", "Spring 2019". */
export function DateValue({ editing }: { editing: Editing }) {
  const words = useWords();
  const { t } = words;
  const { issued, language } = editing.record;
  const [unread, setUnread] = useState(false);
  const type = (text: string) => {
    const date = readDate(text, (other) => parseDate(other, language?.value ?? words.language));
    setUnread(text.trim() !== "" && !date);
    // What is not yet a date leaves the one that was there.
    if (text.trim() === "") editing.set("issued", undefined);
    else if (date && !isSame(date, issued?.value)) editing.set("issued", date);
  };
  return (
    <>
      <EditText
        label={t("published")}
        name="issued"
        value={issued ? formatDate(issued.value, words) : ""}
        placeholder={t("noDate")}
        class={issued?.confidence === "guess" ? "value unsure" : "value"}
        invalid={unread}
        most={60}
        onChange={type}
        onDone={() => setUnread(false)}
      />
      <Origin
        of="published"
        field={issued}
        edited={"issued" in editing.edits}
        show={(value) => `${formatDate(value, words)} (${isoDate(value)})`}
        onTake={(value) => editing.set("issued", value)}
        onUndo={() => editing.undo("issued")}
      />
      {unread && (
        <span class="hint" role="alert">
          {t("dateUnread")}
        </span>
      )}
    </>
  );
}
