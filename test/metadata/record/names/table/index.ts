import { bylines } from "./bylines";
import { inLanguages } from "./languages";
import { people } from "./people";

/**
 * Bylines and names with what must come of them, by what makes them hard.
 *
 * A person is "given / family", with a particle in brackets ("Ludwig / (van der) Berg") and a suffix behind a
 * comma ("Martin Luther / King, Jr."); a mononym is one word; "@" is an affiliation, "#" a position. An
 * organisation stands in braces. Who is no author has the role in front: "editor: Max / Muster".
 *
 * What is expected follows CSL 1.0.2, "Names". A particle written small is `non-dropping-particle`, in every
 * language: "von der Leyen" and "de Villepin" are shown with it, and styles that sort without it demote it.
 * `dropping-particle` is for "Beethoven, Ludwig van", which is a habit about one person and cannot be seen in
 * a name. What is written with a capital ("Van Damme", "El Baradei") is part of the family name. Which words are
 * the family name: Chicago Manual of Style 8.5–8.19 and 16.71–16.87.
 */
export const table: Record<string, Row[]> = { ...people, ...inLanguages, ...bylines };

export type Row = [text: string, ...expected: string[]];
