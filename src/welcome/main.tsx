/** The first-run page: what Dossier does, what it may see, and where to begin. */
import { render } from "preact";
import { words } from "../browser";
import { onSettings, readSettings } from "../settings";
import { followTheme, WordsContext } from "../ui";
import { readFacts } from "./facts";
import { WelcomeView } from "./view";

async function show(): Promise<void> {
  const facts = await readFacts();
  render(
    <WordsContext value={words}>
      <WelcomeView facts={facts} />
    </WordsContext>,
    document.body,
  );
}

followTheme(readSettings, onSettings);
document.documentElement.lang = words.t("textLanguage");
document.title = words.t("welcomeTitle");
void show();
// The user comes back from pinning the button or setting a shortcut.
addEventListener("focus", () => void show());
