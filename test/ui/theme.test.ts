import { afterEach, beforeEach, expect, test } from "vitest";
import { followTheme } from "../../src/ui";
import type { Theme } from "../../src/settings";

const root = document.documentElement;
const never = new Promise<never>(() => {});
let tell: (changed: { theme: Theme }) => void = () => {};
const listen = (listener: typeof tell) => {
  tell = listener;
};
const reset = () => {
  localStorage.clear();
  delete root.dataset.theme;
};
beforeEach(reset);
afterEach(reset);

test("a page that was dark is dark at once, before the settings are read", () => {
  localStorage.setItem("theme", "dark");
  followTheme(() => never, listen);
  expect(getComputedStyle(root).colorScheme).toBe("dark");
});

test("what the settings say holds, and the next page begins with it", async () => {
  localStorage.setItem("theme", "dark");
  followTheme(async () => ({ theme: "light" }), listen);
  await expect.poll(() => getComputedStyle(root).colorScheme).toBe("light");
  expect(localStorage.getItem("theme")).toBe("light");
});

test("a change is followed, back to the system's as well", () => {
  followTheme(() => never, listen);
  expect(getComputedStyle(root).colorScheme).toBe("light dark");
  tell({ theme: "dark" });
  expect(getComputedStyle(root).colorScheme).toBe("dark");
  tell({ theme: "system" });
  expect(getComputedStyle(root).colorScheme).toBe("light dark");
  expect(localStorage.length).toBe(0);
});
