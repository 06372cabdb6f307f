import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import stylesheet from "./rendered-page.css?url&no-inline";
import { shareTheme } from "./theme";
import { useWords } from "./words";
import "./rendered.css";

export interface RenderedProps {
  /** The file as it is copied. */
  markdown: string;
  /** Of the article; names the frame. */
  title: string;
  /** Of the article (BCP 47), if known. */
  language: string | undefined;
  /** fill: as high as its place, and scrolls itself. content: as high as the article, and the page scrolls. */
  height: "fill" | "content";
}

/**
 * Markdown shown as an article, in a frame that runs no script and loads nothing. `allow-same-origin` lets this
 * page measure the frame and follow its footnotes; `allow-popups` lets a link open a tab, and only a user's click
 * can, since nothing runs; the tab is not bound by the frame's sandbox.
 */
export function Rendered({ markdown, title, language = "", height }: RenderedProps) {
  const words = useWords();
  const [page, setPage] = useState("");
  const [failed, setFailed] = useState(false);
  const [loads, setLoads] = useState(0);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    let wanted = true;
    const address = new URL(stylesheet, document.baseURI).href;
    const show = async () => {
      const { renderPage } = await import("./rendered-page");
      if (!wanted) return;
      setPage(renderPage({ markdown, title, language, stylesheet: address, height }, words));
    };
    show().catch((error: unknown) => {
      console.error(error);
      if (wanted) setFailed(true);
    });
    return () => {
      wanted = false;
    };
  }, [markdown, title, language, height, words]);
  // At once: a footnote may be followed as soon as it is seen.
  useLayoutEffect(
    () => (loads > 0 && frame.current ? tend(frame.current, height) : undefined),
    [loads, height],
  );

  if (failed) return <p class="rendered-failed">{words.t("renderFailed")}</p>;
  return (
    <iframe
      class={`rendered ${height}`}
      title={words.t("articleNamed", title)}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcdoc={page}
      ref={frame}
      onLoad={() => setLoads((count) => count + 1)}
    />
  );
}

/** Does for the frame's document what it cannot do itself; returns how to stop. */
function tend(frame: HTMLIFrameElement, height: RenderedProps["height"]): () => void {
  const page = frame.contentDocument;
  if (!page) return () => undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  signal.addEventListener("abort", shareTheme(page));
  page.addEventListener("click", (event) => followFootnote(page, event), { signal });
  // Keys typed in the frame are ours as well: Ctrl+Enter, Escape.
  page.addEventListener(
    "keydown",
    (event) => {
      if (!frame.dispatchEvent(new KeyboardEvent("keydown", event))) event.preventDefault();
    },
    { signal },
  );
  if (height === "fill") {
    // The keys scroll what has the focus.
    page.body.tabIndex = 0;
  } else {
    const measure = () => {
      const { height: natural } = page.documentElement.getBoundingClientRect();
      frame.style.height = `${Math.ceil(natural)}px`;
    };
    measure();
    // Nothing in the article changes by itself: its height follows from the width. Measured in the next frame,
    // since what an observer changes at once, it is told of again.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(frame);
    signal.addEventListener("abort", () => observer.disconnect());
  }
  return () => stopping.abort();
}

/**
 * In a document from `srcdoc`, "#note" is resolved against the page around it, which would load that page into the
 * frame. So we go there ourselves.
 */
function followFootnote(page: Document, event: MouseEvent): void {
  // An element of the frame is no instance of our own Element.
  const link = (event.target as Element | null)?.closest("a");
  const href = link?.getAttribute("href");
  if (!href?.startsWith("#")) return;
  event.preventDefault();
  const goal = page.getElementById(decodeURIComponent(href.slice(1)));
  if (!goal) return;
  goal.setAttribute("tabindex", "-1");
  goal.focus({ preventScroll: true });
  goal.scrollIntoView({ block: "center" });
}
