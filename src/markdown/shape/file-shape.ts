/** How the user wants files to be. */
export interface FileShape {
  /** The file begins with its record as YAML. */
  frontMatter: boolean;
  /** It has the title as a heading above the article. */
  titleHeading: boolean;
  /** It ends with a line that says where the text comes from. */
  sourceLine: boolean;
  /** What it is named, with placeholders in braces: "{date} {institute} - {title}". */
  fileName: string;
}

/** What holds until the user chooses. */
export const usualShape: Readonly<FileShape> = {
  frontMatter: true,
  titleHeading: false,
  sourceLine: false,
  fileName: "{date} {institute} - {title}",
};
