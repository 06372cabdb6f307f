import { Button, ShortcutList, useWords } from "../ui";
import { Section } from "./section";
import type { Facts } from "./state";

/** Which keys are set, and where they are changed: only the browser can. */
export function Shortcuts(props: { facts: Facts; onOpenSettings: () => void }) {
  const { t } = useWords();
  const { shortcuts, shortcutSettings } = props.facts;
  if (!shortcuts) {
    return (
      <Section id="shortcuts" title="shortcuts">
        <p>{t("shortcutsNone")}</p>
      </Section>
    );
  }
  return (
    <Section id="shortcuts" title="shortcuts">
      <ShortcutList shortcuts={shortcuts} />
      {shortcutSettings === "words" ? (
        <p>{t("shortcutsWhere")}</p>
      ) : (
        <p>
          <Button onPress={props.onOpenSettings}>{t("shortcutsChange")}</Button>
        </p>
      )}
    </Section>
  );
}
