/** Plain JSON, as a page's structured data holds it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * All of a page that its record is made from, as plain data: made where the page is, read where no page is.
 * Everything in it is untrusted.
 */
export interface Outline {
  /** The visited address. */
  url: string;
  /** What relative addresses are relative to: `<base>` counts, if it is http or https. */
  base: string;
  /** `link rel=canonical`, absolute, as the page gives it. */
  canonical?: string;
  /** `<html lang>` as it stands; empty without one. */
  lang: string;
  /** The text of `<title>`; empty without one. */
  titleTag: string;
  /** Every `<meta>` with a name and a content, in the order of the page; names in lower case, contents clean. */
  meta: MetaTag[];
  /** The blocks of JSON-LD that can be read. */
  jsonLd: Json[];
  /** The page's own record in the JSON that its scripts start from, where it has one: without what is long in it. */
  state?: JsonObject;
  /** What the site calls the sections in which the page stands, by its own links to them, the nearest first. */
  sections?: { path: string; text: string }[];
  /** Folded titles that the head and the page's first headings give: they tell its own record from a related one. */
  titles: string[];
  /** What the site and its institute call themselves, as printed. */
  siteNames: string[];
  heading?: OutlineHeading;
  /** Every block of text in the body, in order. */
  blocks: OutlineBlock[];
  zone: OutlineZone;
  /** Boxes about authors beside or after the text: of each the texts that may be names. */
  authorBoxes: string[][];
  /** The page's own tag list, where it has one. */
  tagList?: { tags: string[]; text: string };
  /** Microdata and `<time>` elements of the work that are marked as a date of publication or change. */
  times: OutlineTime[];
  /** What the head names as the same page in other languages (`link hreflang`), as it stands. */
  translations?: OutlineTranslation[];
  /** Links that lead to a PDF, in the order of the page. */
  pdfs: OutlinePdf[];
}

export interface MetaTag {
  name: string;
  content: string;
}

/** What shows the page's title. */
export interface OutlineHeading {
  text: string;
  /** What else its element holds, which the head does not count as the title: a dek, a badge, a date. */
  rest?: string;
  /** The head of the page calls the page so, too. */
  confirmed: boolean;
}

/** Where a page tells about itself, around its title and before its text: indices of blocks. */
export interface OutlineZone {
  /** Blocks before the title that stand with it, nearest first: kickers, labels. */
  before: number[];
  /** Blocks after the title, until the text has begun. */
  after: number[];
  /** Paragraphs of the text itself, in order; without what is outside the article. */
  prose: number[];
}

/** A run of text between two line breaks that the page's structure makes: a paragraph, a heading, a cell. */
export interface OutlineBlock {
  /** Its place among the blocks of the page. */
  index: number;
  /** The block element that holds it. */
  tag: string;
  /** At most 2,000 characters. */
  text: string;
  /** The same number for blocks whose elements stand side by side. */
  parent: number;
  /** The element holds this text and nothing else: no other text, no picture. */
  whole?: true;
  /** All of it stands in em, strong, i or b. */
  emphasised?: true;
  /** It stands in navigation, a footer, a form, a list of related pages, comments or the like. */
  outside?: true;
  /** It is outside by a class or an id alone, which may mean something else. */
  byName?: true;
  /** It stands in an `<aside>` or a sidebar. */
  aside?: true;
  /** It belongs to a card of another page. */
  card?: true;
  /** It stands in a caption, a figure or an `<h1>`. */
  caption?: true;
  /** The page marks it, or what is around it, as telling of authors. */
  ofAuthors?: true;
  /** The element itself is marked so. */
  authorMark?: true;
  /** It stands in an `<hgroup>`. */
  grouped?: true;
  /** The words in its classes and id. */
  words?: string[];
  /** The same of the elements up to two levels around it that hold neither the title nor the text. */
  wordsAround?: string[];
  /** Its lines, where `<br>` parts it into several; only of blocks that are short enough for a line about the work. */
  lines?: string[];
  /** The inline elements in it, in order; only of blocks that are short enough for a line about the work. */
  parts?: OutlinePart[];
}

/** An inline element with its text. */
export interface OutlinePart {
  tag: string;
  /** At most 400 characters. */
  text: string;
  /** Of a link, as it stands. */
  href?: string;
  /** Of a date in words such as "2 days ago": the time stamp that the element bears, as it stands. */
  stamp?: string;
  /** The part around it: its place among the block's parts. */
  within?: number;
  /** It names an author by a sign on itself, or links to where people are. */
  toPerson?: true;
  /** It is marked as telling of authors. */
  authorMark?: true;
}

export interface OutlineTime {
  text: string;
  /** Its `datetime` or `content`; empty without one. */
  stamp: string;
  modified: boolean;
}

export interface OutlineTranslation {
  language: string;
  href: string;
}

export interface OutlinePdf {
  /** As it stands. */
  href: string;
  /** Declared in the head as the same work in another form. */
  declared?: true;
  text: string;
  /** What the link says, to the pointer and to a screen reader as well; folded. */
  label: string;
  /** It looks like a button or says of itself that it is a download. */
  button?: true;
  /** It stands in a longer line: a mention. */
  mention?: true;
}

/** An element of the page whose whole content is in the record: the body must not say it again. */
export interface UsedPlace {
  /** The index of a block, or what the outline names apart. */
  at: number | "heading" | "tagList";
  as: "title" | "byline" | "dek" | "bio" | "tags" | "record";
}
