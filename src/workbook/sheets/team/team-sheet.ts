import type { Steps } from '../../../engine/in-steps';
import { type Text, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isEqual } from '../../../formula/operators/conditions/comparisons';
import { filledIn, numbersIn } from '../../../formula/operators/columns/counts';
import { minus } from '../../../formula/operators/numbers/minus';
import { joined } from '../../../formula/operators/texts/joined';
import { creditingInSteps } from '../../../plan/deals/crediting';
import { leadMeasure } from '../../../plan/parts';
import { calculatedTeam, usualAssumptions } from '../../../plan/payee/team';
import { at as place, onSheet } from '../../description/addresses';
import { Calculation } from '../calculation';
import { at } from '../cell-formula';
import type { Book, WrittenSheet } from '../book';
import type { DealsPlaces } from '../deals/deals-places';
import { clearWidths } from '../../design/head-width';
import type { LedgerColumns } from '../ledger-columns';
import { ledgerPages, onePage } from '../../design/page-setup';
import { writeLedgerTitle } from '../sheet-title';
import type { PlanPlaces } from '../plan-places';
import { SheetBuilder, block, cell } from '../../design/sheet-builder';
import { colors, styles } from '../../design/styles';
import { withRows } from '../row-formulas';
import { tableName, titlesOf } from '../table-titles';
import { isPayeeColumn, payeeNames } from '../text-key';
import type { TeamColumn } from './columns';
import { distanceColumn } from './flag-columns';
import { earnedColumns } from './earned-columns';
import { payColumns } from './pay-columns';
import { problemColumns } from './problem-columns';
import { inOwnCurrency } from './own-currency';
import { outlookColumns, resultColumns } from './result-columns';
import { assumptionLabels, placeOf, writeAssumptions } from './assumptions';
import { teamNotation } from './row-notation';
import { blankPayee } from './read-team';
import { writeOfAllRows } from './of-all-rows';
import { calculatedBlocks } from '../missing-formulas';
import {
  type TeamTable,
  calculatedIn,
  formulaOf,
  hasColumn,
  tableArea,
  wholeColumn,
  writeTable,
} from './table';
import { wholeColumns } from '../../description/structured-reference';
import { texts } from './texts';
import { retainedColumns, saidColumnsOf } from './retained-columns';
import { keyColumns, placeColumns, poolColumnsOf, whoColumns } from './who-columns';

/** Below the title, the note, the line of checks, the assumptions and what is left out. */
const totalRow = 6;

/** Where rows of payees stand on the Team sheet, so that they can be read back and summed up. */
export interface TeamPlaces extends LedgerColumns {
  readonly table: TeamTable;
  /** The margin before this pay, where results are in money. */
  readonly margin: { readonly reference: string; readonly value: number } | undefined;
}

