import { type Formula, type Text, constant, constantOf } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import { anyOf } from '../../../../formula/operators/conditions/conditions';
import { greatest } from '../../../../formula/operators/numbers/greatest';
import { joined } from '../../../../formula/operators/texts/joined';
import { sumOf } from '../../../../formula/operators/numbers/plus';
import { rounded } from '../../../../formula/operators/numbers/rounded';
import { charactersFrom } from '../../../../formula/operators/texts/texts';
import type { PlanComponent } from '../../../../plan/kind';
import { type Component, titleOf } from '../../../../plan/kinds';
import { mostPaid, partsFor } from '../../../../plan/pay/max-payout';
import { payingParts } from '../../../../plan/parts';
import { cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { cellText, standing } from '../../cell-formula';
import { type PlanPage, columns } from '../context';
import { texts } from '../texts';
import type { WrittenPart } from '../written-part';

/**
 * The most that one person can be paid for a period: of the plan's roles, the one that is paid most.
 * Where something has no limit it says what. A last rate that is raised from 0, or set to 0, in its
 * cell counts at once.
 */
export function writeLargest(
  page: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  row: number,
): void {
  const { sheet, localize, plan } = page;
  const maxPayout = (part: PlanComponent<Component>) => {
    const there = written.get(part.component.id);
    if (!there) throw new Error(`The Plan sheet has no component ${part.component.id}.`);
    const { formula, isOpen } = mostPaid(part);
    return {
      most: standing(formula, there.places),
      isOpen: isOpen && standing(isOpen, there.places),
    };
  };
  const open = payingParts(plan).flatMap((part) => {
    const { isOpen } = maxPayout(part);
    return isOpen ? [{ isOpen, name: localize(titleOf(part.component)) }] : [];
  });
  const isAnyOpen = anyOf(open.map(({ isOpen }) => isOpen));
  const byRole = (plan.roles.length === 0 ? [''] : plan.roles).map((role) =>
    sumOf(partsFor(plan, role).map((part) => maxPayout(part).most)),
  );
  const most = largestOf(byRole);
  const amount = choose<Text | number>(isAnyOpen, constant(localize(texts.noLimit)), most);
  const value = page.calculation.valueOf(amount);
  const isCents = typeof value === 'number' && !Number.isInteger(value);
  const style = withFormat(styles.result, isCents ? formats.cents : formats.whole);
  sheet.text(cell(row, columns.label), localize(texts.largestExposure));
  page.calculation.put(cell(row, columns.value), amount, style);
  const names = joined(
    ...open.map(({ isOpen, name }) => choose(isOpen, constant(`, ${name}`), constant(''))),
  );
  const [only] = open.length === 1 ? open : [];
  const noLimit = joined(
    constant(localize(texts.noLimitTo)),
    only ? constant(only.name) : charactersFrom(names, constant(3), constant(999)),
    constant('.'),
  );
  const words = choose(isAnyOpen, noLimit, constant(localize(texts.mostPaid)));
  const known = constantOf(words);
  if (typeof known === 'string') sheet.text(cell(row, columns.unit), known, styles.words);
  else page.calculation.put(cell(row, columns.unit), words, styles.words);
  sheet.fill(row, [columns.label, columns.last], styles.text);
}

/** The largest of the roles' sums, to the cent. */
function largestOf(sums: readonly Formula<number>[]): Formula<number> {
  const paying = sums.filter((sum) => constantOf(sum) !== 0);
  const different = new Map(paying.map((sum) => [cellText(sum), sum]));
  const [first, ...others] = different.values();
  if (first === undefined) return constant(0);
  return rounded(others.length === 0 ? first : greatest(first, ...others), constant(2));
}
