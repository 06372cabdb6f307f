const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "1.2 MB", as the language writes it; units are thousands. */
export function formatBytes(bytes: number, language: string): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[step] ?? "byte",
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
