export type PathKind = "home" | "listing" | "shelf" | "profile" | "event" | "other";

/** Path segments below which single pages of a kind stand, in the languages of the institutes seen so far. */
const people =
  /^(?:people|person|persons|experts?|staff|team|scholars?|fellows?|authors?|bios?|profiles?|our-people|personen|expert[ei]n?nen|mitarbeitende|equipe|equipo|chercheurs?|expertos?)$/i;
const events = /^(?:events?|veranstaltung(?:en)?|evenements?|eventos?|webinars?)$/i;

/** Segments that name a list where they stand last, or before a name or a page number. */
const lists =
  /^(?:tags?|categor(?:y|ies)|topics?|themes?|search|archives?|page|kategorien?|themen|schlagwort|suche|etiquetas?|categorie)$/i;
const rooms =
  /^(?:news|blogs?|publications?|research|reports?|papers|commentar(?:y|ies)|articles?|insights?|analys[ei]s|briefs?|columns|library|publikationen|aktuelles|publicaciones|actualites)$/i;

/** Segments below which shops and libraries have their shelves, wherever they stand. */
const shelves =
  /^(?:c|browse|shop|shopping|collections|categor(?:y|ies)|sub-?category|products?|product-category|catalog(?:ue)?|genres?|course-catalog)$/i;

/** What the address alone suggests; never enough to decide. */
export function readPath(url: string): PathKind {
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: "/", search: "" };
  const segments = pathname.split("/").filter(Boolean);
  const last = segments.at(-1) ?? "";
  const before = segments.at(-2) ?? "";
  // WordPress serves articles as "/?p=123".
  if (
    segments.length === 0 ||
    (segments.length === 1 && /^(?:[a-z]{2}(?:-[a-z]{2})?|index\.\w+|home)$/i.test(last))
  )
    return /[?&](?:p|page_id|id)=\d/.test(search) ? "other" : "home";
  if (people.test(before)) return "profile";
  if (events.test(before)) return "event";
  if (
    lists.test(before) ||
    lists.test(last) ||
    rooms.test(last) ||
    /[?&](?:s|q|search|page)=/.test(search)
  )
    return "listing";
  return segments.some((segment) => shelves.test(segment)) ? "shelf" : "other";
}

/** Is this where an institute is known to list its pages? */
export const isListed = (url: string, listings: string | undefined): boolean =>
  listings !== undefined &&
  URL.canParse(url) &&
  new RegExp(listings, "i").test(new URL(url).pathname);
