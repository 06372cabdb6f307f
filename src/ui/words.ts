import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../browser";

/** Hands the texts down to every component, so that a component needs no browser to be shown. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The texts of the page that this component stands in. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("A component needs a WordsContext above it.");
  return words;
}
