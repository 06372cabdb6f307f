import type { Field, ItemType } from "../../../clip";
import type { Sourced } from "../source";
import { venueOf } from "../venues";
import { choose } from "./choose";

/** A venue whose kind is known says what a reprint is; else what the sources say. */
export function resolveType(
  offers: Sourced<ItemType>[],
  container: Field<string> | undefined,
): Field<ItemType> | undefined {
  const venue = container && venueOf(container.value);
  const reprint: Sourced<ItemType>[] =
    venue && (container.source === "title" || container.source === "body")
      ? [
          {
            value: venue.type,
            source: container.source,
            evidence: container.evidence ?? "",
            atMost: "guess",
          },
        ]
      : [];
  const stated = offers.some(
    ({ source, value }) => source === "publisher-profile" && value.startsWith("article-"),
  );
  // The institute's own word for pieces that appeared in the press, and a known venue: no mere guess.
  const sure = reprint.map((offer) => (stated ? { ...offer, atMost: "likely" as const } : offer));
  // Publishing systems call everything a blog post: their word is the last.
  const others = offers.map((offer) =>
    offer.source === "json-ld" && offer.value === "post-weblog"
      ? { ...offer, last: true, atMost: "guess" as const }
      : offer,
  );
  const [first] = sure;
  return choose([...sure, ...others], {
    order: [
      ...(first ? [first.source] : []),
      "publisher-profile",
      "eprints",
      "highwire",
      "dublin-core",
      "json-ld",
      "label",
    ],
    key: (type) => type,
  });
}
