import type { LocalizedText } from '../../engine/words';
import { type Formula, constant } from '../../formula/formula';
import { total } from '../../formula/operators/columns/column';
import { minus } from '../../formula/operators/numbers/minus';
import { rounded } from '../../formula/operators/numbers/rounded';
import { titleOf } from '../../plan/kinds';
import type { ComparedRows } from '../../plan/old-sheet/compared-rows';
import { boundaryNames } from '../../plan/old-sheet/boundary-names';
import type { Plan } from '../../plan/plan';
import type { WorkbookDescription } from '../description/description';
import { onePage } from '../design/page-setup';
import { SheetBuilder, block, cell } from '../design/sheet-builder';
import { freeSheetName } from '../design/sheet-names';
import { formats, styles, withFormat } from '../design/styles';
import { cellBeside, cellText, cellsOver } from '../sheets/cell-formula';

/** An old formula's rows beside a component of the plan. */
export interface OldSheetList {
  readonly plan: Plan;
  readonly component: string;
  readonly compared: ComparedRows;
}

const widths = {
  ...{ row: 8, amount: 15, old: 15, pays: 15, difference: 15, nearest: 16, at: 15 },
  ...{ quota: 15, guess: 90 },
} as const;
type Column = keyof typeof widths;
const first = 5;

/** Own quotas have a column where a row has one. */
const columnsFor = ({ differing }: ComparedRows): readonly Column[] =>
  (Object.keys(widths) as Column[]).filter(
    (column) => column !== 'quota' || differing.some(({ quota }) => quota !== undefined),
  );

/** A sheet of the rows that differ, as they were found: only the differences and the sums are calculated. */
export function oldSheetList(
  { plan, component, compared }: OldSheetList,
  taken: readonly string[] = [],
): WorkbookDescription {
  const localize = (words: LocalizedText) => words[plan.language];
  const name = freeSheetName(localize(texts.name), taken);
  const columns = columnsFor(compared);
  const at = (row: number, column: Column) => cell(row, columns.indexOf(column));
  const sheet = new SheetBuilder(
    name,
    columns.map((column) => widths[column]),
  );
  const found = plan.components.find(({ id }) => id === component);
  sheet.text(cell(0, 0), `${plan.name}: ${localize(texts.title)}`, styles.title);
  sheet.height(0, 32);
  const of = found ? localize(titleOf(found)) : '';
  const asOf = localize(texts.asOf).replace('{}', String(plan.version));
  sheet.text(cell(1, 0), `${of}. ${asOf}`, styles.note);
  const sentences = compared.guess.map(localize).join(' ');
  sheet.text(cell(2, 0), sentences === '' ? localize(texts.noGuess) : sentences, styles.heading);
  columns.forEach((column, k) => {
    const isText = column === 'nearest' || column === 'guess';
    const head = isText ? styles.columnHead : styles.columnHeadRight;
    sheet.text(cell(first - 1, k), localize(texts[column]), head);
  });
  const money = withFormat(styles.number, formats.cents);
  const asFound = withFormat(styles.number, '#,##0.00########');
  compared.differing.forEach(({ row, amount, old, pays, difference, nearest, quota, guess }, k) => {
    const here = first + k;
    sheet.number(at(here, 'row'), row, styles.number);
    sheet.number(at(here, 'amount'), amount, asFound);
    const was = sheet.number(at(here, 'old'), old, asFound);
    const is = sheet.number(at(here, 'pays'), pays, money);
    const by = cellText(eight(minus(cellBeside(was), cellBeside(is))));
    sheet.formula(at(here, 'difference'), by, difference, asFound);
    sheet.text(at(here, 'nearest'), nearest ? localize(boundaryNames[nearest.is]) : '–');
    if (nearest) sheet.number(at(here, 'at'), nearest.at, asFound);
    if (quota !== undefined) sheet.number(at(here, 'quota'), quota, asFound);
    sheet.text(at(here, 'guess'), localize(guess ?? texts.noGuess));
  });
  const end = first + compared.differing.length;
  const totals = { ...withFormat(styles.total, formats.cents), horizontal: 'right' as const };
  sheet.text(cell(end, 0), localize(texts.total), styles.total);
  const sums = [
    compared.differing.reduce((sum, { old }) => sum + old, 0),
    compared.differing.reduce((sum, { pays }) => sum + pays, 0),
    compared.difference,
  ];
  sums.forEach((sum, k) => {
    const all = eight(total(cellsOver(block(first, 2 + k, compared.differing.length, 1))));
    sheet.formula(cell(end, 2 + k), cellText(all), Number(sum.toFixed(8)), totals);
  });
  sheet.fill(end, [0, columns.length - 1], styles.total);
  const description = {
    ...sheet.build({
      ...onePage(plan, block(0, 0, end + 1, columns.length)),
      ...{ orientation: 'landscape', margin: 10, pagesTall: 0 },
      repeatedRows: { first: first - 1, last: first - 1 },
    }),
    frozenAt: cell(first, 0),
  };
  return { title: plan.name, sheets: [description], names: [], documents: [] };
}

/** Without the dust of binary arithmetic, and with what an old formula left unrounded. */
const eight = (amount: Formula<number>) => rounded(amount, constant(8));

const texts = {
  name: { en: 'Old sheet', da: 'Gammelt ark' },
  title: { en: 'old sheet', da: 'gammelt ark' },
  asOf: {
    en: 'What version {} of the plan pays; it does not recalculate when the plan changes.',
    da: 'Hvad version {} af planen udbetaler; det genberegnes ikke, når planen ændres.',
  },
  row: { en: 'Row', da: 'Række' },
  amount: { en: 'Amount', da: 'Beløb' },
  old: { en: 'Old', da: 'Gammel' },
  pays: { en: 'Plan', da: 'Plan' },
  difference: { en: 'Difference', da: 'Forskel' },
  nearest: { en: 'Nearest', da: 'Nærmeste' },
  at: { en: 'At', da: 'Ved' },
  quota: { en: 'Own quota', da: 'Egen kvote' },
  guess: { en: 'Guess', da: 'Gæt' },
  noGuess: { en: 'No guess', da: 'Intet gæt' },
  total: { en: 'Total', da: 'I alt' },
} as const satisfies Record<string, LocalizedText>;
