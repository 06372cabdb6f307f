import { useState } from "preact/hooks";
import { displayName, type ItemRecord, type Name } from "../clip";
import { Button } from "./button";
import { Doubt, doubtClass } from "./doubt";
import { useWords } from "./words";
import "./author-list.css";

/** So many authors are all shown. */
const most = 5;
/** Of more, so many, and a key for the others. */
const few = 3;

/** Who wrote it, in the page's order, each with position and affiliation. */
export function AuthorList({ author }: { author: NonNullable<ItemRecord["author"]> }) {
  const { t, tn } = useWords();
  const [open, setOpen] = useState(false);
  const names = author.value;
  const folds = names.length > most;
  const shown = folds && !open ? names.slice(0, few) : names;
  return (
    <div class="authors doubts">
      <ul aria-label={t("authors")}>
        {shown.map((name, at) => (
          <li key={at}>
            <bdi class="name">
              <span class={doubtClass(author)}>{displayName(name)}</span>
            </bdi>
            {at === 0 && <Doubt of="authors" field={author} />}
            {standing(name) && <bdi class="standing">{standing(name)}</bdi>}
          </li>
        ))}
      </ul>
      {folds && (
        <Button plain expanded={open} onPress={() => setOpen(!open)}>
          {open ? t("authorsFewer") : tn("authorsMore", names.length - few)}
        </Button>
      )}
    </div>
  );
}

/** "Senior Fellow; Brookings Institution; Georgetown University", as the page has it. */
function standing(name: Name): string {
  if ("literal" in name) return "";
  return [name.position, ...(name.affiliation ?? [])].filter(Boolean).join("; ");
}
