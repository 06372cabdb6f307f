import browser from "../browser";
import type messages from "../_locales/en/messages.json";

/** The name of a text in `_locales`; a missing one does not compile. */
export type TextKey = keyof typeof messages;

/** The text in the user's language. `values` fill $1, $2 … of the message. */
export function t(key: TextKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The browser's interface language, for dates, numbers and plurals. */
export const language = (): string => browser.i18n.getUILanguage();

/** Chooses the plural form of `key` in the user's language: the texts are `${key}_one`, `${key}_other` and so on. */
export function tn(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(language()).select(count);
  const number = new Intl.NumberFormat(language()).format(count);
  return browser.i18n.getMessage(`${key}_${form}`, number) || t(`${key}_other`, number);
}

type PluralKey = TextKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
