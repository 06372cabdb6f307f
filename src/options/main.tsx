/** The options: what the user can choose, what is kept, and what Dossier is. */
import { render } from "preact";
import { words } from "../browser";
import { onChange } from "../messaging";
import { onSettings, readSettings } from "../settings";
import { followTheme, WordsContext } from "../ui";
import { optionsActions } from "./actions";
import { readFacts } from "./facts";
import type { OptionsState } from "./state";
import { OptionsView } from "./view";

followTheme(readSettings, onSettings);
document.documentElement.lang = words.t("textLanguage");
document.title = words.t("optionsTitle");

let state: OptionsState = {
  settings: await readSettings(),
  facts: await readFacts(),
  knownTags: [],
  clearing: false,
};
const actions = optionsActions(() => state, update);

function update(changed: Partial<OptionsState>): void {
  state = { ...state, ...changed };
  show();
}

function show(): void {
  render(
    <WordsContext value={words}>
      <OptionsView state={state} actions={actions} />
    </WordsContext>,
    document.body,
  );
}

show();
actions.refresh();
onSettings(actions.heard);
onChange(actions.refresh);
// The user comes back from the browser's own settings, or from the library.
addEventListener("focus", actions.refresh);
// The page is made after the browser looked for the place that its address names.
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
