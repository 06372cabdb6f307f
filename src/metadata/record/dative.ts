/**
 * A name as it calls itself, out of the dative of a feminine one: "(in der) Neuen Zürcher Zeitung" → "Neue Zürcher
 * Zeitung". Only adjectives change, and the last word is none.
 */
export function nominative(name: string): string {
  const words = name.split(" ");
  return words
    .map((word, index) => (index < words.length - 1 ? word.replace(/(?<=\p{L}{2}e)n$/u, "") : word))
    .join(" ");
}
