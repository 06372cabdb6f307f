import type { TextKey } from "../browser";
import type { Theme } from "../settings";
import { useWords } from "../ui";
import { Choice } from "./choice";
import { Section, titleOf } from "./section";

const labels: Record<Theme, TextKey> = {
  system: "themeSystem",
  light: "themeLight",
  dark: "themeDark",
};

export function ThemeChoice(props: { theme: Theme; onChange: (theme: Theme) => void }) {
  const { t } = useWords();
  const themes = Object.keys(labels) as Theme[];
  return (
    <Section id="theme" title="theme">
      <Choice
        labelledBy={titleOf("theme")}
        options={themes.map((value) => ({ value, label: t(labels[value]) }))}
        chosen={props.theme}
        onChoose={props.onChange}
      />
    </Section>
  );
}
