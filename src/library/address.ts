import type { ClipId } from "../clip";

/** The part of the library's address that names the open clip: "#clip=12". */
export const hashOf = (clip: ClipId): string => `#clip=${clip}`;

/** The clip that such a part names; undefined for any other. */
export function clipIn(hash: string): ClipId | undefined {
  const number = /^#clip=(\d{1,15})$/.exec(hash)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The part of the library's address that names the list of unsaved drafts. */
export const draftsHash = "#drafts";
