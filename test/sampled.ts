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
