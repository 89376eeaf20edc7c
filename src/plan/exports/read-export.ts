import { type Result, good } from '../../engine/result';
import { ownColumns } from '../ledger/own-columns';
import { dealRoles } from '../deals/roles';
import { countingDates } from '../deals/standing';
import type { DealDate } from '../people';
import { countedCurrencies } from '../ledger/looked-up';
import type { Plan } from '../plan';
import { type Account, accountOf } from './account';
import { type ExportColumn, exportColumns } from './export-columns';
import { type Steps, atOnce } from '../../engine/in-steps';
import { type ExportMapping, type SaleMeaning, noMapping } from './mapping';
import { exportTable } from './reading/export-table';
import type { OutsideRow } from './reading/outside-rows';
import type { Grid } from './reading/separated-text';
import { type Question, questionsOf } from './questions';
import { type ReadRows, readRows } from './rows/read-rows';
import { type FoundWord, foundWords, saleMeanings, stageMeanings } from './words/found-words';
import type { Stage } from './words/stage-words';

/** An export as it is read for a plan: every row below the heads is a deal or refused. */
export interface ExportReading extends ReadRows {
  readonly columns: readonly ExportColumn[];
  /** Words for types of sale and stages, as the rows have them, the most frequent first. */
  readonly saleWords: readonly FoundWord<SaleMeaning>[];
  readonly stageWords: readonly FoundWord<Stage>[];
  /** What nobody can tell from the export alone. */
  readonly questions: readonly Question[];
  readonly outside: readonly OutsideRow[];
  readonly account: Account;
}

/** Reads a pasted text or a range of values; what a person has said about exports wins over guesses. */
export const readExport = (
  source: string | Grid,
  plan: Plan,
  mapping: ExportMapping = noMapping,
): Result<ExportReading> => atOnce(readingExport(source, plan, mapping));

/** The same in steps: a text of 1 MB may have more rows than can be read while a person waits. */
export function* readingExport(
  source: string | Grid,
  plan: Plan,
  mapping: ExportMapping,
): Steps<Result<ExportReading>> {
  const roles = dealRoles(plan);
  const read = yield* exportTable(source);
  if (!read.ok) return read;
  const table = read.value;
  yield;
  const guessed = yield* exportColumns(table, roles, mapping, ownColumns(plan));
  const columns = countedBy(guessed, countingDates(plan));
  const cellsOf = (ours: 'type' | 'stage') => {
    const at = columns.find(({ column }) => column === ours)?.at;
    return table.rows.map(({ cells }) => (at === undefined ? '' : (cells[at] ?? '')));
  };
  const saleMeaning = saleMeanings(mapping);
  const stageMeaning = stageMeanings(mapping);
  const saleWords = foundWords(cellsOf('type'), saleMeaning);
  const stageWords = foundWords(cellsOf('stage'), stageMeaning).filter(({ word }) => word !== '');
  yield;
  const rows = yield* readRows(table.rows, columns, {
    saleType: (word) => saleMeaning(word).means,
    stage: (word) => stageMeaning(word).means,
    currency: plan.currency,
    counted: countedCurrencies(plan),
    hasRoles: roles.length > 0,
  });
  const known = { ...rows, columns, saleWords, stageWords };
  yield;
  return good({
    ...known,
    outside: table.outside,
    questions: questionsOf(known, roles),
    account: accountOf(rows),
  });
}

/**
 * The day on which a CRM closes a deal is booked to one plan and signed to another: where the export has
 * no day of signature and the plan counts by it, that day is taken for it, as a guess that is shown. It
 * is no day of an invoice or a payment.
 */
function countedBy(
  columns: readonly ExportColumn[],
  dates: readonly DealDate[],
): readonly ExportColumn[] {
  const isThere = columns.some(({ column }) => column === 'signed');
  if (isThere || dates.length !== 1 || dates[0] !== 'signed') return columns;
  return columns.map((column) =>
    column.column === 'booked' && column.reason !== 'person'
      ? { ...column, column: 'signed', isSure: false }
      : column,
  );
}
