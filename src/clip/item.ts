/**
 * The bibliographic record, in the terms of CSL-JSON 1.0.2
 * (https://docs.citationstyles.org/en/stable/specification.html), so that a citation needs no translation.
 */

/** A person, or an organisation that acts as one. */
export type Name = PersonName | OrganisationName;

export interface PersonName {
  /** Empty for a mononym. */
  given: string;
  family: string;
  "non-dropping-particle"?: string;
  "dropping-particle"?: string;
  suffix?: string;
  /** In the order of the page. */
  affiliation?: string[];
  /** As printed: "Senior Fellow". */
  position?: string;
  /** The person's page at the institute; absolute, http or https. */
  url?: string;
  /** Sixteen digits in four groups, without the address before them. */
  ORCID?: string;
}

export interface OrganisationName {
  literal: string;
  url?: string;
}

/** A date at the precision that the page gives; never more. Months 1–12, days 1–31. */
export type PartialDate =
  | { year: number; month?: never; day?: never; season?: never }
  | { year: number; month: number; day?: never; season?: never }
  | { year: number; month: number; day: number; season?: never }
  | { year: number; season: Season; month?: never; day?: never };

export type Season = "spring" | "summer" | "autumn" | "winter";

/** The CSL types that a think tank's page can be. */
export type ItemType =
  | "report"
  | "article-newspaper"
  | "article-magazine"
  | "article-journal"
  | "post-weblog"
  | "speech"
  | "hearing"
  | "interview"
  | "book"
  | "chapter"
  | "dataset"
  | "webpage";

/** The work in another language. */
export interface Translation {
  /** BCP 47, as the page gives it. */
  language: string;
  /** Absolute, http or https. */
  url: string;
}

/** The record of one work. Every field is what the work says of itself, not what we think of it. */
export interface Item {
  title: string;
  subtitle?: string;
  author: Name[];
  editor?: Name[];
  contributor?: Name[];
  translator?: Name[];
  interviewer?: Name[];
  type: ItemType;
  /** The institute's own word: "Policy Brief", "Commentary", "Column". */
  genre?: string;
  /** The institute. */
  publisher?: string;
  "publisher-place"?: string;
  /** The original venue of a reprint, or the site's magazine or blog. */
  "container-title"?: string;
  /** Series or programme. */
  "collection-title"?: string;
  /** Report number within the series. */
  number?: string;
  issued?: PartialDate;
  /** Of a reprint: when its text first appeared elsewhere. */
  "original-date"?: PartialDate;
  modified?: PartialDate;
  /** BCP 47, as short as the page allows: "en", "pt-BR". */
  language?: string;
  abstract?: string;
  keyword: string[];
  DOI?: string;
  ISBN?: string;
  ISSN?: string;
  /** The full report behind the page; absolute, http or https. */
  pdfUrl?: string;
  /** The page's own picture; absolute, http or https. */
  image?: string;
  /** Who paid for the work, as printed. Of this and the next three CSL knows nothing. */
  funding?: string;
  /** What is disclosed of the authors' interests, as printed. */
  disclosure?: string;
  /** What was corrected after it was published, as printed. */
  correction?: string;
  /** The same work in other languages. */
  translation?: Translation[];
}

export type ItemField = keyof Item;
