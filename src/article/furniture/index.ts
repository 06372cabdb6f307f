import { dialog } from "./dialog";
import { form, newsletter } from "./forms";
import { hidden } from "./hidden";
import { navigation } from "./navigation";
import { related } from "./related";
import { remarks } from "./remarks";
import type { FurnitureRule } from "./rule";
import { share } from "./share";
import { tags } from "./tags";

export { hidden } from "./hidden";
export { linkShare, type FurnitureRule, type Place } from "./rule";

/**
 * What does not belong to the article, the surest signs first, so that each thing gets the reason that tells most: a
 * hidden newsletter form is hidden, a form with a mail field a newsletter.
 */
export const furniture: FurnitureRule[] = [
  hidden,
  dialog,
  newsletter,
  form,
  share,
  tags,
  navigation,
  remarks,
  related,
];
