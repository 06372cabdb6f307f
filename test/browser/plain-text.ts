import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";

/** Markdown's text as a second reader sees it: its paragraphs outside of notes, tables and quotes' marks, and all of it. */
export function plainText(markdown: string): { paragraphs: string[]; all: string } {
  const reader = new MarkdownIt({ html: false }).use(footnotes);
  const tokens = reader.parse(markdown, {});
  const notes = tokens.findIndex((token) => token.type === "footnote_block_open");
  const texts = tokens.map((token) =>
    (token.children ?? [])
      .map((child) =>
        child.type.endsWith("break") ? " " : child.type === "image" ? "" : child.content,
      )
      .join(""),
  );
  const isParagraph = (at: number) =>
    tokens[at]?.type === "inline" && tokens[at - 1]?.type === "paragraph_open";
  return {
    paragraphs: texts.filter(
      (words, at) => isParagraph(at) && words !== "" && (notes < 0 || at < notes),
    ),
    all: texts.join("\n"),
  };
}
