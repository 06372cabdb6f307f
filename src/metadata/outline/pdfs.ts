import type { OutlinePdf } from "../../clip";
import { classWords, textOf } from "../../dom";
import { fold } from "../../text";

const mostLinks = 400;

/** Links to PDFs: those that the head declares, then those in the page. */
export function readPdfs(document: Document): OutlinePdf[] {
  const declared = document.querySelectorAll('link[rel~="alternate"][type="application/pdf"]');
  const shown = document.querySelectorAll(
    'a[href*=".pdf"], a[href*=".PDF"], a[type="application/pdf"]',
  );
  return [
    ...[...declared].slice(0, mostLinks).map((link) => ({
      href: hrefOf(link),
      declared: true as const,
      text: "",
      label: "",
    })),
    ...[...shown].slice(0, mostLinks).flatMap((link) => {
      if (link.closest("nav, footer, aside li, .references, .footnotes")) return [];
      const text = textOf(link, 200);
      const around = link.closest("tr") ?? link.parentElement ?? link;
      const line = textOf(around, 400);
      const button = classWords(link).some((word) => buttons.has(word));
      // What stands beside the only link of its line describes it: "Seminar slides".
      const described =
        line.length <= text.length + 60 && around.querySelectorAll("a").length === 1;
      const hints = `${link.getAttribute("title") ?? ""} ${link.getAttribute("aria-label") ?? ""}`;
      return [
        {
          href: hrefOf(link),
          text,
          label: fold(`${described ? line : text} ${hints.slice(0, 400)}`),
          ...(button && { button: true as const }),
          // A link in a sentence is a reference, not the report.
          ...(line.length > text.length + 60 && { mention: true as const }),
        },
      ];
    }),
  ];
}

const hrefOf = (link: Element) => (link.getAttribute("href") ?? "").slice(0, 2001);

const buttons = new Set(["button", "btn", "download", "pdf", "cta"]);
