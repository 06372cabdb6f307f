import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button";
import { useWords } from "./words";
import "./folded-text.css";

/** More than three lines ever hold; a page may call itself by a million characters. */
const most = 600;

export interface FoldedTextProps {
  text: string;
  as: "h1" | "h2" | "p";
  class: string;
}

/** Text of the page in three lines at most, with a key for the rest when there is one. */
export function FoldedText({ text, as: Element, class: name }: FoldedTextProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [hasMore, setHasMore] = useState(false);
  const box = useRef<HTMLHeadingElement & HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const shown = box.current;
    if (!shown || open) return undefined;
    const measure = () =>
      setHasMore(text.length > most || shown.scrollHeight > shown.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [text, open]);
  return (
    <div class={name}>
      <Element class={open ? undefined : "folding"} ref={box} dir="auto">
        {open || text.length <= most ? text : `${text.slice(0, most)}…`}
      </Element>
      {(hasMore || open) && (
        <Button plain expanded={open} onPress={() => setOpen(!open)}>
          {open ? t("showLess") : t("showAll")}
        </Button>
      )}
    </div>
  );
}
