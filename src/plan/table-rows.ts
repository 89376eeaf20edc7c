import type { PayoutRow } from '../engine/payout-table';
import { excelText } from '../formula/excel-text';
import { comesTo, notationOf } from './component-places';
import type { Part, Places, RowPlaces } from './kind';
import { type TableComponent, tableKindOf } from './kinds';

/** A row of a payout table as it stands on a sheet: its formulas, and what they come to. */
export interface RowFormulas {
  readonly from: string;
  readonly payout: (here: RowPlaces, above: RowPlaces) => string;
  readonly rate: string;
  readonly value: PayoutRow;
}

export function tableRows(part: Part<TableComponent>, places: Places): readonly RowFormulas[] {
  const values = rowValues(part);
  return tableKindOf(part.component)
    .rows(part)
    .map(({ from, payout, rate }, k) => {
      const text = (row: { readonly here?: RowPlaces; readonly above?: RowPlaces }) =>
        notationOf(places, row, 'native');
      return {
        from: excelText(from, text({})),
        payout: (here, above) => excelText(payout, text({ here, above })),
        rate: excelText(rate, text({})),
        value: values[k] ?? nothing,
      };
    });
}

/** What the rows come to, each from the one above it. */
export function rowValues(part: Part<TableComponent>): readonly PayoutRow[] {
  const kind = tableKindOf(part.component);
  const fields = kind.fields(part);
  const made: PayoutRow[] = [];
  for (const row of kind.rows(part)) {
    const above = made.at(-1) ?? nothing;
    const over = {
      'above.from': above.from,
      'above.payout': above.payout,
      'above.rate': above.rate,
    };
    const from = comesTo(row.from, part, fields, over);
    const here = { ...over, 'here.from': from };
    const payout = comesTo(row.payout, part, fields, here);
    made.push({ from, payout, rate: comesTo(row.rate, part, fields, here) });
  }
  return made;
}

const nothing: PayoutRow = { from: 0, payout: 0, rate: 0 };

/** The measure that is 100 %: the quota, or the last threshold where there is none. */
export const agreedGoal = (part: Part<TableComponent>): number => {
  const kind = tableKindOf(part.component);
  return comesTo(kind.goal(part), part, kind.fields(part));
};

/** The same as a formula. */
export const goalText = (part: Part<TableComponent>, places: Places): string =>
  excelText(tableKindOf(part.component).goal(part), notationOf(places, {}, 'native'));
