import { constant } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import { sumOf } from '../../../../formula/operators/numbers/plus';
import type { PlanComponent } from '../../../../plan/kind';
import type { TargetComponent } from '../../../../plan/kinds';
import {
  type MixFigure,
  baseParts,
  earningsOf,
  goalInMix,
  isUnusual,
  mixFigures,
  paidForQuota,
  partsInMix,
  sourcesIn,
  usualWords,
} from '../../../../plan/pay/pay-mix';
import { input, quota } from '../../../../plan/component-places';
import { cell, block } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { heightOf, linesOf } from '../../../design/text-lines';
import { cellAt, standing } from '../../cell-formula';
import { type PlanPage, columns, widthOver } from '../context';
import { texts } from '../texts';
import type { WrittenPart } from '../written-part';

/** What each role with a base salary earns on target, and what of it is out of the usual range. */
export function writePayMix(
  page: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  top: number,
): { readonly end: number } {
  return {
    end: baseParts(page.plan).reduce((row, part) => writeOne(page, part, written, row), top),
  };
}

function writeOne(
  page: PlanPage,
  part: PlanComponent<TargetComponent>,
  written: ReadonlyMap<string, WrittenPart>,
  top: number,
): number {
  const { sheet, calculation, plan, localize, language } = page;
  const parts = partsInMix(plan, part);
  if (parts.length === 0) return top;
  const { roles } = part.component;
  const title = [localize(texts.onTarget), ...(roles.length > 0 ? [roles.join(', ')] : [])];
  sheet.text(cell(top, columns.label), title.join(': '), styles.headingRule);
  sheet.fill(top, [columns.label, columns.last], styles.headingRule);
  const placesOf = (id: string) => {
    const own = written.get(id);
    if (!own) throw new Error(`The page has no component ${id}.`);
    return own.places;
  };
  const inAll = (of: Parameters<typeof paidForQuota>[1]) =>
    sumOf(parts.map((one) => standing(paidForQuota(one, of), placesOf(one.component.id))));
  const goal = goalInMix(parts);
  const valueAt = (k: number) => cellAt(cell(top + 1 + k, columns.value), 'money');
  const mix = {
    ...{ base: valueAt(0), target: valueAt(1), top: valueAt(3) },
    quota: goal && valueAt(4),
  };
  const amounts = [
    [texts.baseSalary, standing(input('base', 'money'), placesOf(part.component.id))],
    [texts.targetPay, inAll('quota')],
    [texts.onTarget, earningsOf(mix)],
    [texts.atLast, inAll('last threshold')],
    ...(goal
      ? [[texts.quotaOfPeriod, standing(quota('money'), placesOf(goal.component.id))] as const]
      : []),
  ] as const;
  const money = withFormat(styles.number, formats.cents);
  const inAllStyle = { ...withFormat(styles.total, formats.cents), horizontal: 'right' as const };
  amounts.forEach(([label, formula], k) => {
    const isSum = label === texts.onTarget;
    const row = top + 1 + k;
    sheet.text(cell(row, columns.label), localize(label), isSum ? styles.total : styles.text);
    calculation.put(cell(row, columns.value), formula, isSum ? inAllStyle : money);
    sheet.fill(row, [columns.label, columns.unit], isSum ? styles.total : styles.text);
  });
  const last = top + 1 + amounts.length;
  const figures = mixFigures(mix, valueAt(2));
  figures.forEach((figure, k) => writeFigure(page, figure, top + 1 + k));
  const note = sourcesIn(figures, language);
  sheet.text(cell(last, columns.label), note, { ...styles.note, wrap: true, vertical: 'top' });
  sheet.merge(block(last, columns.label, 1, columns.last + 1));
  sheet.height(last, heightOf(linesOf(note, widthOver(columns.label, columns.last))));
  return last + 1;
}

/** A ratio, and whether it is usual. */
function writeFigure({ sheet, calculation, localize }: PlanPage, figure: MixFigure, row: number) {
  const value = cell(row, columns.payout);
  const format = figure.is === 'share' ? formats.percent : '0.0';
  sheet.text(cell(row, columns.from), localize(figure.label));
  calculation.put(value, figure.formula, withFormat(styles.number, format));
  const said = (isUsual: boolean) => constant(localize(usualWords(figure, isUsual)));
  const verdict = choose(isUnusual(cellAt(value), figure), said(false), said(true));
  calculation.put(cell(row, columns.last), verdict, styles.noteRight);
  sheet.fill(row, [columns.from, columns.last], styles.text);
}
