import { isCalledIn } from '../../../../formula/functions/is-called-in';
import { toTheCent } from '../../../../formula/operators/numbers/rounded';
import { sideBySide } from '../../../../formula/operators/columns/side-by-side';
import type { PlanComponent } from '../../../../plan/kind';
import { type ResultComponent, resultKindOf } from '../../../../plan/kinds';
import { outsideExamples } from '../../../../plan/scenarios/on-target';
import { listOfResults } from '../../../../plan/row-moves';
import { cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, cellAt, standing } from '../../cell-formula';
import { columns } from '../context';
import { inBothForms } from './earned-here';
import { withLimits } from './limited-payout';
import type { Here, WrittenPart } from '../written-part';
import { writeResult } from './result-cell';
import { texts } from '../texts';

/** One cell for each result, and what all of them pay. */
export function writeResults(here: Here, part: PlanComponent<ResultComponent>): WrittenPart {
  const { page, first, inputs } = here;
  const { sheet, localize } = page;
  const { component } = part;
  const kind = resultKindOf(component);
  const values = kind.onTarget(part);
  sheet.text(cell(first, columns.from), localize(texts.example), styles.columnHead);
  sheet.text(cell(first, columns.last), localize(texts.result), styles.columnHeadRight);
  sheet.fill(first, [columns.from, columns.last], styles.columnHead);
  const refs = kind.results(part).map(({ label, unit }, k) =>
    writeResult(page, first + 1 + k, localize(label), unit, values[k] ?? 0, `of ${label.en}`, {
      listed: { list: listOfResults(component.id), row: k, column: 0 },
    }),
  );
  let row = first + 1 + refs.length;
  const outside = outsideExamples(page.plan, part).map(({ read, ...one }) => {
    const { key } = read;
    const label = localize(one.label);
    if (read.is !== 'pay') {
      return [key, at(writeResult(page, row++, label, one.unit, one.value, key))] as const;
    }
    sheet.text(cell(row, columns.from), label);
    const paid = at(page.payoutOf(read.component, read.when));
    const style = withFormat(styles.number, formats.cents);
    return [key, cellAt(page.calculation.put(cell(row++, columns.last), paid, style))] as const;
  });
  // They stand below each other; the functions take them as one row.
  const results = sideBySide(...refs.map((one) => at(one)));
  const earned = toTheCent(
    standing(
      kind.pay(part),
      inputs,
      { results: refs },
      { results, ...Object.fromEntries(outside) },
    ),
  );
  return {
    ...withLimits(here, inputs, earned, row),
    ...(isCalledIn(earned) && { compared: inBothForms(earned) }),
    checks: (kind.checks?.(part) ?? []).map((check) => standing(check, inputs)),
  };
}
