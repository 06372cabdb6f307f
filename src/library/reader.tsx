import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Words } from "../browser";
import type { FullClip } from "../clip";
import type { FileShape } from "../markdown/shape";
import {
  AuthorList,
  Button,
  CountList,
  Facts,
  FoldedText,
  Kicker,
  Rendered,
  SafeLink,
  useWords,
} from "../ui";
import type { LibraryActions } from "./actions";
import { ClipAside } from "./clip-aside";
import { markdownOf } from "./clip-file";
import type { Opened } from "./state";
import "./reader.css";

export interface ReaderProps {
  opened: Opened;
  shape: FileShape;
  actions: LibraryActions;
  now: Date;
}

/** The open clip. */
export function Reader({ opened, shape, actions, now }: ReaderProps) {
  const { t } = useWords();
  return (
    <section class="reader" aria-label={t("clip")} aria-busy={opened.status === "opening"}>
      <p role="status" class="unseen">
        {opened.status === "shown" && t("articleNamed", titleOf(opened.full, t).slice(0, 200))}
      </p>
      {opened.status !== "none" && (
        <div class="back">
          <Button plain onPress={actions.close}>
            <span aria-hidden="true">←</span>
            {t("backToList")}
          </Button>
        </div>
      )}
      {opened.status === "none" && <p class="empty">{t("nothingOpen")}</p>}
      {opened.status === "missing" && (
        <p class="empty" role="alert">
          {t("clipMissing")}
        </p>
      )}
      {opened.status === "shown" && (
        <Clip
          key={opened.full.clip.id}
          full={opened.full}
          shape={shape}
          actions={actions}
          now={now}
        />
      )}
    </section>
  );
}

type ClipProps = Omit<ReaderProps, "opened"> & { full: FullClip };

function Clip({ full, shape, actions, now }: ClipProps) {
  const { t } = useWords();
  const { record, counts } = full.version;
  const markdown = useMemo(() => markdownOf(full, shape), [full, shape]);
  const pane = useRef<HTMLElement>(null);
  const title = titleOf(full, t);
  useEffect(() => {
    pane.current?.parentElement?.scrollTo(0, 0);
    // Where one pane at a time is shown, the list with the focus has just gone.
    if (document.activeElement === document.body) pane.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article ref={pane} tabIndex={-1} aria-label={title.slice(0, 200)}>
      <div class="title-block">
        <Kicker record={record} />
        <FoldedText as="h2" class="title" text={title} />
        {record.subtitle && <FoldedText as="p" class="dek" text={record.subtitle.value} />}
        {record.author && record.author.value.length > 0 && <AuthorList author={record.author} />}
        <Facts record={record} />
        <div class="counts">
          <CountList counts={counts} />
        </div>
      </div>
      <ClipAside full={full} actions={actions} now={now} />
      {full.body ? (
        <Rendered
          markdown={markdown}
          title={title.slice(0, 200)}
          language={record.language?.value}
          height="content"
        />
      ) : (
        <p class="reference">
          {t("clipReference")} <SafeLink to={full.version.url}>{full.version.url}</SafeLink>
        </p>
      )}
    </article>
  );
}

const titleOf = ({ version }: FullClip, t: Words["t"]): string =>
  version.record.title?.value || t("untitled");
