import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";

/**
 * Markdown as a second reader sees it: the paragraphs outside of the notes, all the text, and the addresses of
 * links and images, whatever their scheme.
 */
export function plainText(markdown: string): {
  paragraphs: string[];
  all: string;
  addresses: string[];
} {
  const reader = new MarkdownIt({ html: false }).use(footnotes);
  // It would take a link to a script for text by itself, and hide that we wrote one.
  reader.validateLink = () => true;
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
    addresses: tokens
      .flatMap((token) => token.children ?? [])
      .flatMap((token) => [token.attrGet("href"), token.attrGet("src")])
      .filter((address) => address !== null)
      .map(String),
  };
}

/** In one line, and with raised figures as plain ones: the expectation holds the page's bare text. */
export const squeezed = (words: string): string =>
  words.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
