/** What stands around a text within its paragraph. */
export interface Surroundings {
  inLink: boolean;
  /** Nothing stands before it. */
  atStart: boolean;
  /** A footnote reference stands before it. */
  afterNote: boolean;
  /** A link or a footnote reference, which begins with a bracket, stands behind it. */
  beforeBracket: boolean;
}

/**
 * Text that stays text: what Markdown would read as syntax gets a backslash, and nothing else does. What is
 * syntax at the start of a line only is left to {@link guardLines}.
 *
 * - `\` before punctuation; `` ` ``; `<` that opens a tag, `&` that opens a character reference.
 * - `*` unless white space is on both sides; `_` unless it stands so or within a word (snake_case).
 * - `~` behind a letter or sign, where it could close a strikethrough; "~20" stays as it is.
 * - `[` before `^` and `[`, `]` before `(`, `[` and `:`, both within a link; "[sic]" stays as it is.
 * - Addresses written out keep their `_` and `~`, between angle brackets where those would be read as marks.
 *
 * Rules: https://spec.commonmark.org/0.31.2/, https://github.github.com/gfm/.
 */
export function escapeText(text: string, around: Surroundings): string {
  const escaped = text.replace(
    /((?:https?:\/\/|www\.)(?:[a-z\d-]+\.)+[a-z\d-]+(?:[/?#:][^\s<>"`[\]*\\|]*)?)|_+|~+|\*+|`+|[\\[\]<&!]/gi,
    (sign, address: string | undefined, index: number) => {
      if (address !== undefined) return writeAddress(address, around.inLink);
      const before = text.charAt(index - 1);
      const after = text.charAt(index + sign.length);
      return isSyntax(sign, before, after, text, index, around) ? escapeAll(sign) : sign;
    },
  );
  return around.afterNote && /^[([:]/.test(escaped) ? `\\${escaped}` : escaped;
}

/** Readers of GFM make a link of an address and would show a backslash in it; others would see the emphasis. */
function writeAddress(address: string, inLink: boolean): string {
  if (inLink || !/^https?:/i.test(address)) return address.replace(/[_~]/g, escapeAll);
  const end = /[.,;:!?'")_~]*$/.exec(address)?.[0] ?? "";
  const inner = address.slice(0, address.length - end.length);
  const odd = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\/)~/u.test(inner);
  return (odd ? `<${inner}>` : inner) + end.replace(/[_~]/g, escapeAll);
}

const escapeAll = (signs: string) => signs.replace(/./g, "\\$&");

function isSyntax(
  sign: string,
  before: string,
  after: string,
  text: string,
  index: number,
  around: Surroundings,
): boolean {
  switch (sign.charAt(0)) {
    case "*":
      return !(isSpace(before) && isSpace(after));
    case "_":
      return !(isSpace(before) && isSpace(after)) && !(isWord(before) && isWord(after));
    case "~":
      return (
        (before === "" ? !around.atStart : !isSpace(before)) && (isWord(before) || !isWord(after))
      );
    case "[":
      return around.inLink || after === "^" || after === "[" || before === "^";
    case "]":
      return around.inLink || (after === "" ? around.beforeBracket : "([:".includes(after));
    case "!":
      return after === "" && around.beforeBracket;
    case "\\":
      return after === "" || /[!-/:-@[-`{-~]/.test(after);
    case "<":
      return /[a-z/!?]/i.test(after);
    case "&":
      return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.test(
        text.slice(index, index + 40),
      );
    default:
      return true;
  }
}

const isSpace = (char: string) => /^\s$/.test(char);
const isWord = (char: string) => /^[\p{L}\p{N}]$/u.test(char);

/**
 * Escapes what is syntax at the start of a line only, in each line of a paragraph: headings, bullets, numbers
 * ("1986. A great year"), quotes, fences, rules, underlines, table rules, definitions, task boxes.
 */
export function guardLines(paragraph: string): string {
  return paragraph
    .split("\n")
    .map((line) => {
      for (const [pattern, replacement] of lineStarts) {
        if (pattern.test(line)) return line.replace(pattern, replacement);
      }
      return line;
    })
    .join("\n");
}

/** Each line matches at most one. */
const lineStarts: readonly [RegExp, string][] = [
  [/^#{1,6}(?=[ \t]|$)/, "\\$&"],
  [/^[-+](?=[ \t]|$)/, "\\$&"],
  [/^(\d{1,9})([.)])(?=[ \t]|$)/, "$1\\$2"],
  [/^>/, "\\>"],
  [/^~~~/, "\\~~~"],
  // An underline makes a heading of the line before it, and dashes alone are a rule.
  [/^(?:=+|-[- ]*)[ \t]*$/, "\\$&"],
  // With pipes before it, this would be the second line of a table.
  [/^[|:][|:\- \t]*-[|:\- \t]*$/, "\\$&"],
  [/^-[|:\- \t]*[|:][|:\- \t]*$/, "\\$&"],
  [/^(\[\^\d+\]):/, "$1\\:"],
  // Pandoc's definition.
  [/^:(?=[ \t])/, "\\:"],
  [/^\[(?=[ xX]\](?:[ \t]|$))/, "\\["],
];
