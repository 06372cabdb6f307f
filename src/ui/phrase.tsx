import { toChildArray, type ComponentChildren } from "preact";
import type { TextKey } from "../browser";
import { useWords } from "./words";

/**
 * A text whose $1, $2 … are the elements given as children. The translation decides where each stands, so that no
 * sentence is put together from pieces.
 */
export function Phrase({ text, children }: { text: TextKey; children: ComponentChildren }) {
  const { t } = useWords();
  const values = toChildArray(children);
  // Private-use characters mark the places: no translation holds one.
  const whole = t(text, ...values.map((_, place) => `\uE000${place}\uE000`));
  const pieces = whole.split("\uE000");
  return <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : values[Number(piece)]))}</>;
}
