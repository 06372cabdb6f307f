import { afterEach, expect, test, vi } from "vitest";
import { downloadBlob, downloadText } from "../../src/destinations";

/** Catches the link instead of following it. */
function catchLink(): HTMLAnchorElement[] {
  const clicked: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(this);
  });
  return clicked;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a text is handed over under its name, letter by letter, as Markdown in UTF-8", async () => {
  const clicked = catchLink();
  const text = "---\ntitle: Häfen 👍🏽\n---\n\nText\u00a0“so”\n";
  downloadText("2025-05 Häfen.md", text);
  const [link] = clicked;
  expect(link?.download).toBe("2025-05 Häfen.md");
  const answer = await fetch(link?.href ?? "");
  expect(answer.headers.get("content-type")).toBe("text/markdown;charset=utf-8");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new TextEncoder().encode(text));
});

test("bytes are handed over as they are", async () => {
  const clicked = catchLink();
  const bytes = Uint8Array.of(0, 255, 13, 10, 0);
  downloadBlob("clips.zip", new Blob([bytes], { type: "application/zip" }));
  const answer = await fetch(clicked[0]?.href ?? "");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

test("the address lasts while the browser fetches it, and not for ever", async () => {
  vi.useFakeTimers();
  const clicked = catchLink();
  downloadText("a.md", "text");
  const address = clicked[0]?.href ?? "";
  vi.advanceTimersByTime(30_000);
  expect((await fetch(address)).ok).toBe(true);
  vi.advanceTimersByTime(60_000);
  await expect(fetch(address)).rejects.toThrow();
});

test("nothing is left in the page", () => {
  const before = document.body.innerHTML;
  catchLink();
  downloadText("a.md", "text");
  expect(document.body.innerHTML).toBe(before);
});