/** The Team sheet: one row a payee, from quota and results to pay. */
export function* describingTeam(
  book: Book,
  plan: PlanPlaces,
  deals: DealsPlaces | undefined,
): Steps<WrittenSheet<TeamPlaces>> {
  const { localize, payees, spareRows } = book;
  const assumed = usualAssumptions(book.plan);
  const crediting = deals
    ? yield* creditingInSteps(book.plan, book.isUncalculated ? [] : book.deals, payees)
    : undefined;
  const shown = inputsFirst([
    ...whoColumns(book),
    ...resultColumns(book, deals),
    ...outlookColumns(book),
    ...payColumns(book),
  ]).map((column) => inOwnCurrency(book, column));
  const helpers = [
    distanceColumn(book),
    ...problemColumns(book, deals !== undefined),
    ...keyColumns(book),
    ...placeColumns(book),
    ...(deals ? [...retainedColumns(book), ...saidColumnsOf(book)] : []),
    ...poolColumnsOf(book),
  ].map((column): TeamColumn => ({
    ...{ ...column, isHelper: true },
    ...(isPayeeColumn(column.id) && { title: localize(payeeNames[column.id]) }),
  }));
  const calculated = [...earnedColumns(book), ...helpers];
  const inWords = [...shown, ...calculated].flatMap(({ id, formula }) =>
    formula ? [[id, formula] as const] : [],
  );
  const ownFormulas = Object.fromEntries(inWords);
  const rows = [...payees, ...Array.from({ length: spareRows }, () => blankPayee)];
  const team = calculatedTeam(book.plan, rows, crediting, assumed, ownFormulas);
  const table = teamTable(book, [...shown, ...calculated]);
  const widths = clearWidths(
    table.columns.map(({ width, title: head }) => ({ width, head })),
    new Map(assumptionLabels(book, table).map((label, k) => [k, label])),
  );
  const sheet = new SheetBuilder(book.sheets.team ?? '', widths);
  const calculation = new Calculation(sheet, book.isUncalculated);
  writeLedgerTitle(sheet, calculation, book, texts, plan, shown.length - 1);
  sheet.height(totalRow + 1, 32);
  writeAssumptions(sheet, calculation, book, table, plan, assumed);
  writeOfAllRows(sheet, calculation, book, table);
  const isCounted = (row: number) => team.values('counted')[row] !== '';
  const notation = teamNotation(book, table, plan, deals);
  yield* writeTable(sheet, calculation, table, notation, team, book);
  writeLeftOut(calculation, book, table);
  calculation.finish();
  sheet.fold({ first: shown.length, last: table.columns.length - 1 });
  const printed = shown.map(({ group }, k) => ({ group, width: widths[k] ?? 0 }));
  const { team: name = '' } = book.sheets;
  return {
    sheet: {
      ...(yield* sheet.building({
        ...onePage(book.plan, block(0, 0, table.first + table.rows, shown.length)),
        ...ledgerPages(book.plan, printed, table.headRow),
      })),
      frozenAt: cell(table.first, 1),
    },
    names: sheet.names,
    formulaAt: withRows(calculation.formulaAt, {
      ...{ first: table.first, filled: rows.length, comesTo: team.comesTo, notation },
      formulaIn: (index, row) => {
        const column = table.columns[index];
        if (!column || column.typed) return undefined;
        return isCounted(row) ? team.formulas[column.id] : formulaOf(team, column);
      },
    }),
    places: {
      table,
      has: (id) => hasColumn(table, id),
      reference: (id) => wholeColumn(table, id),
      calculatedBlocks: calculatedBlocks(calculatedIn(table)).map((titles) =>
        wholeColumns(table.name, ...titles),
      ),
      calculated: table.columns.flatMap(({ id, typed }) => (typed ? [] : [id])),
      // What is wrong in a payee's row leaves the row out, whatever it is.
      numbers: [],
      cells: (id) => sheet.read(tableArea(table, id)),
      margin:
        leadMeasure(book.plan).unit === 'money'
          ? {
              reference: onSheet(name, place(placeOf(table, book.plan, 'margin'))),
              value: assumed.margin,
            }
          : undefined,
    },
  };
}

/** What is typed is one block at the left, which takes a paste. */
const inputsFirst = (columns: readonly TeamColumn[]): readonly TeamColumn[] => [
  ...columns.filter(({ typed }) => typed),
  ...columns.filter(({ typed }) => !typed),
];

/** What is printed, and to its right what only calculates; the totals stand above the heads. */
function teamTable({ payees, spareRows, sheets }: Book, columns: readonly TeamColumn[]): TeamTable {
  const titles = titlesOf(columns);
  return {
    name: tableName(sheets.team ?? ''),
    columns: columns.map((column, k) => ({ ...column, column: k, title: titles[k] ?? '' })),
    ...{ totalRow, headRow: totalRow + 1, first: totalRow + 2 },
    // A table has one row at least.
    rows: Math.max(1, payees.length + spareRows),
  };
}

/** Says, above the table, that rows are left out. */
function writeLeftOut(calculation: Calculation, { localize }: Book, table: TeamTable): void {
  const left = minus(
    filledIn(at(wholeColumn(table, 'name'))),
    numbersIn(at(wholeColumn(table, 'counted'))),
  );
  const said = joined(constant(localize(texts.leftOut)), left, constant(localize(texts.seeFlags)));
  const note = choose<Text>(isEqual(left, constant(0)), constant(''), said);
  calculation.put(cell(totalRow - 1, 1), note, {
    ...{ ...styles.note, font: { ...styles.note.font, color: colors.signal } },
  });
}
