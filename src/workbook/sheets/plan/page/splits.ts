import { cumulativeShares } from '../../../../functions/split/rule';
import { growth } from '../../../../formula/functions/part-of';
import { type Formula, constant } from '../../../../formula/formula';
import { total } from '../../../../formula/operators/columns/column';
import { isAtMost } from '../../../../formula/operators/conditions/comparisons';
import { sumOf } from '../../../../formula/operators/numbers/plus';
import { rounded, toTheCent } from '../../../../formula/operators/numbers/rounded';
import { sharedInAll } from '../../../../formula/operators/columns/shared-in-all';
import { isWhole } from '../../../../formula/operators/columns/shares';
import { times } from '../../../../formula/operators/numbers/times';
import { paysByDeal } from '../../../../plan/kinds';
import { paySharesOf, rolesPaid } from '../../../../plan/deals/roles';
import type { Plan } from '../../../../plan/plan';
import { at as absolute } from '../../../description/addresses';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, cellAt, cellsDownTo, cellsOver } from '../../cell-formula';
import { validateInput } from '../../validate-input';
import type { Check } from '../check';
import { type PlanPage, columns } from '../context';
import { texts } from '../texts';
import type { WrittenPart } from '../written-part';

export interface Splits {
  readonly creditShare: (role: string) => string;
  readonly payShare: (role: string) => string;
  readonly checks: readonly Check[];
  readonly end: number;
}

/** How credit and how pay are shared by role, side by side: two different things. */
export function writeSplits(
  page: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  top: number,
): Splits {
  const credit = writeCredit(page, top);
  const pay = writePay(page, sharedBy(page.plan, written), top);
  return {
    creditShare: (role) => credit.places.get(role) ?? '0',
    payShare: (role) => pay.places.get(role) ?? '0',
    checks: [...credit.checks, ...pay.checks],
    end: Math.max(credit.end, pay.end),
  };
}

interface Written {
  readonly places: ReadonlyMap<string, string>;
  readonly checks: readonly Check[];
  readonly end: number;
}

const nothing = (top: number): Written => ({ places: new Map(), checks: [], end: top });

function writeCredit(page: PlanPage, top: number): Written {
  const { sheet, plan, localize } = page;
  const { creditSplits } = plan;
  if (creditSplits.length === 0) return nothing(top);
  const { label, value, unit } = columns;
  sheet.text(cell(top, label), localize(texts.creditSplits), styles.headingRule);
  sheet.fill(top, [label, unit], styles.headingRule);
  sheet.text(cell(top + 1, label), localize(texts.creditSplitNote), styles.note);
  const first = top + 2;
  const places = new Map<string, string>();
  creditSplits.forEach(({ role, share, isOverlay }, k) => {
    const row = first + k;
    sheet.text(cell(row, label), role);
    sheet.number(cell(row, value), share, withFormat(styles.input, formats.percent));
    if (isOverlay) sheet.text(cell(row, unit), localize(texts.overlay), styles.unit);
    sheet.fill(row, [label, unit], styles.text);
    places.set(role, absolute(cell(row, value)));
    page.cells.push({ row, column: value, of: { kind: 'creditShare', index: k } });
  });
  const area = block(first, value, creditSplits.length, 1);
  validateInput(page, area, localize(texts.creditSplits), 'percent', 'share');
  const own = creditSplits.flatMap(({ isOverlay }, k) =>
    isOverlay ? [] : [cellAt(cell(first + k, value))],
  );
  const end = first + creditSplits.length;
  sheet.fill(end, [label, unit], styles.endRule);
  const whole = isAtMost(rounded(sumOf(own), constant(9)), constant(1));
  return { places, checks: own.length > 0 ? [whole] : [], end };
}

/** What each example deal of a component pays, and the roles among which Deals and Team share it. */
interface Shared {
  readonly places: readonly string[];
  readonly roles: readonly string[];
}

