import { fold } from "../text";

const most = 8;

/**
 * Known tags that what is typed may go on to: those that begin with it before those of which a later word does.
 * @param known in the order of liking
 * @param chosen are there already, and offered no more
 */
export function completions(
  typed: string,
  known: readonly string[],
  chosen: readonly string[],
): string[] {
  const start = fold(typed);
  if (start === "") return [];
  const taken = new Set(chosen.map(fold));
  const first: string[] = [];
  const later: string[] = [];
  for (const tag of known) {
    const folded = fold(tag);
    if (taken.has(folded)) continue;
    if (folded.startsWith(start)) first.push(tag);
    else if (folded.includes(` ${start}`)) later.push(tag);
  }
  return [...first, ...later].slice(0, most);
}
