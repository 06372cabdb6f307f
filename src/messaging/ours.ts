import type { Runtime } from "webextension-polyfill";
import browser from "../browser";

/** Whether a message comes from a page of ours or from the background. */
export const isOurs = ({ id, url }: Runtime.MessageSender): boolean =>
  // A content script shares our id; only its address tells it from our pages.
  id === browser.runtime.id && Boolean(url?.startsWith(browser.runtime.getURL("")));
