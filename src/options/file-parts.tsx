import type { TextKey } from "../browser";
import { render, type FileShape } from "../markdown/shape";
import { useWords } from "../ui";
import type { OptionsActions } from "./actions";
import { sampleOf } from "./sample";
import { Section } from "./section";

type Part = Exclude<keyof FileShape, "fileName">;

/** In the order in which they stand in the file. */
const parts: readonly [Part, TextKey][] = [
  ["frontMatter", "partFrontMatter"],
  ["titleHeading", "partTitle"],
  ["sourceLine", "partSource"],
];

export interface FilePartsProps {
  settings: FileShape;
  change: OptionsActions["change"];
}

/** What the Markdown contains besides the article, and how that looks. */
export function FileParts({ settings, change }: FilePartsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Section id="markdown" title="fileParts">
      {parts.map(([part, label]) => (
        <label key={part} class="tick">
          <input
            type="checkbox"
            checked={settings[part]}
            onChange={(event) => change(part, event.currentTarget.checked)}
          />
          {t(label)}
        </label>
      ))}
      <figure>
        <figcaption>{t("partsSample")}</figcaption>
        <pre dir="auto">{render(sampleOf(words), settings)}</pre>
      </figure>
    </Section>
  );
}
