/** A language (BCP 47) by its name in the reader's language: "English", "Brazilian Portuguese". A malformed tag stays as it is. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
