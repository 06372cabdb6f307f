import { Brand, StatusLine, useWords } from "../ui";
import { About } from "./about";
import type { OptionsActions } from "./actions";
import { DeleteAll } from "./delete-all";
import { FileName } from "./file-name";
import { FileParts } from "./file-parts";
import { Private } from "./private";
import { Shortcuts } from "./shortcuts";
import type { OptionsState } from "./state";
import { Storage } from "./storage";
import { DefaultTags } from "./tags";
import { ThemeChoice } from "./theme-choice";
import "./options.css";

export interface OptionsProps {
  state: OptionsState;
  actions: OptionsActions;
}

/** The whole page. */
export function OptionsView({ state, actions }: OptionsProps) {
  const { t } = useWords();
  const { settings, facts } = state;
  return (
    <div class="options">
      <header>
        <Brand />
        <nav>
          <a class="link" href="../library/index.html" target="_blank">
            {t("library")}
          </a>
        </nav>
      </header>
      <main>
        <h1>{t("options")}</h1>
        <ThemeChoice theme={settings.theme} onChange={(theme) => actions.change("theme", theme)} />
        <FileParts settings={settings} change={actions.change} />
        <FileName
          pattern={settings.fileName}
          onChange={(name) => actions.change("fileName", name)}
        />
        <DefaultTags
          tags={settings.defaultTags}
          known={state.knownTags}
          onChange={(tags) => actions.change("defaultTags", tags)}
        />
        <Private
          chosen={settings.privateWindows}
          facts={facts}
          onChange={(way) => actions.change("privateWindows", way)}
          onOpenSettings={actions.openExtensionSettings}
        />
        <Shortcuts facts={facts} onOpenSettings={actions.openShortcutSettings} />
        <Storage measured={state.measured} />
        <DeleteAll clearing={state.clearing} onDelete={actions.clear} />
        <About state={state} actions={actions} />
      </main>
      <footer>
        <StatusLine message={state.message} />
      </footer>
    </div>
  );
}
