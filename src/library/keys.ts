import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { LibraryActions } from "./actions";
import { openId, type LibraryState } from "./state";

/**
 * The keyboard: "/" to the search field, j and k (in the list arrows as well) from clip to clip, "#" or Delete
 * deletes, Escape goes back. In a field the keys write; there only Escape and the way down into the list are ours.
 */
export function useKeys(
  page: RefObject<HTMLElement | null>,
  state: LibraryState,
  actions: LibraryActions,
): void {
  // Before the next key: the listener must know the state that is seen.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const within = page.current;
      if (!within || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const done = press(event, places(within), state, actions);
      if (done) event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
}

interface Places {
  field: HTMLInputElement | null;
  links: HTMLAnchorElement[];
  /** The place in `links` that has the focus; -1 if none has. */
  at: number;
}

function places(page: HTMLElement): Places {
  const links = [...page.querySelectorAll<HTMLAnchorElement>("a[data-clip], a[data-draft]")];
  return {
    field: page.querySelector<HTMLInputElement>("input[type=search]"),
    links,
    at: links.findIndex((link) => link === document.activeElement),
  };
}

/** Does what a key asks for; whether it was ours. */
function press(
  event: KeyboardEvent,
  { field, links, at }: Places,
  state: LibraryState,
  actions: LibraryActions,
): boolean {
  const open = openId(state);
  const here = at >= 0 ? at : links.findIndex((link) => clipOf(link) === open);
  const goTo = (place: number): boolean => {
    links[Math.max(0, Math.min(place, links.length - 1))]?.focus();
    return links.length > 0;
  };
  if (event.target === field) {
    if (event.key === "ArrowDown" || event.key === "Enter") return goTo(0);
    if (event.key !== "Escape") return false;
    if (state.query === "") return goTo(0);
    actions.search("");
    return true;
  }
  const inList = at >= 0;
  switch (event.key) {
    case "/":
      field?.focus();
      field?.select();
      return true;
    case "j":
      return goTo(here + 1);
    case "k":
      return goTo(here - 1);
    case "ArrowDown":
      return inList && goTo(at + 1);
    case "ArrowUp":
      return inList && goTo(at - 1);
    case "Home":
      return inList && goTo(0);
    case "End":
      return inList && goTo(links.length - 1);
    case "#":
    case "Delete":
      return remove(links, at, state, actions);
    case "Escape": {
      if (open === undefined && !state.showsDrafts) return false;
      actions.close();
      // After the list is there again, where it had made room.
      requestAnimationFrame(() => links.find((link) => clipOf(link) === open)?.focus());
      return true;
    }
    default:
      return false;
  }
}

/** Throws away the clip or draft that has the focus, else the open clip; the focus goes on to the next. */
function remove(
  links: HTMLAnchorElement[],
  at: number,
  state: LibraryState,
  actions: LibraryActions,
): boolean {
  const link = links[at];
  const draft = state.drafts.find(({ id }) => id === link?.dataset.draft);
  if (link && draft) {
    (links[at + 1] ?? links[at - 1])?.focus();
    actions.discard(draft);
    return true;
  }
  const id = link ? clipOf(link) : openId(state);
  const rows = state.listing.status === "listed" ? state.listing.rows : [];
  const row = rows.find(({ clip }) => clip.id === id);
  if (!row) return false;
  if (link) (links[at + 1] ?? links[at - 1])?.focus();
  actions.remove(row.clip);
  return true;
}

const clipOf = (link: HTMLAnchorElement): number => Number(link.dataset.clip);
