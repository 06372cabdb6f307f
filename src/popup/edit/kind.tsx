import type { ItemType } from "../../clip";
import { Origin, typeNames, useWords } from "../../ui";
import type { Editing } from "./editing";
import { TextValue } from "./text-value";

/** What it is: the institute's own word, and the kind that citations know. Then whose. */
export function Kind({ editing }: { editing: Editing }) {
  const { t } = useWords();
  const { type } = editing.record;
  return (
    <div class="kicker doubts">
      <TextValue editing={editing} field="genre" of="genre" class="kind" placeholder={t("genre")} />
      <select
        aria-label={t("kind")}
        value={type?.value ?? "webpage"}
        class={type?.confidence === "guess" ? "unsure" : undefined}
        onChange={(event) => editing.set("type", event.currentTarget.value as ItemType)}
      >
        {(Object.keys(typeNames) as ItemType[]).map((one) => (
          <option key={one} value={one}>
            {t(typeNames[one])}
          </option>
        ))}
      </select>
      <Origin
        of="kind"
        field={type}
        edited={"type" in editing.edits}
        offered={editing.offered.type}
        show={(value) => t(typeNames[value])}
        onTake={(value) => editing.set("type", value)}
        onUndo={() => editing.undo("type")}
      />
      <span class="institute">
        <TextValue
          editing={editing}
          field="publisher"
          of="institute"
          placeholder={t("institute")}
        />
      </span>
    </div>
  );
}
