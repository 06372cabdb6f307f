import browser from "../browser";
import { openPopup } from "./open";

/** Answers the keyboard, where the browser has shortcuts. `_execute_action` opens the popup by itself. */
export function offerShortcuts(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === "copy-markdown" && tab?.id !== undefined) openPopup(tab.id, "copy");
  });
}
