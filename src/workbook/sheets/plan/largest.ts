import { roundMoney } from '../../../engine/money';
import { excelText } from '../../../formula/excel-text';
import type { Formula } from '../../../formula/formula';
import { notationOf } from '../../../plan/component-places';
import type { Part } from '../../../plan/kind';
import { type Component, movesTarget, titleOf } from '../../../plan/kinds';
import { mostPaid, partsFor } from '../../../plan/most';
import { partsOf, quotaOfAny } from '../../../plan/parts';
import { literal } from '../../description/formula';
import { anyOf, sumOf } from '../../description/sums';
import { cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type PlanPage, columns } from './context';
import type { WrittenPart } from './written-part';
import { texts } from './texts';

/**
 * The most that one person can be paid for a period: of the plan's roles, the one that is paid most.
 * Where something has no limit it says what. A last rate that is raised from 0, or set to 0, in its
 * cell counts at once.
 */
export function writeLargest(
  { sheet, say, plan }: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  row: number,
): void {
  const mostOf = (part: Part<Component>) => mostPaid(part, quotaOfAny(plan, part));
  const placesOf = ({ component }: Part<Component>) => {
    const there = written.get(component.id);
    if (!there) throw new Error(`The Plan sheet has no component ${component.id}.`);
    return there.places;
  };
  const textOf = (part: Part<Component>, formula: Formula) =>
    excelText(formula, notationOf(placesOf(part), {}, 'native'));
  const paying = partsOf(plan).filter(({ component }) => !movesTarget(component));
  const open = paying.filter((part) => mostOf(part).value === Infinity);
  const conditions = paying.flatMap((part) => {
    const { isOpen } = mostOf(part);
    const name = literal(`, ${say(titleOf(part.component))}`);
    return isOpen ? [{ isOpen: textOf(part, isOpen), name }] : [];
  });
  const byRole = (plan.roles.length === 0 ? [''] : plan.roles).map((role) => partsFor(plan, role));
  const sums = byRole.map((parts) =>
    sumOf(parts.map((part) => textOf(part, mostOf(part).formula))),
  );
  const values = byRole.map((parts) => parts.reduce((sum, part) => sum + mostOf(part).value, 0));
  const value = roundMoney(Math.max(0, ...values));
  const when = (ifOpen: string, otherwise: string) =>
    conditions.length === 0
      ? otherwise
      : `IF(${anyOf(conditions.map(({ isOpen }) => isOpen))},${ifOpen},${otherwise})`;
  sheet.text(cell(row, columns.label), say(texts.largestExposure));
  sheet.formula(
    cell(row, columns.value),
    when(literal(say(texts.noLimit)), largestOf(sums)),
    open.length > 0 ? say(texts.noLimit) : value,
    withFormat(styles.result, Number.isInteger(value) ? formats.whole : formats.cents),
  );
  const names = conditions.map(({ isOpen, name }) => `IF(${isOpen},${name},"")`).join('&');
  const openNames = open.map(({ component }) => say(titleOf(component))).join(', ');
  sheet.formula(
    cell(row, columns.unit),
    when(`${literal(say(texts.noLimitTo))}&MID(${names},3,999)&"."`, literal(say(texts.mostPaid))),
    open.length > 0 ? `${say(texts.noLimitTo)}${openNames}.` : say(texts.mostPaid),
    styles.words,
  );
  sheet.fill(row, [columns.label, columns.last], styles.text);
}

/** The largest of the roles' sums, to the cent. */
function largestOf(sums: readonly string[]): string {
  const [first, ...others] = [...new Set(sums.filter((sum) => sum !== '0'))];
  if (first === undefined) return '0';
  return others.length === 0
    ? `ROUND(${first},2)`
    : `ROUND(MAX(${[first, ...others].join(',')}),2)`;
}
