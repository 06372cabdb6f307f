/**
 * Puts the text on the clipboard. Must be called while the user's click or key lasts, but in a popup that
 * Chromium opened and where `clipboardWrite` was granted.
 * @throws NotAllowedError when the browser refuses.
 */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
