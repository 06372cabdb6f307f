import type { TextKey } from "../browser";
import { Brand, useWords } from "../ui";
import type { Button, Facts, Shortcut } from "./facts";
import "./welcome.css";

const wheres: Record<Button, TextKey> = {
  "in-view": "buttonInView",
  "chromium-menu": "buttonChromium",
  "firefox-menu": "buttonFirefox",
  "android-menu": "buttonAndroid",
};

/** The whole page. Its links lead to pages of ours, each in this tab: the way back is the browser's. */
export function WelcomeView({ facts }: { facts: Facts }) {
  const { t } = useWords();
  return (
    <div class="welcome">
      <header>
        <Brand />
        <nav>
          <a class="link" href="../library/index.html">
            {t("library")}
          </a>
          <a class="link" href="../options/index.html">
            {t("options")}
          </a>
        </nav>
      </header>
      <main>
        <h1>{t("welcomeHeading")}</h1>
        <ol class="steps">
          <li>{t("welcomeOpen")}</li>
          <li>{t("welcomeCheck")}</li>
          <li>{t("welcomeKeep")}</li>
        </ol>
        <p>
          <a class="button primary" href="../sample/index.html">
            {t("trySample")}
          </a>
        </p>
        <section aria-labelledby="where">
          <h2 id="where">{t("welcomeButton")}</h2>
          <p>{t(wheres[facts.button])}</p>
          {facts.shortcuts && <Shortcuts shortcuts={facts.shortcuts} />}
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t("privacy")}</h2>
          <ul class="points">
            <li>{t("privacyOnlyAsked")}</li>
            <li>{t("privacyNothingLeaves")}</li>
            <li>{t("privacyKept")}</li>
          </ul>
        </section>
      </main>
    </div>
  );
}

/** The keys as they are set. */
function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  const { t } = useWords();
  return (
    <dl aria-label={t("shortcuts")}>
      {shortcuts.map(({ name, description, keys }) => (
        <div key={name}>
          <dt>{description || t("actionTitle")}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : t("shortcutUnset")}</dd>
        </div>
      ))}
    </dl>
  );
}
