import type { Counts } from "../clip";
import { readingMinutes } from "./reading-time";
import { useWords } from "./words";

/** "812 words · 4 min · 3 footnotes · 1 table"; what there is none of is not said. */
export function CountList({ counts }: { counts: Counts }) {
  const { tn } = useWords();
  const parts = [
    counts.words > 0 && tn("words", counts.words),
    counts.words > 0 && tn("minutes", readingMinutes(counts.words)),
    counts.footnotes > 0 && tn("footnotes", counts.footnotes),
    counts.tables > 0 && tn("tables", counts.tables),
    counts.figures > 0 && tn("figures", counts.figures),
  ].filter((part) => part !== false);
  return (
    <ul class="dotted">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
