/** Words a minute: adults read English prose at 238 in silence (Brysbaert 2019, a mean of 190 studies), expert prose a little slower. */
const pace = 230;

/** Minutes to read so many words; at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / pace));
