/**
 * Prints a heading, does the work, prints how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  console.log(`\n▸ ${title}`);
  const start = performance.now();
  try {
    return await work();
  } finally {
    console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}
