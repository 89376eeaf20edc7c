import { ofResults } from '../../../src/plan/component-places';
import { notationOf } from '../../../src/plan/component-notation';
import type { PlanComponent, ResultKind } from '../../../src/plan/kind';
import { excelText } from '../../../src/formula/excel-text';
import { letters } from '../../../src/workbook/description/addresses';
import { isCellFault } from '../../functions/custom-functions-stub';
import { evaluate } from '../../functions/evaluate';
import type { Entry } from '../../spreadsheet/entry-workbook';
import { writeInputs } from './component-cells';

/** What results pay; 'refused' where one of them cannot be. */
export function paidBy<C>(
  kind: ResultKind<C>,
  part: PlanComponent<C>,
  results: readonly (number | undefined)[],
): number | 'refused' {
  const paid = ofResults(kind.pay(part), part.component, kind.fields(part))(results);
  return Number.isNaN(paid) ? 'refused' : paid;
}

/** What the COMP call of a component gives for each row of results; 'refused' where it is an error. */
export function calledBy<C>(
  kind: ResultKind<C>,
  part: PlanComponent<C>,
  rows: readonly (readonly Entry[])[],
): (number | 'refused')[] {
  const cells: Entry[][] = [];
  const places = writeInputs(kind, part, cells);
  const width = kind.results(part).length;
  const first = cells.length + 1;
  for (const row of rows) cells.push([...row]);
  return rows.map((_, k) => {
    const at = (column: number) => `${letters(column)}${first + k}`;
    const results = Array.from({ length: width }, (__, column) => at(column));
    const block = `${at(0)}:${at(width - 1)}`;
    const notation = notationOf(places, { results, block }, 'functions');
    const value = evaluate(excelText(kind.pay(part), notation), cells)[0]?.[0];
    return isCellFault(value) ? 'refused' : Number(value);
  });
}
