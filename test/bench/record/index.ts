import { existsSync } from "node:fs";
import { readCorpora, readSaved } from "./corpus";
import { keepPages, readAgain } from "./kept";
import { readPages } from "./read";
import { markPages, reportPage, reportRecords, reportWorst, reportWrong } from "./report";
import { scoredFields, type ScoredField } from "./score";

/** What of the record's benchmark is wanted; nothing: the whole table. */
export interface RecordWish {
  /** Only this page, with every candidate: one of the benchmark, or a file. */
  page?: string;
  /** Every page on which this field is wrong. */
  wrong?: string;
  /** Make the records anew from the outlines of the last run, without a browser. */
  again?: boolean;
}

/**
 * Reads every page of the benchmark and prints the table; false where a bar is missed.
 * @throws for a page or a field that there is not
 */
export async function benchRecords({ page, wrong, again }: RecordWish): Promise<boolean> {
  if (page !== undefined && existsSync(page)) {
    markPages(await readPages([readSaved(page)], () => {})).forEach(reportPage);
    return true;
  }
  const { pages, missing } = readCorpora();
  for (const folder of missing)
    console.log(
      `  Not there: ${folder}. Its rows are missing (DOSSIER_BENCH names another place).`,
    );
  const wanted = page === undefined ? pages : pages.filter(({ id }) => id.endsWith(page));
  if (wanted.length === 0) throw new Error(`There is no page ${page}.`);
  if (wrong !== undefined && !isField(wrong))
    throw new Error(`There is no field ${wrong}. There are ${scoredFields.join(", ")}.`);
  const read = again
    ? readAgain(wanted)
    : await readPages(wanted, (done) => {
        if (done % 100 === 0) console.log(`  ${done} of ${wanted.length} pages`);
      });
  if (!again && page === undefined) keepPages(read);
  const marked = markPages(read);
  if (page !== undefined) {
    marked.forEach(reportPage);
    return true;
  }
  const within = reportRecords(marked);
  reportWorst(marked);
  if (wrong !== undefined) reportWrong(marked, wrong);
  return within;
}

const isField = (name: string): name is ScoredField => scoredFields.some((field) => field === name);
