import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "../../src/destinations";

afterEach(() => {
  vi.restoreAllMocks();
});

test("the text arrives as it is", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const text = "# Title\n\n“so”\u00a0👍🏽\n";
  await copyText(text);
  expect(write.mock.calls).toEqual([[text]]);
});

test("a refusal is told, never swallowed", async () => {
  const refused = new DOMException("Document is not focused.", "NotAllowedError");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(refused);
  await expect(copyText("text")).rejects.toBe(refused);
});
