import browser, { ourPage } from "../browser";

/** Opens the first-run page once, when the user installs Dossier; not for a machine whose owner installs it for all. */
export function welcomeUser(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== "install") return;
    // Not in every Firefox for Android.
    const self = await browser.management?.getSelf();
    if (self?.installType === "admin") return;
    await browser.tabs.create({ url: ourPage("welcome") });
  });
}
