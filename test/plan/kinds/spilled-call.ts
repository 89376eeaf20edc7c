import type { Part, ResultKind } from '../../../src/plan/kind';
import { letters } from '../../../src/workbook/description/addresses';
import { isCellFault } from '../../functions/custom-functions-stub';
import { evaluate } from '../../functions/evaluate';
import type { Entry } from '../../spreadsheet/formula-rows';
import { writeInputs } from './component-cells';

/** What the COMP call of a component spills for rows of results; 'refused' where a row is an error. */
export function spilledCall<C>(
  kind: ResultKind<C>,
  part: Part<C>,
  results: readonly (readonly Entry[])[],
): (number | 'refused')[] {
  const cells: Entry[][] = [];
  const places = writeInputs(kind, part, cells);
  const [first, last] = [cells.length + 1, cells.length + results.length];
  const width = kind.results(part).length;
  for (const row of results) cells.push([...row]);
  const area = (from: number, to: number) => `${letters(from)}${first}:${letters(to)}${last}`;
  const columns = Array.from({ length: width }, (_, k) => area(k, k));
  const formula = kind.call(part, places, columns, area(0, width - 1));
  const spilled = evaluate(formula, cells);
  return results.map((_, k) => {
    const value = spilled[k]?.[0];
    return isCellFault(value) ? 'refused' : Number(value);
  });
}
