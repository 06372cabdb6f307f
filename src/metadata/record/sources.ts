import type { MetadataSource } from "./source";
import { address } from "./sources/address";
import { authorBlock } from "./sources/author-block";
import { body } from "./sources/body";
import { byline } from "./sources/byline";
import { document } from "./sources/document";
import { dublinCore } from "./sources/dublin-core";
import { eprints } from "./sources/eprints";
import { highwire } from "./sources/highwire";
import { jsonLd } from "./sources/json-ld";
import { label } from "./sources/label";
import { link } from "./sources/link";
import { meta } from "./sources/meta";
import { pageState } from "./sources/page-state";
import { openGraph } from "./sources/open-graph";
import { publisherProfile } from "./sources/publisher-profile";
import { site } from "./sources/site";
import { time } from "./sources/time";
import { title } from "./sources/title";

/**
 * Every place where metadata is looked for, in the order of authority: where nothing else decides, the earlier
 * wins. What is known comes first; then what the page prints, since readers and editors see it and correct it;
 * then what was written for citing (EPrints, Highwire), for machines (JSON-LD, Dublin Core, Open Graph) and by habit
 * (plain tags); last what every page has. A field that has another order says so in resolve.ts.
 */
export const sources: MetadataSource[] = [
  publisherProfile,
  byline,
  body,
  title,
  label,
  eprints,
  highwire,
  jsonLd,
  pageState,
  dublinCore,
  openGraph,
  time,
  authorBlock,
  meta,
  link,
  address,
  document,
  site,
];
