import browser from "../browser";

/** The tab that is asked about: `?tab=ID` in the address, or the one that the popup was opened on. */
export async function findTab(address: string): Promise<number | undefined> {
  const given = new URL(address).searchParams.get("tab");
  if (given !== null) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Whether this is a page of its own, as on Android, and not a panel under a button. */
export async function isWholePage(address: string): Promise<boolean> {
  if (new URL(address).searchParams.get("view") === "tab") return true;
  return (await browser.runtime.getPlatformInfo()).os === "android";
}
