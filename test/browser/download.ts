import { until, type Driver } from "./driver";

/** The name of a file that came since, once it is complete. */
export const newDownload = (driver: Driver, before: readonly string[]): Promise<string> =>
  until("a download", () => driver.downloads().find((name) => !before.includes(name)));
