import { type Formula, constant, filled } from '../../../formula/formula';
import type { Flow } from '../../../plan/retention/ratios';
import { saidMeasures } from '../../../plan/said/is-said';
import type { Sum } from '../../../plan/said/of-deals';
import { creditedTo, paidTo, retainedTo, saidTo } from '../../../plan/deals/crediting';
import { comesFromDeals, creditedMeasures, dealParts } from '../../../plan/deals/roles';
import type { Measure } from '../../../plan/measure';
import type { SheetBuilder } from '../../design/sheet-builder';
import type { Book } from '../book';
import { wholeColumns } from '../../description/structured-reference';
import { at } from '../cell-formula';
import type { LedgerColumns } from '../ledger-columns';
import { isNumeric } from './is-numeric';
import { calculatedBlocks } from '../missing-formulas';
import { type FormulaTexts, type TablePlace, calculatedIn, columnArea, wholeColumn } from './table';

/** What other sheets read from the Deals sheet. The formulas name its table, so that they work on any. */
export interface DealsPlaces extends LedgerColumns {
  /** Whether a measure is credited from deals; others are typed for each payee. */
  readonly credits: (measure: Measure) => boolean;
  /** What a payee's row is credited of a measure, to the cent; undefined where it is typed. */
  readonly credit: (measureId: string, teamRow: Formula<number>) => Formula<number> | undefined;
  /** What the deals of a payee's row take from its base or add to it, to the cent. */
  readonly retained: (flow: Flow, teamRow: Formula<number>) => Formula<number>;
  /** What the deals of a payee's row weigh in a measure that they say, and what that comes to. */
  readonly said: (
    sum: Sum,
    measureId: string,
    teamRow: Formula<number>,
  ) => Formula<number> | undefined;
  /** What a component that pays by deal pays a payee's row, to the cent, before its limits. */
  readonly pay: (componentId: string, teamRow: Formula<number>) => Formula<number>;
  /** Where the rows of deals stand, and their formulas, so that they can be read back. */
  readonly table: TablePlace;
  readonly formulaIn: FormulaTexts;
}

export function dealsPlaces(
  { plan }: Book,
  table: TablePlace,
  formulaIn: FormulaTexts,
  sheet: Pick<SheetBuilder, 'read'>,
): DealsPlaces {
  const reference = (id: string) => wholeColumn(table, id);
  const there = (formula: Formula<number>): Formula<number> =>
    filled(formula, (key, unit) =>
      key.startsWith('@@') ? at(reference(key.slice(2)), unit) : at(key, unit),
    );
  return {
    ...{ table, formulaIn, reference, credits: comesFromDeals },
    calculatedBlocks: calculatedBlocks(calculatedIn(table)).map((titles) =>
      wholeColumns(table.name, ...titles),
    ),
    has: (id) => table.columns.some((column) => column.id === id),
    calculated: table.columns.flatMap(({ id, read }) => (read || !formulaIn(id) ? [] : [id])),
    numbers: table.columns.flatMap(({ id, read }) => (read && isNumeric(id) ? [id] : [])),
    cells: (id) => sheet.read(columnArea(table, id)),
    credit: (measureId, teamRow) => {
      const measure = creditedMeasures(plan).find(({ id }) => id === measureId);
      return measure && there(creditedTo(plan, measure, teamRow));
    },
    retained: (flow, teamRow) => there(retainedTo(plan, flow, teamRow)),
    said: (sum, measureId, teamRow) => {
      const measure = saidMeasures(plan).find(({ id }) => id === measureId);
      return measure && there(saidTo(plan, sum, measure, teamRow));
    },
    pay: (componentId, teamRow) => {
      const part = dealParts(plan).find(({ component }) => component.id === componentId);
      return part ? there(paidTo(plan, part, teamRow)) : constant(0);
    },
  };
}
