import type { Name } from "../../../clip";
import { parseByline } from "./byline";

export { parseByline, type Byline, type BylineOptions } from "./byline";
export { isOrganisation, isTopic } from "./organisation";
export { announcement, afterAsked, roleInCell, roles, type Role, whereEdited } from "./labels";
export { addPost, readNames, withoutArticle } from "./list";
export { person } from "./person";
export { isPosition } from "./positions";

/**
 * The authors in a text that holds names and little else: "By Jane Doe and Ludwig van der Berg Jr.",
 * "Doe, Jane; Roe, John", "Von Dr. Erika Mustermann (SWP)". In order; empty when nobody is named.
 * Editors, translators and contributors ("with …") are not authors.
 */
export function parseNames(text: string): Name[] {
  return parseByline(text, { mononyms: true })?.author ?? [];
}
