import type { Name } from "../../../clip";
import { parseByline } from "../names";
import { splitTitle } from "../split-title";
import { venueName } from "../venues";
import type { MetadataSource, Offer } from "../source";
import { evidenceOf } from "../../../text";

/** The parts of a title that names more than the work: "Title: A and B in the Venue". */
export const title: MetadataSource = {
  name: "title",
  collect(page) {
    const texts = [page.heading?.text, page.head.first("og:title"), page.titleTag];
    for (const text of texts) {
      const split = text ? splitTitle(text, page) : undefined;
      if (!text || !split) continue;
      const evidence = evidenceOf(text);
      return {
        title: [{ value: split.title, evidence }],
        author: [{ value: split.authors, evidence }],
        ...(split.venue && { "container-title": [{ value: venueName(split.venue), evidence }] }),
      };
    }
    const speech = speakerIn(page.heading?.text ?? "");
    return speech ? { author: [speech] } : {};
  },
};

/** "Speech by Jane Doe at the Water Forum", "Rede von Ministerin Jane Doe beim …", "Discours de Jane Doe à …". */
const speech =
  /^(?:(?:speech|remarks|address|lecture|keynote|testimony|opening remarks) (?:by|of)|(?:rede|ansprache|grußwort|vortrag|eröffnungsrede) (?:von|des|der)|(?:discours|allocution|conférence) (?:de|d[’'])|(?:discurso|conferencia) de|discorso di)\s*(?<who>.{5,80}?)(?:,|\s(?:at|to|on|before|in|for|beim?|zum?|zur|auf|anlässlich|im|vor|am|à|au|aux|lors|devant|en|ante|sobre|al|alla)\s|$)/iu;

function speakerIn(title: string): Offer<Name[]> | undefined {
  const who = speech.exec(title.slice(0, 300))?.groups?.["who"];
  const byline = who ? parseByline(who) : undefined;
  const isPeople =
    byline?.whole && byline.author.every((name) => "given" in name && name.given !== "");
  return isPeople ? { value: byline.author, evidence: evidenceOf(title) } : undefined;
}
