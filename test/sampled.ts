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

/** So many of a list, in its order, spread by the seed; all of it in `npm run test:full`. */
export function sampleOf<T>(list: readonly T[], count: number): T[] {
  if (full) return [...list];
  const rank = (at: number) => Math.sin(seed + at * 12.9898) * 43_758.5453;
  const place = (at: number) => rank(at) - Math.floor(rank(at));
  const chosen = new Set(
    list
      .map((_, at) => at)
      .sort((a, b) => place(a) - place(b))
      .slice(0, count),
  );
  return list.filter((_, at) => chosen.has(at));
}
