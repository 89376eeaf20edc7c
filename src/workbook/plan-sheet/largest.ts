import { roundMoney } from '../../engine/money';
import type { Part } from '../../plan/kind';
import { type Component, movesTarget, titleOf } from '../../plan/kinds';
import { largestPay, partsFor } from '../../plan/largest';
import { partsOf } from '../../plan/parts';
import { literal } from '../formula';
import { cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type PlanPage, columns } from './context';
import type { WrittenPart } from './written-part';
import type { Most } from './table-most';
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
  const paying = partsOf(plan).filter(({ component }) => !movesTarget(component));
  const most = new Map(paying.map((part) => [part.component.id, mostOf(part, written)] as const));
  const open = paying.filter((part) => !Number.isFinite(largestPay(plan, part)));
  const roles = plan.roles.length === 0 ? [''] : plan.roles;
  const byRole = roles.map((role) => partsFor(plan, role));
  const sums = byRole.map((parts) =>
    parts.map(({ component }) => most.get(component.id)?.formula ?? '0').join('+'),
  );
  const value = roundMoney(
    Math.max(
      0,
      ...byRole.map((parts) => parts.reduce((sum, part) => sum + largestPay(plan, part), 0)),
    ),
  );
  const [isOpen, names] = whatIsOpen(paying, most, say);
  const when = (ifOpen: string, otherwise: string) =>
    isOpen === '' ? otherwise : `IF(OR(${isOpen}),${ifOpen},${otherwise})`;
  const largest = `ROUND(MAX(0,${[...new Set(sums.filter(Boolean))].join(',')}),2)`;
  sheet.text(cell(row, columns.label), say(texts.largestExposure));
  sheet.formula(
    cell(row, columns.value),
    when(literal(say(texts.noLimit)), sums.some(Boolean) ? largest : '0'),
    open.length > 0 ? say(texts.noLimit) : value,
    withFormat(styles.result, Number.isInteger(value) ? formats.whole : formats.cents),
  );
  const openNames = open.map(({ component }) => say(titleOf(component))).join(', ');
  sheet.formula(
    cell(row, columns.unit),
    when(`${literal(say(texts.noLimitTo))}&${names}&"."`, literal(say(texts.mostPaid))),
    open.length > 0 ? `${say(texts.noLimitTo)}${openNames}.` : say(texts.mostPaid),
    styles.words,
  );
  sheet.fill(row, [columns.label, columns.last], styles.text);
}

/** Whether a component has no limit, as arguments of OR, and the names of those; blank where none ever has. */
function whatIsOpen(
  paying: readonly Part<Component>[],
  most: ReadonlyMap<string, Most>,
  say: PlanPage['say'],
): [isOpen: string, names: string] {
  const open = paying.flatMap(({ component }) => {
    const rate = most.get(component.id)?.isOpen;
    return rate === undefined ? [] : [{ rate, name: literal(`, ${say(titleOf(component))}`) }];
  });
  const names = open.map(({ rate, name }) => `IF(${rate}>0,${name},"")`).join('&');
  return [open.map(({ rate }) => `${rate}>0`).join(','), `MID(${names},3,999)`];
}

/** What a component pays at most after its floor and its cap. */
function mostOf({ component }: Part<Component>, written: ReadonlyMap<string, WrittenPart>): Most {
  const part = written.get(component.id);
  if (!part) return { formula: '0' };
  const { input } = part.places;
  const own = part.most ?? { formula: '0', isOpen: always };
  const least = component.floor === null ? own.formula : `MAX(${input('floor')},${own.formula})`;
  if (component.cap === null) return { ...own, formula: least };
  const most = `MIN(${input('cap')},${least})`;
  if (own.isOpen === undefined) return { formula: most };
  return { formula: `IF(${own.isOpen}>0,${input('cap')},${most})` };
}

/** Of what nothing but a cap can limit. */
const always = '1';
