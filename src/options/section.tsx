import type { ComponentChildren } from "preact";
import type { TextKey } from "../browser";
import { useWords } from "../ui";

export interface SectionProps {
  /** Its place in the address: "#about". */
  id: string;
  title: TextKey;
  children: ComponentChildren;
}

/** What belongs together, under a heading. The heading's id is the section's with "-title". */
export function Section({ id, title, children }: SectionProps) {
  const { t } = useWords();
  return (
    <section id={id} aria-labelledby={titleOf(id)}>
      <h2 id={titleOf(id)}>{t(title)}</h2>
      <div class="content">{children}</div>
    </section>
  );
}

/** The id of a section's heading, by which what stands in the section can be labelled. */
export const titleOf = (id: string): string => `${id}-title`;
