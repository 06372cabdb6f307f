/** What stands around a text within its paragraph. */
export interface Surroundings {
  inLink: boolean;
  /** It is the last of the link's text. */
  endsLink: boolean;
  /** Nothing stands before it, or behind it, not even a mark. */
  atStart: boolean;
  atEnd: boolean;
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
 * - `~` unless it stands before a word: "~20" stays as it is.
 * - `!` before a link.
 * - `[` before `^` and `[`, `]` before `(`, `[` and `:`, both within a link; "[sic]" stays as it is.
 * - `^` at the start of a link's text, where it would make a footnote of it.
 * - Addresses written out keep their `_` and `~`, unless readers would differ: see {@link writeAddress}.
 *
 * Rules: https://spec.commonmark.org/0.31.2/, https://github.github.com/gfm/.
 */
export function escapeText(text: string, around: Surroundings): string {
  const escaped = text.replace(
    /((?:(?:https?|ftp):\/\/|www\.)[^\s<>"`[\]*\\|]+)|_+|~+|\*+|`+|[\\[\]<&^]/gi,
    (sign, address: string | undefined, index: number) => {
      if (address !== undefined) return writeAddress(address, text, index, around);
      const before = text.charAt(index - 1);
      const after = text.charAt(index + sign.length);
      return isSyntax(sign, before, after, text, index, around) ? escapeAll(sign) : sign;
    },
  );
  const start = around.afterNote && /^[([:]/.test(escaped) ? `\\${escaped}` : escaped;
  // Also at the end of an address: with a link behind it would be an image.
  return around.beforeBracket ? start.replace(/!$/, "\\!") : start;
}

/**
 * Readers of GFM make a link of an address up to the next space, with all that Markdown means or escapes in it;
 * others would see an emphasis. Where both read the same it stays; else it gets angle brackets, or a backslash
 * that keeps it from being a link.
 */
function writeAddress(address: string, text: string, index: number, around: Surroundings): string {
  behindAddress.lastIndex = index + address.length;
  const behind = behindAddress.exec(text)?.[0];
  const closed =
    behind !== undefined &&
    (index + address.length + behind.length < text.length || around.atEnd || around.endsLink) &&
    !(around.inLink && behind.includes("]"));
  const odd = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\/)~|&#?\w+;/u.test(address);
  if (closed && !odd) return address;
  if (around.inLink || /^www/i.test(address) || /&#?\w+;/.test(address)) {
    return address.replace(/(?<=www)\.|:(?=\/\/)|[_~]|&(?=#?\w+;)/gi, escapeAll);
  }
  let length = address.length;
  while (length > 0 && ".,;:!?'\")_~’”»".includes(address.charAt(length - 1))) length--;
  return `<${address.slice(0, length)}>${address.slice(length).replace(/[_~]/g, escapeAll)}`;
}

/** The signs that end a sentence, and then its end. */
const behindAddress = /[)\]’”»]{0,9}(?=\s|$)/y;

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
      // Two of them could be closed by a real mark further on; one is always alone.
      if (sign.length > 1 || (before === "" && !around.atStart)) return true;
      if (after === "" && !around.atEnd) return true;
      // An address may get an angle bracket before it.
      if (/^(?:https?:|ftp:|www\.)/i.test(text.slice(index + 1, index + 7))) return true;
      return !((before === "" || isOutside(before)) && isWord(after));
    case "[":
      return around.inLink || after === "^" || after === "[" || before === "^";
    case "]":
      return around.inLink || (after === "" ? around.beforeBracket : "([:".includes(after));
    case "^":
      return around.inLink && before === "";
    case "\\":
      return /^(?:$|[!-/:-@[-`{-~]|\w{3,5}:)/.test(text.slice(index + 1, index + 9));
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
/** White space or punctuation in every reader's eyes: see emphasis.ts. */
const isOutside = (char: string) => /^[\s\p{P}$+<=>^`|~]$/u.test(char);
const isWord = (char: string) => /^[\p{L}\p{N}]$/u.test(char);

/**
 * Escapes what is syntax at the start of a line only, in each line of a paragraph: headings, bullets, numbers
 * ("1986. A great year"), quotes, fences, rules, underlines, table rules, definitions, task boxes.
 */
export function guardLines(paragraph: string): string {
  return paragraph
    .split("\n")
    .map((line) => {
      if (!/^[-#+\d>=|:[]/.test(line)) return line;
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
