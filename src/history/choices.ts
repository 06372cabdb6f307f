import { choiceFields, isSame, type Choices, type ItemRecord, type Offered } from "../clip";
import { sectionOf, siteOf } from "../identity";
import type { Database } from "./database";
import type { WriteTransaction } from "./marks";

/** The two rows that a page may have: that of its site, and that of its section. */
function rowsOf(url: string) {
  const rows = [
    { site: siteOf(url), fields: choiceFields.site },
    { site: sectionOf(url), fields: choiceFields.section },
  ];
  return rows.flatMap(({ site, fields }) => (site === undefined ? [] : [{ site, fields }]));
}

/** What the user chose for the site of this address, and for its section, on clips that they saved. */
export async function choicesFor(database: Database, url: string): Promise<Offered> {
  const store = database.transaction("sites").store;
  const rows = await Promise.all(rowsOf(url).map(({ site }) => store.get(site)));
  const values = rows.flatMap((row) =>
    Object.entries(row?.choices ?? {}).map(([field, { value }]) => [field, value] as const),
  );
  return Object.fromEntries(values);
}

/**
 * Remembers for the site what the user made of institute and kind in a clip that is being saved, and forgets what
 * they take back: what was theirs in the clip's version before and is no more.
 */
export async function rememberChoices(
  transaction: WriteTransaction,
  { url, record }: { url: string; record: ItemRecord },
  before: { record: ItemRecord } | undefined,
): Promise<void> {
  const store = transaction.objectStore("sites");
  for (const { site, fields } of rowsOf(url)) {
    const there = (await store.get(site))?.choices ?? {};
    let choices: Choices = there;
    for (const field of fields) choices = choose(choices, field, record, before?.record);
    if (Object.keys(choices).length === 0) await store.delete(site);
    else if (!isSame(choices, there)) await store.put({ site, choices });
  }
}

function choose(
  choices: Choices,
  field: keyof Choices,
  record: ItemRecord,
  before: ItemRecord | undefined,
): Choices {
  const now = record[field];
  const was = before?.[field];
  const { [field]: kept, ...others } = choices;
  const { at = "" } = now ?? {};
  // What this clip has had already is no new choice, and what another has taught since is newer.
  if (now?.source === "you" && at > (was?.at ?? "") && at >= (kept?.at ?? ""))
    return { ...others, [field]: { value: now.value, at } };
  const takenBack = now?.source !== "you" && was?.source === "you";
  return takenBack && isSame(was.value, kept?.value) ? others : choices;
}
