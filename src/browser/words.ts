import type messages from "../_locales/en/messages.json";

/** The name of a text in `_locales`; a missing one does not compile. */
export type TextKey = keyof typeof messages;

/** The name of a counted text, whose forms are `${key}_one`, `${key}_other` and so on. */
export type PluralKey = TextKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The texts in the user's language, and the language itself. */
export interface Words {
  /** The text; `values` fill $1, $2 … of the message. */
  t: (key: TextKey, ...values: (string | number)[]) => string;
  /** The form of a counted text that `count` wants; $1 of the message is the number as the user writes it. */
  tn: (key: PluralKey, count: number) => string;
  /** The browser's interface language (BCP 47), for dates and numbers. */
  language: string;
}

/**
 * Makes {@link Words} of the browser's `i18n.getMessage`, which gives an empty text for an unknown key.
 * The plural form goes by the language that the texts are in: a Polish browser may show English ones.
 */
export function wordsFrom(
  getMessage: (key: string, values: string[]) => string,
  language: string,
): Words {
  const t: Words["t"] = (key, ...values) => getMessage(key, values.map(String));
  const plurals = new Intl.PluralRules(t("textLanguage") || "en");
  const numbers = new Intl.NumberFormat(language);
  const tn: Words["tn"] = (key, count) => {
    const number = numbers.format(count);
    return getMessage(`${key}_${plurals.select(count)}`, [number]) || t(`${key}_other`, number);
  };
  return { t, tn, language };
}
