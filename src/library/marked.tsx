/** A text with the words of a query marked, where they stand in it as they were typed. */
export function Marked({ text, query }: { text: string; query: string }) {
  const words = query.split(/\s+/u).filter(Boolean).map(literally);
  if (words.length === 0) return <>{text}</>;
  const pieces = text.split(new RegExp(`(${words.join("|")})`, "giu"));
  return <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : <mark key={at}>{piece}</mark>))}</>;
}

const literally = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
