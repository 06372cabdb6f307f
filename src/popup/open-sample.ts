import browser, { ourPage } from "../browser";

/** Opens the sample article; then the popup has done its part. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: ourPage("sample") });
  if (!document.documentElement.classList.contains("page")) close();
}
