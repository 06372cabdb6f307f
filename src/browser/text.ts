import browser from "webextension-polyfill";
import { wordsFrom, type Words } from "./words";

/** The texts as this browser gives them. */
export const words: Words = wordsFrom(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);

export const { t } = words;
