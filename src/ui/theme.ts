import type { Theme } from "../settings";

interface Themed {
  theme: Theme;
}

/** Where a page finds the theme before the settings are read: only this storage answers at once. */
const key = "theme";

/**
 * Shows this page in the user's theme from its first picture on, and follows it from then. The settings decide; what
 * they said last stands where it can be read before anything is painted.
 */
export function followTheme(
  read: () => Promise<Themed>,
  onChange: (listener: (changed: Themed) => void) => void,
): void {
  apply((localStorage.getItem(key) as Theme | null) ?? "system");
  onChange(({ theme }) => keep(theme));
  void read().then(({ theme }) => keep(theme));
}

function keep(theme: Theme): void {
  if (theme === "system") localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  apply(theme);
}

/** tokens.css has the colours of each; without the attribute they are the system's. */
function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
}

/** Gives a document within this page the same theme, and keeps it so; returns how to stop. */
export function shareTheme(inner: Document): () => void {
  const share = () => {
    const { theme } = document.documentElement.dataset;
    if (theme === undefined) delete inner.documentElement.dataset.theme;
    else inner.documentElement.dataset.theme = theme;
  };
  share();
  const observer = new MutationObserver(share);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
