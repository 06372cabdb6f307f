/** `npm run test:full` runs every case of what `npm test` samples. */
const full = import.meta.env["VITE_FULL"] === "1";
const seed = Number(import.meta.env["VITE_SEED"] ?? 28_08_2019);

/**
 * How many cases of a law are tried, and from which seed: always the same ones, so many in `npm test` and ten times
 * as many in `npm run test:full`. VITE_SEED draws others.
 */
export const sampled = (numRuns: number): { numRuns: number; seed: number } => ({
  numRuns: full ? numRuns * 10 : numRuns,
  seed,
});

/** Every case in `npm run test:full`; in `npm test` about so many of them, evenly spread from where the seed says. */
export function sampleOf<T>(cases: readonly T[], about: number): T[] {
  const step = full ? 1 : Math.max(1, Math.floor(cases.length / about));
  return cases.filter((_, at) => at % step === seed % step);
}
