import type { Shortcut } from "../browser";
import { useWords } from "./words";
import "./shortcut-list.css";

/** What each shortcut does, and the keys as they are set. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useWords();
  return (
    <dl class="shortcuts" aria-label={t("shortcuts")}>
      {shortcuts.map(({ name, description, keys }) => (
        <div key={name}>
          <dt>{description || t("actionTitle")}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : t("shortcutUnset")}</dd>
        </div>
      ))}
    </dl>
  );
}