function sharedBy(plan: Plan, written: ReadonlyMap<string, WrittenPart>): readonly Shared[] {
  return plan.components.flatMap((component): Shared[] => {
    const own = written.get(component.id);
    const one = own?.earned ?? own?.payout;
    const places = own?.deals ?? (one === undefined ? undefined : [one]);
    if (!places || !paysByDeal(component) || paySharesOf(plan, component).length === 0) return [];
    return [{ places, roles: rolesPaid(plan, component) }];
  });
}

/** Deals that are added up one by one: of arrays Gnumeric rounds but the first, and a formula has an end. */
const inOneSum = 30;

function writePay(page: PlanPage, shared: readonly Shared[], top: number): Written {
  const { sheet, plan, localize } = page;
  const { paySplits } = plan;
  const running = cumulativeShares(paySplits.map(({ share }) => share));
  if (paySplits.length === 0 || !running.ok) return nothing(top);
  const [name, shareColumn, partColumn] =
    plan.creditSplits.length > 0
      ? [columns.from, columns.payout, columns.last]
      : [columns.label, columns.value, columns.unit];
  sheet.text(cell(top, name), localize(texts.paySplits), styles.headingRule);
  sheet.fill(top, [name, partColumn], styles.headingRule);
  sheet.text(
    cell(top + 1, name),
    localize(shared.length === 0 ? texts.nothingShared : texts.paySplitNote),
    styles.note,
  );
  const first = top + 2;
  const places = new Map<string, string>();
  const last = paySplits.length - 1;
  const upTo = ({ places }: Shared, k: number): Formula<number> => {
    const share = total(cellsDownTo(cell(first, shareColumn), cell(first + k, shareColumn)));
    if (places.length > inOneSum) {
      const amounts: Formula<readonly number[]> = at(`${places[0] ?? ''}:${places.at(-1) ?? ''}`);
      return k === last ? total(amounts) : sharedInAll(amounts, share);
    }
    return sumOf(places.map((one) => (k === last ? at(one) : toTheCent(times(at(one), share)))));
  };
  const partOf = (one: Shared, k: number): Formula<number> => {
    const part = growth((count) => upTo(one, count - 1), k);
    return k === 0 && one.places.length > 1 ? toCents(part) : part;
  };
  paySplits.forEach(({ role, share }, k) => {
    const row = first + k;
    const own = shared.filter(({ roles }) => roles.includes(role));
    const sum = own.map((one) => partOf(one, k));
    sheet.text(cell(row, name), role);
    sheet.number(cell(row, shareColumn), share, withFormat(styles.input, formats.percent));
    const style = withFormat(styles.number, formats.cents);
    const formula = sum.length === 1 ? sumOf(sum) : toCents(sumOf(sum));
    const place = cell(row, partColumn);
    if (sum.length === 0) sheet.number(place, 0, style);
    else page.calculation.put(place, formula, style);
    sheet.fill(row, [name, partColumn], styles.text);
    places.set(role, absolute(cell(row, shareColumn)));
    page.cells.push({ row, column: shareColumn, of: { kind: 'payShare', index: k } });
  });
  const shares = block(first, shareColumn, paySplits.length, 1);
  validateInput(page, shares, localize(texts.paySplits), 'percent', 'share');
  const end = first + paySplits.length;
  sheet.text(cell(end, name), localize(texts.total), styles.total);
  const percent = withFormat(styles.total, formats.percent);
  page.calculation.put(cell(end, shareColumn), total(cellsOver(shares)), percent);
  const paid = total(cellsOver(block(first, partColumn, paySplits.length, 1)));
  const money = { ...withFormat(styles.total, formats.cents), horizontal: 'right' } as const;
  page.calculation.put(cell(end, partColumn), toCents(paid), money);
  sheet.fill(end, [name, partColumn], styles.total);
  return { places, checks: [isWhole(cellsOver(shares))], end: end + 1 };
}

/** Amounts to the cent added up or taken from each other, without the dust of it. */
const toCents = (amount: Formula<number>): Formula<number> => rounded(amount, constant(2));
