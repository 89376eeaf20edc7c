import { roundMoney } from '../../../engine/money';
import { payOfResults, payOfResultsText } from '../../../plan/component-pay';
import { type ResultComponent, resultKindOf } from '../../../plan/kinds';
import { listOfResults } from '../../../plan/row-moves';
import { standing } from '../cell-formula';
import { toTheCent } from '../../description/formula';
import { cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { columns } from './context';
import { withLimits } from './limited-payout';
import type { Here, WrittenPart } from './written-part';
import { writeResult } from './result-cell';
import { texts } from './texts';

/** One cell for each result, and what all of them pay. */
export function writeResults(here: Here, component: ResultComponent): WrittenPart {
  const { page, first, inputs } = here;
  const { sheet, say } = page;
  const kind = resultKindOf(component);
  const part = { component, measure: page.part.measure };
  const values = kind.onTarget(part);
  sheet.text(cell(first, columns.from), say(texts.example), styles.columnHead);
  sheet.text(cell(first, columns.last), say(texts.result), styles.columnHeadRight);
  sheet.fill(first, [columns.from, columns.last], styles.columnHead);
  const refs = kind.results(part).map(({ label, unit }, k) =>
    writeResult(page, first + 1 + k, say(label), unit, values[k] ?? 0, `of ${label.en}`, {
      listed: { list: listOfResults(component.id), row: k, column: 0 },
    }),
  );
  const row = first + 1 + refs.length;
  const places = { results: refs, block: sideBySide(refs) };
  const compared = {
    native: toTheCent(payOfResultsText(part, inputs, places, 'native')),
    functions: toTheCent(payOfResultsText(part, inputs, places, 'functions')),
  };
  const earned = compared[page.form];
  const value = roundMoney(payOfResults(part, values));
  const written = withLimits(here, inputs, { formula: earned, value }, row);
  return {
    ...written,
    compared,
    checks: (kind.checks?.(part) ?? []).map((check) => standing(check, inputs)),
  };
}

/** Results that stand below each other as one row, the way the functions take them. */
function sideBySide(refs: readonly string[]): string {
  const [only] = refs;
  if (refs.length === 1 && only !== undefined) return only;
  return `CHOOSE({${refs.map((_, k) => k + 1).join(',')}},${refs.join(',')})`;
}
