import { roundMoney } from '../../../engine/money';
import { cumulativeShares, split } from '../../../engine/split';
import { paySharesOf, paysByDeal, rolesPaid } from '../../../plan/deal-roles';
import type { Plan } from '../../../plan/plan';
import { at, over, relative } from '../../description/addresses';
import { toTheCent } from '../../description/formula';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { validateInput } from '../validate-input';
import type { Check } from './checks';
import { type PlanPage, columns } from './context';
import { texts } from './texts';
import type { WrittenPart } from './written-part';

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
  const { sheet, plan, say } = page;
  const { creditSplits } = plan;
  if (creditSplits.length === 0) return nothing(top);
  const { label, value, unit } = columns;
  sheet.text(cell(top, label), say(texts.creditSplits), styles.headingRule);
  sheet.fill(top, [label, unit], styles.headingRule);
  sheet.text(cell(top + 1, label), say(texts.creditSplitNote), styles.note);
  const first = top + 2;
  const places = new Map<string, string>();
  creditSplits.forEach(({ role, share, isOverlay }, k) => {
    const row = first + k;
    sheet.text(cell(row, label), role);
    sheet.number(cell(row, value), share, withFormat(styles.input, formats.percent));
    if (isOverlay) sheet.text(cell(row, unit), say(texts.overlay), styles.unit);
    sheet.fill(row, [label, unit], styles.text);
    places.set(role, at(cell(row, value)));
    page.cells.push({ row, column: value, of: { kind: 'creditShare', index: k } });
  });
  const area = block(first, value, creditSplits.length, 1);
  validateInput(page, area, say(texts.creditSplits), 'percent', 'share');
  const own = creditSplits.flatMap(({ isOverlay }, k) =>
    isOverlay ? [] : [at(cell(first + k, value))],
  );
  const end = first + creditSplits.length;
  sheet.fill(end, [label, unit], styles.endRule);
  return { places, checks: [`(ROUND(${own.join('+') || '0'},9)<=1)`], end };
}

/** What each example deal of a component pays, and the roles among which Deals and Team share it. */
interface Shared {
  readonly places: readonly string[];
  readonly values: readonly number[];
  readonly roles: readonly string[];
}

function sharedBy(plan: Plan, written: ReadonlyMap<string, WrittenPart>): readonly Shared[] {
  return plan.components.flatMap((component): Shared[] => {
    const own = written.get(component.id);
    const one = own?.earned ?? own?.payout;
    const paid = own?.deals ?? (one && { places: [one.place], values: [one.value] });
    if (!paid || !paysByDeal(component) || paySharesOf(plan, component).length === 0) return [];
    return [{ ...paid, roles: rolesPaid(plan, component) }];
  });
}

/** Deals that are added up one by one: of arrays Gnumeric rounds but the first, and a formula has an end. */
const inOneSum = 30;

function writePay(page: PlanPage, shared: readonly Shared[], top: number): Written {
  const { sheet, plan, say } = page;
  const { paySplits } = plan;
  const running = cumulativeShares(paySplits.map(({ share }) => share));
  if (paySplits.length === 0 || !running.ok) return nothing(top);
  const [name, shareColumn, partColumn] =
    plan.creditSplits.length > 0
      ? [columns.from, columns.payout, columns.last]
      : [columns.label, columns.value, columns.unit];
  sheet.text(cell(top, name), say(texts.paySplits), styles.headingRule);
  sheet.fill(top, [name, partColumn], styles.headingRule);
  sheet.text(
    cell(top + 1, name),
    say(shared.length === 0 ? texts.nothingShared : texts.paySplitNote),
    styles.note,
  );
  const parts = paySplits.map(({ role }, k) =>
    roundMoney(
      shared.reduce(
        (sum, { values, roles }) =>
          values.reduce(
            (all, value) =>
              all + (roles.includes(role) ? (split(value, running.value)[k] ?? 0) : 0),
            sum,
          ),
        0,
      ),
    ),
  );
  const first = top + 2;
  const places = new Map<string, string>();
  const last = paySplits.length - 1;
  const upTo = ({ places }: Shared, k: number) => {
    const shares = `SUM(${at(cell(first, shareColumn))}:${relative(cell(first + k, shareColumn))})`;
    const part = (place: string) => (k === last ? place : toTheCent(`${place}*${shares}`));
    if (places.length <= inOneSum) return places.map(part).join('+');
    return `SUMPRODUCT(${part(`${places[0] ?? ''}:${places.at(-1) ?? ''}`)})`;
  };
  const partOf = (one: Shared, k: number) => {
    if (k === 0) return one.places.length === 1 ? upTo(one, 0) : `ROUND(${upTo(one, 0)},2)`;
    const before = upTo(one, k - 1);
    return `ROUND(${upTo(one, k)}-${one.places.length === 1 ? before : `(${before})`},2)`;
  };
  paySplits.forEach(({ role, share }, k) => {
    const row = first + k;
    const own = shared.filter(({ roles }) => roles.includes(role));
    const sum = own.map((one) => partOf(one, k));
    sheet.text(cell(row, name), role);
    sheet.number(cell(row, shareColumn), share, withFormat(styles.input, formats.percent));
    const style = withFormat(styles.number, formats.cents);
    const formula = sum.length === 1 ? sum.join('') : `ROUND(${sum.join('+')},2)`;
    const [place, part] = [cell(row, partColumn), parts[k] ?? 0];
    if (sum.length === 0) sheet.number(place, 0, style);
    else sheet.formula(place, formula, part, style);
    sheet.fill(row, [name, partColumn], styles.text);
    places.set(role, at(cell(row, shareColumn)));
    page.cells.push({ row, column: shareColumn, of: { kind: 'payShare', index: k } });
  });
  const shares = block(first, shareColumn, paySplits.length, 1);
  validateInput(page, shares, say(texts.paySplits), 'percent', 'share');
  const end = first + paySplits.length;
  const sum = roundMoney(parts.reduce((one, other) => one + other, 0));
  sheet.text(cell(end, name), say(texts.total), styles.total);
  const whole = `SUM(${over(shares)})`;
  sheet.formula(cell(end, shareColumn), whole, 1, withFormat(styles.total, formats.percent));
  const paid = over(block(first, partColumn, paySplits.length, 1));
  sheet.formula(cell(end, partColumn), `ROUND(SUM(${paid}),2)`, sum, {
    ...withFormat(styles.total, formats.cents),
    horizontal: 'right',
  });
  sheet.fill(end, [name, partColumn], styles.total);
  return { places, checks: [`(ROUND(SUM(${over(shares)}),9)=1)`], end: end + 1 };
}
