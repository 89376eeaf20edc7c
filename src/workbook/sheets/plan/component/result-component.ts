import { toTheCent } from '../../../../formula/operators/rounded';
import { sideBySide } from '../../../../formula/operators/side-by-side';
import { type ResultComponent, resultKindOf } from '../../../../plan/kinds';
import { listOfResults } from '../../../../plan/row-moves';
import { cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { at, standing } from '../../cell-formula';
import { columns } from '../context';
import { inBothForms } from './earned-here';
import { withLimits } from './limited-payout';
import type { Here, WrittenPart } from '../written-part';
import { writeResult } from './result-cell';
import { texts } from '../texts';

/** One cell for each result, and what all of them pay. */
export function writeResults(here: Here, component: ResultComponent): WrittenPart {
  const { page, first, inputs } = here;
  const { sheet, localize } = page;
  const kind = resultKindOf(component);
  const part = { component, measure: page.part.measure };
  const values = kind.onTarget(part);
  sheet.text(cell(first, columns.from), localize(texts.example), styles.columnHead);
  sheet.text(cell(first, columns.last), localize(texts.result), styles.columnHeadRight);
  sheet.fill(first, [columns.from, columns.last], styles.columnHead);
  const refs = kind.results(part).map(({ label, unit }, k) =>
    writeResult(page, first + 1 + k, localize(label), unit, values[k] ?? 0, `of ${label.en}`, {
      listed: { list: listOfResults(component.id), row: k, column: 0 },
    }),
  );
  const row = first + 1 + refs.length;
  // They stand below each other; the functions take them as one row.
  const results = sideBySide(...refs.map((one) => at(one)));
  const earned = toTheCent(standing(kind.pay(part), inputs, { results: refs }, { results }));
  return {
    ...withLimits(here, inputs, earned, row),
    compared: inBothForms(earned),
    checks: (kind.checks?.(part) ?? []).map((check) => standing(check, inputs)),
  };
}
