/**
 * A language tag as short as it says something: "en_US" → "en", "de-DE" → "de", "pt-BR" and "en-GB" as they are.
 * WordPress and its kin write the default region of a language for every site, so that "en-US" on a Canadian
 * institute's page is no statement about the text. The defaults are CSL's (its locales.json, "primary-dialects"):
 * what a citation style takes a bare language for. Undefined for what is no language tag.
 */
export function shortLanguage(tag: string): string | undefined {
  const text = tag
    .trim()
    .replace(/_/g, "-")
    .replace(/[.@].*$/, "");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return undefined;
  try {
    const { language, region, script } = new Intl.Locale(text);
    if (language === "und" || language === "x") return undefined;
    const own =
      region && region !== (primary[language] ?? language.toUpperCase()) ? region : undefined;
    const written =
      script && script !== new Intl.Locale(own ? `${language}-${own}` : language).maximize().script
        ? script
        : undefined;
    return [language, written, own].filter(Boolean).join("-");
  } catch {
    return undefined;
  }
}

/** Default regions where they are not named like the language ("de-DE" is). */
const primary: Record<string, string> = {
  ar: "SA",
  cs: "CZ",
  da: "DK",
  el: "GR",
  en: "US",
  et: "EE",
  fa: "IR",
  he: "IL",
  ja: "JP",
  ko: "KR",
  nb: "NO",
  nn: "NO",
  sl: "SI",
  sr: "RS",
  sv: "SE",
  uk: "UA",
  vi: "VN",
  zh: "CN",
};
