const opening = "---\n";
const closing = "\n---\n";

/** The Markdown without the YAML block that it begins with, if it begins with one. */
export function withoutFrontMatter(markdown: string): string {
  if (!markdown.startsWith(opening)) return markdown;
  const end = markdown.indexOf(closing, opening.length - 1);
  return end === -1 ? markdown : markdown.slice(end + closing.length);
}
