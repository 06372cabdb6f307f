import { useState } from "preact/hooks";
import { Button, useWords } from "../ui";
import { Section } from "./section";

/** Everything deleted for good: not by a click alone, but after a word was typed. */
export function DeleteAll(props: { clearing: boolean; onDelete: () => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const word = t("deleteAllWord");
  const sure = typed.trim().toLowerCase() === word.toLowerCase();
  const onDelete = () => {
    setTyped("");
    props.onDelete();
  };
  return (
    <Section id="delete" title="deleteAll">
      <p>{t("deleteAllWhat")}</p>
      <p>
        {t("deleteAllFirst")}{" "}
        <a class="link" href="../library/index.html" target="_blank">
          {t("menuLibrary")}
        </a>
      </p>
      <form
        class="confirm"
        onSubmit={(event) => {
          event.preventDefault();
          if (sure && !props.clearing) onDelete();
        }}
      >
        <label>
          {t("deleteAllType", word)}
          <input
            class="field"
            value={typed}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button busy={!sure || props.clearing} onPress={onDelete}>
          {t("deleteAll")}
        </Button>
      </form>
    </Section>
  );
}
