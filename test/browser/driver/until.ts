/**
 * Asks again until the answer is neither undefined, null nor false, and gives it.
 * @throws after `limit` milliseconds, with the last error met on the way.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  limit = 15_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + limit;
  let met: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<T, undefined | null | false>;
      }
      met = undefined;
    } catch (error) {
      met = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${limit} ms in vain: ${what}`, { cause: met });
    }
    await new Promise((next) => setTimeout(next, 20));
  }
}
