import type { Rule as WriteRule } from "turndown";
import type { Walk } from "./walk";

/**
 * One kind of content: how it is read from the page into the tidy tree, and how the tidy tree's element is
 * written. A rule may have only one of the two.
 */
export interface Rule {
  name: string;
  reads?: {
    /** Local names of the page's elements; "*" for every element. */
    tags: readonly string[];
    when?: (element: Element, walk: Walk) => boolean;
    read: (element: Element, walk: Walk) => void;
  };
  /** By a name for the debugger; filters see the tidy tree, in which nothing comes from the page but text and addresses. */
  writes?: Readonly<Record<string, WriteRule>>;
}
