const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.?[’'.,·\u00AD-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * How many words a text has. Runs of Chinese, Japanese and other scripts without spaces are counted by the
 * browser's dictionary; all else is what stands between spaces and punctuation ("U.S.-Japan", "1,5" are one).
 */
export function countWords(text: string): number {
  let count = 0;
  const rest = text.replace(unspaced, (run) => {
    count += countSegments(run);
    return " ";
  });
  for (const _ of rest.matchAll(word)) count += 1;
  return count;
}

function countSegments(run: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  let count = 0;
  for (const segment of segmenter.segment(run)) if (segment.isWordLike) count += 1;
  return count;
}
