import type { Field, ItemRecord, PageData, Publisher } from "../../clip";
import type { Addresses } from "../address";
import type { Survey } from "../survey";
import { findCards, type Card } from "./cards";
import { declaredKinds, type DeclaredKind } from "./declared";
import { isListed, readPath, type PathKind } from "./path";

/** What the kind of a page is judged by. */
export interface Evidence {
  cards: Card[];
  /** Words in prose outside cards, menus, side columns and footers. */
  prose: number;
  /** How much of the text in the same places is links, from 0 to 1. */
  linkShare: number;
  /** What the page's own metadata calls it. */
  declared: ReadonlySet<DeclaredKind>;
  path: PathKind;
  /** The institute is known to list its pages at this address. */
  listed: boolean;
  headings: number;
  /** Buttons that put something into a cart. */
  goods: number;
  /** It names an author, by more than a guess. */
  authored: boolean;
  /** It names a date, by more than a guess. */
  dated: boolean;
  /** It is called an article where it is shared; many systems call everything so. */
  shared: boolean;
}

/** Gathers the evidence from a surveyed page. */
export function readEvidence(
  body: Element,
  survey: Survey,
  addresses: Addresses,
  { page, record, profile }: { page: PageData; record: ItemRecord; profile: Publisher | undefined },
): Evidence {
  const cards = findCards(body, survey, addresses);
  const apart = new Set<Element>(cards.map(({ element }) => element));
  for (const element of body.querySelectorAll(
    "nav, header nav, footer, aside, form, [role='complementary'], [role='navigation']",
  ))
    // A whole page can be one form.
    if (
      (survey.facts.get(element)?.proseWords ?? 0) <
      (survey.facts.get(body)?.proseWords ?? 0) * 0.5
    )
      apart.add(element);
  let prose = 0;
  let words = 0;
  let linkWords = 0;
  const cardElements = new Set<Element>(cards.map(({ element }) => element));
  for (const block of survey.blocks) {
    const place = closestIn(block.element, apart);
    if (place && !cardElements.has(place)) continue;
    words += block.words;
    linkWords += block.linkWords;
    if (!place && block.kind === "prose") prose += block.words;
  }
  return {
    cards,
    prose,
    linkShare: linkWords / Math.max(1, words),
    declared: declaredKinds(page),
    path: readPath(addresses.page),
    listed: isListed(addresses.page, profile?.listings),
    headings: survey.facts.get(body)?.headings ?? 0,
    goods: countGoods(body),
    authored: isTold(record.author),
    dated: isTold(record.issued),
    shared: /^article$/i.test(page.meta["og:type"] ?? ""),
  };
}

/** In seven languages; a shop with sizes or colours has them chosen first. */
const intoCart =
  /^(?:add to (?:your )?(?:cart|bag|basket)|(?:choose|select) options|quick (?:view|shop|buy|add)|in den (?:warenkorb|einkaufswagen)|ajouter au panier|(?:añadir|agregar) (?:al carrito|a la cesta)|aggiungi al carrello|in (?:de )?winkel(?:wagen|mandje)|adicionar ao carrinho)$/i;

const countGoods = (body: Element) =>
  [...body.querySelectorAll("button, a, input[type=submit], [role=button]")].filter((button) =>
    intoCart.test((button.getAttribute("value") ?? button.textContent).trim().replace(/\s+/g, " ")),
  ).length;

/** A guess may be of one of the things that the page lists. */
const isTold = (field: Field<unknown> | undefined) =>
  field !== undefined && field.confidence !== "guess";

function closestIn(element: Element, set: ReadonlySet<Element>): Element | undefined {
  for (let up: Element | null = element; up; up = up.parentElement) if (set.has(up)) return up;
  return undefined;
}

/** Whether the page offers the full text as a file of its own. */
export const offersFile = (record: ItemRecord, container: Element) =>
  record.pdfUrl !== undefined ||
  [...container.querySelectorAll("a[href]")].some((link) =>
    /\.pdf(?:$|[?#])/i.test(link.getAttribute("href") ?? ""),
  );
