import { useId, useState } from "preact/hooks";
import type { TextKey, Words } from "../browser";
import {
  fileName,
  patternFault,
  placeholders,
  usualShape,
  type PatternFault,
  type Placeholder,
} from "../markdown/shape";
import { Button, useWords } from "../ui";
import { sampleOf } from "./sample";
import { Section, titleOf } from "./section";

/** What each placeholder stands for. */
const meanings: Record<Placeholder, TextKey> = {
  date: "nameDate",
  year: "nameYear",
  institute: "nameInstitute",
  author: "nameAuthor",
  title: "nameTitle",
  kind: "nameKind",
};

export interface FileNameProps {
  /** The pattern that is kept. */
  pattern: string;
  onChange: (pattern: string) => void;
}

/** How files are named. A pattern is kept as soon as it names files; until then the last one that did holds. */
export function FileName({ pattern, onChange }: FileNameProps) {
  const words = useWords();
  const { t } = words;
  /** What stands in the field while it is no pattern. */
  const [wrong, setWrong] = useState<string>();
  const [hint, known] = [useId(), useId()];
  const typed = wrong ?? pattern;
  const fault = patternFault(typed);
  const take = (next: string) => {
    const isPattern = !patternFault(next);
    setWrong(isPattern ? undefined : next);
    if (isPattern) onChange(next);
  };
  const { record, at } = sampleOf(words);
  return (
    <Section id="file-name" title="fileNames">
      <input
        class="field"
        value={typed}
        aria-labelledby={titleOf("file-name")}
        aria-describedby={`${hint} ${known}`}
        aria-invalid={fault !== undefined}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <p id={hint} class={fault ? "fault" : "name"} role="status">
        {fault ? faultText(fault, words) : fileName(record, at, typed)}
      </p>
      {typed !== usualShape.fileName && (
        <p>
          <Button plain onPress={() => take(usualShape.fileName)}>
            {t("nameAsUsual")}
          </Button>
        </p>
      )}
      <dl id={known} class="pairs">
        {placeholders.map((placeholder) => (
          <div key={placeholder}>
            <dt>
              <code>{`{${placeholder}}`}</code>
            </dt>
            <dd>{t(meanings[placeholder])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function faultText(fault: PatternFault, { t }: Words): string {
  switch (fault.fault) {
    case "empty":
      return t("nameEmpty");
    case "unknown":
      return t("nameUnknown", fault.placeholder);
    case "constant":
      return t("nameConstant");
  }
}
