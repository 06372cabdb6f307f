/**
 * The sample: an article of our own to try Dossier on, which is read as any page is. Where the background would
 * inject the content script, this page runs the same file itself.
 */
import browser, { t } from "../browser";
import { answerAsSample, type InPage } from "../messaging";

/** Where the article claims to stand. Its real address is the extension's, which means nothing to anybody else. */
const address = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;

const tab = await browser.tabs.getCurrent();
if (tab?.id !== undefined) {
  answerAsSample(tab.id, {
    async open(options) {
      await runContentScript();
      return left().open(options, address);
    },
    async read(...given) {
      return left().read(...given);
    },
  });
}
await hint();

/** What the content script left behind. */
function left(): InPage {
  return (globalThis as unknown as { dossier: InPage }).dossier;
}

function runContentScript(): Promise<void> {
  const script = document.createElement("script");
  script.src = browser.runtime.getURL("content.js");
  return new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("The content script did not load.")));
    document.head.append(script);
  }).finally(() => script.remove());
}

/** Says above the page what it is, and what to do. */
async function hint(): Promise<void> {
  const place = document.querySelector("#hint");
  const commands = await browser.commands?.getAll();
  const keys = commands?.find(({ name }) => name === "_execute_action")?.shortcut;
  if (place) place.textContent = keys ? t("sampleHintKeys", keys) : t("sampleHint");
}
