import { hostOf } from "../text";
import type { Addresses } from "./address";

/** Services whose frames belong to an article: what they show, and by which hosts they are known. */
const services: { name: string; hosts: string[] }[] = [
  { name: "Datawrapper", hosts: ["datawrapper.dwcdn.net", "datawrapper.de"] },
  { name: "Flourish", hosts: ["flo.uri.sh", "flourish.studio"] },
  { name: "Infogram", hosts: ["infogram.com", "e.infogram.com"] },
  { name: "Tableau", hosts: ["public.tableau.com"] },
  { name: "Power BI", hosts: ["app.powerbi.com"] },
  { name: "ArcGIS", hosts: ["arcgis.com"] },
  { name: "Our World in Data", hosts: ["ourworldindata.org"] },
  { name: "Google Docs", hosts: ["docs.google.com"] },
  { name: "YouTube", hosts: ["youtube.com", "youtube-nocookie.com", "youtu.be"] },
  { name: "Vimeo", hosts: ["vimeo.com", "player.vimeo.com"] },
  { name: "SoundCloud", hosts: ["w.soundcloud.com"] },
  { name: "Spotify", hosts: ["open.spotify.com"] },
  { name: "Apple Podcasts", hosts: ["embed.podcasts.apple.com"] },
];

/** Marks a placeholder, so that later steps know it for content; taken away at the end. */
export const embedMark = "data-dossier-embed";

/**
 * Puts a link with the title in the place of charts, maps, videos and recordings that other servers draw: text cannot
 * hold them, and without a placeholder they would be gone without a trace. Frames of unknown services count only with a
 * title, since advertisements and trackers have none worth reading.
 */
export function placeEmbeds(copy: Document, addresses: Addresses): void {
  for (const element of copy.querySelectorAll(`[${embedMark}]`)) element.removeAttribute(embedMark);
  for (const element of copy.querySelectorAll(
    "iframe, object[data], embed[src], video, audio, .flourish-embed[data-src], .infogram-embed[data-id]",
  )) {
    if (!copy.contains(element)) continue;
    const source = addresses.resource(sourceOf(element));
    const title = source && titleOf(element, source);
    if (source && title) element.replaceWith(placeholder(copy, source, title));
    else if (!element.matches("div")) element.remove();
  }
}

function sourceOf(element: Element): string | null {
  const lazy = element.getAttribute("data-src");
  if (element.matches(".flourish-embed"))
    return lazy && `https://flo.uri.sh/${lazy.replace(/\?.*$/, "").replace(/^\//, "")}/embed`;
  if (element.matches(".infogram-embed"))
    return `https://infogram.com/${encodeURIComponent(element.getAttribute("data-id") ?? "")}`;
  if (element.matches("video, audio"))
    return (
      element.getAttribute("src") ?? element.querySelector("source")?.getAttribute("src") ?? null
    );
  const address = element.getAttribute("src") ?? element.getAttribute("data");
  return address && !/^(?:about|data):/i.test(address) ? address : lazy;
}

function titleOf(element: Element, source: string): string | undefined {
  const given = ["title", "aria-label", "data-title", "alt"]
    .map((name) => element.getAttribute(name)?.trim())
    .find(Boolean);
  const host = hostOf(source);
  const service = services.find(({ hosts }) =>
    hosts.some((known) => host === known || host.endsWith(`.${known}`)),
  );
  if (isTiny(element)) return undefined;
  if (service) return given ?? service.name;
  if (element.matches("video, audio")) return given ?? hostOf(source);
  return given && !/advert|captcha|cookie|comment|sign.?up|newsletter/i.test(given)
    ? given
    : undefined;
}

/** Frames of a pixel or none measure visitors. */
function isTiny(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return (
    ["width", "height"].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? "")) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

function placeholder(copy: Document, source: string, title: string): Element {
  const paragraph = copy.createElement("p");
  const link = copy.createElement("a");
  link.setAttribute("href", source);
  link.textContent = title;
  paragraph.setAttribute(embedMark, "");
  paragraph.append(link);
  return paragraph;
}
