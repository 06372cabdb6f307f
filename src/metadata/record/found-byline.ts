import type { Name } from "../../clip";
import { roles, type Byline, type Role } from "./names";

/** A line of the page that names its authors, or who else worked on it. */
export interface FoundByline extends Pick<Byline, Role | "date"> {
  /** As printed. */
  text: string;
  /** The block, where its element says this and nothing else. */
  at?: number;
}

export const nobody = (): Record<Role, Name[]> => ({
  author: [],
  editor: [],
  contributor: [],
  translator: [],
  interviewer: [],
});

/** Whom a line names, whatever they did. */
export const everybody = (line: Pick<FoundByline, Role>): Name[] =>
  roles.flatMap((role) => line[role]);
