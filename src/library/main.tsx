/** The library: what was saved, newest first; searched, read, copied, deleted and exported. */
import { render } from "preact";
import { words } from "../browser";
import { onChange } from "../messaging";
import type { FileShape } from "../markdown/shape";
import { onSettings, readSettings } from "../settings";
import { followTheme, WordsContext } from "../ui";
import { libraryActions } from "./actions";
import { firstState, next, type LibraryEvent } from "./state";
import { LibraryView } from "./view";

let state = firstState;

const actions = libraryActions(() => state, send);

function send(event: LibraryEvent): void {
  state = next(state, event);
  show();
}

function show(): void {
  render(
    <WordsContext value={words}>
      <LibraryView state={state} actions={actions} now={new Date()} />
    </WordsContext>,
    document.body,
  );
}

const take = (shape: FileShape) => send({ type: "shaped", shape });

followTheme(readSettings, onSettings);
document.documentElement.lang = words.t("textLanguage");
document.title = words.t("libraryTitle");
addEventListener("hashchange", () => actions.show(location.hash));
onChange(actions.refresh);
onSettings(take);
show();
actions.refresh();
// A clip is shown as it is copied: not before that is known.
take(await readSettings());
actions.show(location.hash);
