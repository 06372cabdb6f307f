import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./scripts/browsers.mjs";

const uid = process.getuid?.();

/** Rooms whose tests need a page: a real one, since jsdom's parser, layout and IndexedDB are not the browsers'. */
const pageRooms = ["metadata", "article", "markdown/convert", "history", "destinations", "ui"];

/** Ends a test that hangs, in milliseconds. It measures nothing: the machine may be busy with other things. */
const testTimeout = process.env.VITE_FULL ? 1_200_000 : 60_000;

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          testTimeout,
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/browser/**",
            "test/bench/**",
            ...pageRooms.map((room) => `test/${room}/**`),
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          testTimeout,
          include: pageRooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
          // Found only while the tests run, it makes vite reload them.
          deps: { optimizer: { client: { include: ["@mozilla/readability/Readability.js"] } } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser("chromium") ?? "chromium",
                chromiumSandbox: uid !== 0,
                args: ["--disable-background-networking", "--disable-component-update"],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          testTimeout,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
