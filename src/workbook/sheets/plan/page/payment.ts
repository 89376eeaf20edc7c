import { dueDay, inCash, inEquity } from '../../../../plan/payee/due';
import { partOf } from '../../../../formula/functions/part-of';
import { total as totalOf } from '../../../../formula/operators/columns/column';
import { plus } from '../../../../formula/operators/numbers/plus';
import { isWhole } from '../../../../formula/operators/columns/shares';
import { triggerWords } from '../../../../plan/payment/payment-terms';
import type { Area, ValidationDescription } from '../../../description/description';
import { at as absolute } from '../../../description/addresses';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, cellAt, cellsDownTo, cellsOver } from '../../cell-formula';
import { validateInput } from '../../validate-input';
import type { Check } from '../check';
import { type PlanPage, columns } from '../context';
import { texts } from '../texts';
import type { DuePlaces } from '../../plan-places';
import type { Total } from './total';

const longest = 3650;

/** Takes the days that a plan can have. */
function daysRule({ localize }: PlanPage, area: Area): ValidationDescription {
  const text = localize(texts.wholeDays);
  return {
    area,
    rule: { kind: 'whole', minimum: 0, maximum: longest },
    prompt: { title: localize(texts.daysAfterPeriod), text },
    error: { title: localize(texts.notAllowed), text },
  };
}

/** When and in what the pay falls due, with what that is of the page's example, to the cent. */
export function writePayment(
  page: PlanPage,
  total: Total,
  periodEnd: string,
  top: number,
): { readonly checks: readonly Check[]; readonly end: number; readonly due: readonly DuePlaces[] } {
  const { sheet, plan, localize } = page;
  const { instalments, equityShare } = plan.payment;
  const { label, value, unit, from, fromSales, payout, rate } = columns;
  const hasEquity = equityShare > 0;
  const hasDays = instalments.some(({ due }) => due.on === 'period-end');
  sheet.text(cell(top, label), localize(texts.payment), styles.headingRule);
  sheet.fill(top, [label, rate], styles.headingRule);
  const heads = [
    [value, texts.share],
    [unit, texts.due],
    [from, texts.amount],
    ...(hasDays ? ([[rate, texts.daysAfterPeriod]] as const) : []),
    ...(hasEquity
      ? ([
          [fromSales, texts.cash],
          [payout, texts.equity],
        ] as const)
      : []),
  ] as const;
  sheet.text(cell(top + 1, label), localize(texts.instalment), styles.columnHead);
  for (const [column, words] of heads) {
    sheet.text(cell(top + 1, column), localize(words), styles.columnHeadRight);
  }
  sheet.fill(top + 1, [label, rate], styles.columnHead);
  const first = top + 2;
  const end = first + instalments.length;
  const pay = at(total.place);
  const running = (count: number) =>
    totalOf(cellsDownTo(cell(first, value), cell(first + count - 1, value)));
  const money = withFormat(styles.number, formats.cents);
  if (hasEquity) {
    sheet.number(cell(end, value), equityShare, withFormat(styles.input, formats.percent));
  }
  instalments.forEach(({ share, due }, k) => {
    const row = first + k;
    sheet.text(cell(row, label), `${localize(texts.instalment)} ${k + 1}`);
    sheet.number(cell(row, value), share, withFormat(styles.input, formats.percent));
    page.cells.push({ row, column: value, of: { kind: 'instalment', index: k } });
    if (due.on === 'trigger') {
      sheet.text(cell(row, unit), localize(triggerWords[due.trigger]), {
        ...styles.text,
        horizontal: 'right',
      });
    } else if (due.on === 'day') {
      sheet.number(cell(row, unit), dueDay(plan, due) ?? 0, withFormat(styles.input, formats.day));
      validateInput(page, block(row, unit, 1, 1), localize(texts.due), 'date', 'any');
      page.cells.push({ row, column: unit, of: { kind: 'instalmentDay', index: k } });
    } else {
      const days = cell(row, rate);
      sheet.number(days, due.days, withFormat(styles.input, formats.whole));
      sheet.validate(daysRule(page, block(row, rate, 1, 1)));
      page.cells.push({ row, column: rate, of: { kind: 'daysAfter', index: k } });
      const day = withFormat(styles.number, formats.day);
      page.calculation.put(cell(row, unit), plus(at(periodEnd), cellAt(days)), day);
    }
    const amount = partOf(pay, running, k, instalments.length);
    const here = cellAt(page.calculation.put(cell(row, from), amount, money));
    if (hasEquity) {
      const cash = inCash(here, cellAt(cell(end, value)));
      const kept = cellAt(page.calculation.put(cell(row, fromSales), cash, money));
      page.calculation.put(cell(row, payout), inEquity(here, kept), money);
    }
    sheet.fill(row, [label, rate], styles.text);
  });
  const shares = block(first, value, instalments.length, 1);
  validateInput(page, shares, localize(texts.payment), 'percent', 'share');
  const checks = [isWhole(cellsOver(shares))];
  const due = instalments.map((one, k) => ({
    share: absolute(cell(first + k, value)),
    day: one.due.on === 'trigger' ? periodEnd : absolute(cell(first + k, unit)),
  }));
  if (!hasEquity) {
    sheet.fill(end, [label, rate], styles.endRule);
    return { checks, end, due };
  }
  sheet.text(cell(end, label), localize(texts.equityShare));
  page.cells.push({ row: end, column: value, of: { kind: 'equity' } });
  validateInput(page, block(end, value, 1, 1), localize(texts.equityShare), 'percent', 'share');
  sheet.fill(end, [label, rate], styles.text);
  sheet.fill(end + 1, [label, rate], styles.endRule);
  return { checks, end: end + 1, due };
}
