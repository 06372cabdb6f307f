import type { TextKey } from "../browser";
import type { PrivateWindows } from "../settings";
import { Button, useWords } from "../ui";
import { Choice } from "./choice";
import { Section, titleOf } from "./section";
import type { Facts } from "./state";

const labels: Record<PrivateWindows, TextKey> = { draft: "privateDraft", off: "privateOff" };

export interface PrivateProps {
  chosen: PrivateWindows;
  facts: Facts;
  onChange: (chosen: PrivateWindows) => void;
  onOpenSettings: () => void;
}

/** What Dossier does in private windows, and whether the browser lets it in at all. */
export function Private({ chosen, facts, onChange, onOpenSettings }: PrivateProps) {
  const { t } = useWords();
  const ways = Object.keys(labels) as PrivateWindows[];
  return (
    <Section id="private" title="privateWindows">
      <Choice
        labelledBy={titleOf("private")}
        options={ways.map((value) => ({ value, label: t(labels[value]) }))}
        chosen={chosen}
        onChoose={onChange}
      />
      <p>{t(facts.inPrivateWindows ? "privateLetIn" : "privateKeptOut")}</p>
      {facts.privateSettings === "address" ? (
        <p>
          <Button onPress={onOpenSettings}>{t("openExtensionSettings")}</Button>
        </p>
      ) : (
        <p>{t("privateWhere")}</p>
      )}
    </Section>
  );
}
