import { dueParts } from '../../../plan/due';
import { triggerWords } from '../../../plan/payment';
import { at, over, relative } from '../../description/addresses';
import { toTheCent } from '../../description/formula';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { validateInput } from '../validate-input';
import type { Check } from './checks';
import { type PlanPage, columns } from './context';
import { texts } from './texts';
import type { Total } from './total';

/** When and in what the pay falls due, with what that is of the page's example, to the cent. */
export function writePayment(
  page: PlanPage,
  total: Total,
  periodEnd: string,
  top: number,
): { readonly checks: readonly Check[]; readonly end: number } {
  const { sheet, plan, say } = page;
  const { instalments, equityShare } = plan.payment;
  const { label, value, unit, from, fromSales, payout, rate } = columns;
  const parts = dueParts(plan, total.value);
  const hasEquity = equityShare > 0;
  sheet.text(cell(top, label), say(texts.payment), styles.headingRule);
  sheet.fill(top, [label, rate], styles.headingRule);
  const heads = [
    [value, texts.share],
    [unit, texts.due],
    [from, texts.amount],
    ...(hasEquity
      ? ([
          [fromSales, texts.cash],
          [payout, texts.equity],
        ] as const)
      : []),
  ] as const;
  sheet.text(cell(top + 1, label), say(texts.instalment), styles.columnHead);
  for (const [column, words] of heads) {
    sheet.text(cell(top + 1, column), say(words), styles.columnHeadRight);
  }
  sheet.fill(top + 1, [label, rate], styles.columnHead);
  const first = top + 2;
  const end = first + instalments.length;
  const equityPlace = hasEquity ? at(cell(end, value)) : '0';
  const upTo = (row: number) => `SUM(${at(cell(first, value))}:${relative(cell(row, value))})`;
  const paidUpTo = (row: number) => toTheCent(`${total.place}*${upTo(row)}`);
  const money = withFormat(styles.number, formats.cents);
  instalments.forEach(({ share, due }, k) => {
    const row = first + k;
    const part = parts[k];
    sheet.text(cell(row, label), `${say(texts.instalment)} ${k + 1}`);
    sheet.number(cell(row, value), share, withFormat(styles.input, formats.percent));
    page.cells.push({ row, column: value, of: { kind: 'instalment', index: k } });
    if (due.on === 'trigger') {
      sheet.text(cell(row, unit), say(triggerWords[due.trigger]), {
        ...styles.text,
        horizontal: 'right',
      });
    } else if (due.on === 'day') {
      sheet.number(cell(row, unit), part?.day ?? 0, withFormat(styles.input, formats.day));
      validateInput(page, block(row, unit, 1, 1), say(texts.due), 'date', 'any');
      page.cells.push({ row, column: unit, of: { kind: 'instalmentDay', index: k } });
    } else {
      const day = withFormat(styles.number, formats.day);
      sheet.formula(cell(row, unit), `${periodEnd}+${due.days}`, part?.day ?? 0, day);
    }
    const whole = k === instalments.length - 1 ? total.place : paidUpTo(row);
    const amount = k === 0 ? whole : `ROUND(${whole}-${paidUpTo(row - 1)},2)`;
    const here = sheet.formula(cell(row, from), amount, part?.amount ?? 0, money);
    if (hasEquity) {
      const cash = toTheCent(`${at(here)}*(1-${equityPlace})`);
      const kept = sheet.formula(cell(row, fromSales), cash, part?.cash ?? 0, money);
      const rest = `ROUND(${at(here)}-${at(kept)},2)`;
      sheet.formula(cell(row, payout), rest, part?.equity ?? 0, money);
    }
    sheet.fill(row, [label, rate], styles.text);
  });
  const shares = block(first, value, instalments.length, 1);
  validateInput(page, shares, say(texts.payment), 'percent', 'share');
  const checks = [`(ROUND(SUM(${over(shares)}),9)=1)`];
  if (!hasEquity) {
    sheet.fill(end, [label, rate], styles.endRule);
    return { checks, end };
  }
  sheet.text(cell(end, label), say(texts.equityShare));
  sheet.number(cell(end, value), equityShare, withFormat(styles.input, formats.percent));
  page.cells.push({ row: end, column: value, of: { kind: 'equity' } });
  validateInput(page, block(end, value, 1, 1), say(texts.equityShare), 'percent', 'share');
  sheet.fill(end, [label, rate], styles.text);
  sheet.fill(end + 1, [label, rate], styles.endRule);
  return { checks, end: end + 1 };
}
