import type { TextKey } from "../browser";
import { Brand, ShortcutList, useWords } from "../ui";
import type { Button, Facts } from "./facts";
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
          {facts.shortcuts && <ShortcutList shortcuts={facts.shortcuts} />}
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
