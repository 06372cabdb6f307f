/** The popup: opens at once, asks the background for the page, shows it and what can be done with it. */
import { render } from "preact";
import { words } from "../browser";
import { onDraftNews } from "../messaging";
import { onSettings, readSettings } from "../settings";
import { followTheme, WordsContext } from "../ui";
import { popupActions } from "./actions";
import { keepCursor } from "./cursor";
import { askForPage, isWholePage } from "./place";
import { firstState, next, type PopupEvent } from "./state";
import { PopupView } from "./view";

let state = firstState;

const actions = popupActions(
  (as) => askForPage(location.href, as),
  () => state,
  send,
);

function send(event: PopupEvent): void {
  state = next(state, event);
  show();
}

function show(): void {
  render(
    <WordsContext value={words}>
      <PopupView state={state} actions={actions} now={new Date()} />
    </WordsContext>,
    document.body,
  );
}

followTheme(readSettings, onSettings);
document.documentElement.lang = words.t("textLanguage");
void isWholePage(location.href).then((whole) =>
  document.documentElement.classList.toggle("page", whole),
);
onSettings((shape) => send({ type: "shaped", shape }));
onDraftNews(actions.hear);
keepCursor(() => (state.page.status === "readable" ? state.page.draft : undefined));
actions.read();
