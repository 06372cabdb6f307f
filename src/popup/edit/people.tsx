import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TextKey } from "../../browser";
import { displayName, familyName, type Name } from "../../clip";
import { Button, EditText, Origin, useWords } from "../../ui";
import type { Editing, PeopleField } from "./editing";
import {
  affiliationText,
  moved,
  withAffiliation,
  withFamily,
  withGiven,
  withLiteral,
  switched,
} from "./names";

/** So many are all shown; of more, three, and a key for the others. */
const most = 5;
const few = 3;

/** What those are called who hold a role, the key that adds one, and how one of its fields is called. */
const roles: Record<PeopleField, { of: TextKey; add: TextKey; part: TextKey }> = {
  author: { of: "authors", add: "authorAdd", part: "authorPart" },
  editor: { of: "editors", add: "editorAdd", part: "editorPart" },
  translator: { of: "translators", add: "translatorAdd", part: "translatorPart" },
  interviewer: { of: "interviewers", add: "interviewerAdd", part: "interviewerPart" },
  contributor: { of: "contributors", add: "contributorAdd", part: "contributorPart" },
};

/**
 * Who wrote it, or edited or translated it, in order. Names are edited in their parts, since a citation needs to
 * know which is the family's.
 */
export function People({ editing, field }: { editing: Editing; field: PeopleField }) {
  const { t, tn } = useWords();
  const { of, add: addOne } = roles[field];
  const { [field]: read } = editing.record;
  // Also those whose name is still to be typed: the record knows them not yet.
  const { [field]: edit } = editing.edits;
  const names = (edit ? edit.value : read?.value) ?? [];
  const [open, setOpen] = useState(false);
  const [dragged, setDragged] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  /** What has the focus after the next picture: a row that moved, or the first field of a new one. */
  const nextRef = useRef("");
  useLayoutEffect(() => {
    if (nextRef.current) list.current?.querySelector<HTMLElement>(nextRef.current)?.focus();
    nextRef.current = "";
  });
  const folds = names.length > most;
  const shown = folds && !open ? names.slice(0, few) : names;
  const set = (changed: Name[]) => editing.set(field, changed.length > 0 ? changed : undefined);
  const replace = (at: number, name: Name) => set(names.map((old, n) => (n === at ? name : old)));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= names.length || to === from) return;
    nextRef.current = `li:nth-child(${to + 1}) .move`;
    set(moved(names, from, to));
  };
  const add = () => {
    setOpen(true);
    nextRef.current = `li:nth-child(${names.length + 1}) textarea`;
    set([...names, { given: "", family: "" }]);
  };
  return (
    <div class="authors editable doubts">
      <ul aria-label={t(of)} ref={list}>
        {shown.map((name, at) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is the mouse's way of what the keys do
          <li
            key={at}
            data-dragged={dragged === at || undefined}
            onDragOver={(event) => {
              if (dragged !== undefined) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined) move(dragged, at);
              setDragged(undefined);
            }}
          >
            <NameParts
              name={name}
              field={field}
              at={at}
              unsure={read?.confidence === "guess"}
              onChange={(changed) => replace(at, changed)}
            />
            <span class="tools">
              <Mover
                label={t("authorMove", displayName(name) || t("person"))}
                onMove={(step) => move(at, at + step)}
                onDrag={(starts) => setDragged(starts ? at : undefined)}
              />
              <button
                type="button"
                aria-label={t(
                  "literal" in name ? "authorIsPerson" : "authorIsOrganisation",
                  displayName(name) || t("person"),
                )}
                onClick={() => replace(at, switched(name))}
              >
                <span aria-hidden="true">{"literal" in name ? "☰" : "☺"}</span>
              </button>
              <button
                type="button"
                aria-label={t("authorRemove", displayName(name) || t("person"))}
                onClick={() => set(names.filter((_, n) => n !== at))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      <span class="after">
        {folds && (
          <Button plain expanded={open} onPress={() => setOpen(!open)}>
            {open ? t("authorsFewer") : tn("authorsMore", names.length - few)}
          </Button>
        )}
        <Button plain onPress={add}>
          {t(addOne)}
        </Button>
        <Origin
          of={of}
          field={read}
          edited={edit !== undefined}
          show={(value) => value.map(displayName).join("; ")}
          onTake={set}
          onUndo={() => editing.undo(field)}
        />
      </span>
    </div>
  );
}

interface NamePartsProps {
  name: Name;
  field: PeopleField;
  /** Its place among them, from 0. */
  at: number;
  unsure: boolean;
  onChange: (name: Name) => void;
}

function NameParts({ name, field, at, unsure, onChange }: NamePartsProps) {
  const { t } = useWords();
  /** Of thirty given names, those who hear them know which one they are in. */
  const partOf = (part: string, of: TextKey) => ({
    name: `${field}.${at}.${part}`,
    label: t(roles[field].part, t(of), String(at + 1)),
    placeholder: t(of),
  });
  const look = unsure ? "name unsure" : "name";
  if ("literal" in name) {
    return (
      <EditText
        {...partOf("literal", "authorOrganisation")}
        class={look}
        value={name.literal}
        onChange={(text) => onChange(withLiteral(name, text))}
      />
    );
  }
  return (
    <>
      <EditText
        {...partOf("given", "authorGiven")}
        class={look}
        value={name.given}
        onChange={(text) => onChange(withGiven(name, text))}
      />
      <EditText
        {...partOf("family", "authorFamily")}
        class={look}
        value={familyName(name)}
        onChange={(text) => onChange(withFamily(name, text))}
      />
      {name.suffix && <span class="name">{name.suffix}</span>}
      {name.position && <span class="standing">{name.position}</span>}
      <EditText
        {...partOf("affiliation", "authorAffiliation")}
        class="standing"
        value={affiliationText(name)}
        onChange={(text) => onChange(withAffiliation(name, text))}
      />
    </>
  );
}

/** Moves somebody: dragged by mouse, or with the arrows while it has the focus. */
function Mover(props: {
  label: string;
  onMove: (step: -1 | 1) => void;
  onDrag: (starts: boolean) => void;
}) {
  const { label, onMove, onDrag } = props;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    if (!step) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <button
      type="button"
      class="move"
      draggable
      aria-label={label}
      aria-keyshortcuts="ArrowUp ArrowDown"
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        // Firefox starts no drag without something to carry.
        event.dataTransfer?.setData("text/plain", label);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <span aria-hidden="true">↕</span>
    </button>
  );
}
