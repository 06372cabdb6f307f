import { useMemo, useState } from "preact/hooks";
import { CountList, Rendered, Tabs, tabId, useWords } from "../ui";
import type { FileShape } from "../markdown/shape";
import { markdownOf } from "./draft-file";
import type { ReadableDraft } from "./state";

type View = "markdown" | "reading";
const panel = "preview";
/** In characters; no article has such a line. */
const giantLine = 50_000;

/** The file, byte for byte as it is copied; or the same file, rendered. */
export function Preview({ draft, shape }: { draft: ReadableDraft; shape: FileShape }) {
  const { t } = useWords();
  const [view, setView] = useState<View>("markdown");
  const markdown = useMemo(() => markdownOf(draft, shape), [draft, shape]);
  const { record, counts } = draft.reading;
  return (
    <section class="preview" aria-label={t("preview")}>
      <div class="bar">
        <Tabs<View>
          label={t("view")}
          panel={panel}
          tabs={[
            { id: "markdown", label: t("viewMarkdown") },
            // A reference has nothing to read.
            ...(draft.body ? [{ id: "reading" as const, label: t("viewReading") }] : []),
          ]}
          chosen={view}
          onChoose={setView}
        />
        <CountList counts={counts} />
      </div>
      <div
        role="tabpanel"
        id={panel}
        aria-labelledby={tabId(panel, view)}
        // The frame of the other view takes the focus itself.
        tabIndex={view === "markdown" ? 0 : -1}
      >
        {view === "markdown" ? (
          <pre dir="auto" class={hasGiantLine(markdown) ? "giant" : undefined}>
            {markdown}
          </pre>
        ) : (
          <Rendered
            markdown={markdown}
            title={record.title?.value ?? ""}
            language={record.language?.value}
            height="fill"
          />
        )}
      </div>
    </section>
  );
}

const hasGiantLine = (text: string): boolean =>
  text.split("\n").some(({ length }) => length > giantLine);
