import type { FormulaForm } from '../formula/excel-text';
import { excelText } from '../formula/excel-text';
import { type RowPlacesOf, comesTo, notationOf, ofResults } from './component-places';
import type { PaidPlaces, Part, Places } from './kind';
import { type ResultComponent, type TargetComponent, resultKindOf, targetKindOf } from './kinds';

/** What results pay, unrounded; NaN where one of them cannot be. A blank is undefined. */
export function payOfResults(
  part: Part<ResultComponent>,
  results: readonly (number | undefined)[],
): number {
  const { component } = part;
  const kind = resultKindOf(component);
  const pay = known.get(component) ?? ofResults(kind.pay(part), component, kind.fields(part));
  known.set(component, pay);
  return pay(results);
}

/** A component never changes, and thousands of payees ask the same of it. */
const known = new WeakMap<ResultComponent, (results: readonly (number | undefined)[]) => number>();

/** The same as a formula of one row, unrounded. */
export const payOfResultsText = (
  part: Part<ResultComponent>,
  places: PaidPlaces,
  row: RowPlacesOf,
  form: FormulaForm,
): string => excelText(resultKindOf(part.component).pay(part), notationOf(places, row, form));

/** What an escalation multiplies targets by. */
export const factorOf = (part: Part<TargetComponent>): number => {
  const kind = targetKindOf(part.component);
  return comesTo(kind.factor(part), part, kind.fields(part));
};

/** The same as a formula. */
export const factorText = (part: Part<TargetComponent>, places: Places): string =>
  excelText(targetKindOf(part.component).factor(part), notationOf(places, {}, 'native'));
