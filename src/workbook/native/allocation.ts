import { toTheCent } from '../description/formula';
import { type Column, type Sheet, cell, native } from './native';
import { isNoDate } from './conditions';

/**
 * The running total of shares, and #N/A in every part where they do not add up to 1. The last total
 * is made exactly 1, so that the last part closes the sum.
 */
const runningTotal = (sheet: Sheet, share: Column): Column =>
  sheet.column(share, { en: 'running share', da: 'løbende andel' }, (own) => {
    const total = `${own.above}+${share.here}`;
    const whole = `ABS(SUM(${share.all})-1)>1E-9`;
    return {
      start: '0',
      formula: `IF(${whole},NA(),${total})`,
      last: `IF(${whole},NA(),1)`,
    };
  });

/** Rounding the running total, and not the part, lets the parts add up to the cent. */
const parts = (sheet: Sheet, amount: string, share: Column): Column => {
  const running = runningTotal(sheet, share);
  const upTo = (total: string) => toTheCent(`${amount}*${total}`);
  return sheet.column(share, { en: 'part', da: 'del' }, () => ({
    formula: `ROUND(${upTo(running.here)}-${upTo(running.above)},2)`,
  }));
};

/** Shares beside each other in a row; the part of each stands below it. */
export const split = native({
  takes: { amount: cell, shares: { kind: 'list', across: true } },
  oneCall: true,
  write: ({ amount, shares }, sheet) => [parts(sheet, amount, shares)],
});

/** The parts of a split that are due: TRUE, or a date on or before the day. */
export const payable = native({
  takes: { amount: cell, schedule: { kind: 'table', columns: ['share', 'due'] }, as_of: cell },
  oneCall: true,
  write({ amount, schedule: { share, due }, as_of: asOf }, sheet) {
    const part = parts(sheet, amount, share);
    const byDate = `IF(${isNoDate(asOf)},NA(),IF(INT(${due.here})<=INT(${asOf}),1,0))`;
    const isDue = sheet.column(due, { en: 'is due', da: 'er forfalden' }, () => ({
      formula: `IF(ISLOGICAL(${due.here}),IF(${due.here},1,0),IF(${due.here}=0,0,${byDate}))`,
    }));
    return `ROUND(SUMPRODUCT(${part.all}*${isDue.all}),2)`;
  },
});
