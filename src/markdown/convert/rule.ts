import type { Walk } from "./walk";

/**
 * One kind of content: how it is read from the page into the tidy tree, and how the tidy tree's element is
 * written. A rule may have only one of the two.
 */
export interface Rule {
  name: string;
  reads?: {
    /** Local names of the page's elements; "role" for every element that has one. */
    tags: readonly string[] | "role";
    when?: (element: Element, walk: Walk) => boolean;
    read: (element: Element, walk: Walk) => void;
  };
  /** By local names of the tidy tree, in which nothing comes from the page but text and addresses. */
  writes?: Readonly<Record<string, Write>>;
}

/** What an element becomes; `content` is its own, written already. */
export type Write = (content: string, node: HTMLElement) => string;
