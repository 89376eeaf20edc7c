import { fallsShort } from './measure';
import { cell, native, optionalCell, refuseWhen } from './native';

/**
 * Pay is lifted to the draw, and what is owed goes on to the next row. Earnings less what is owed,
 * or the draw if that is more, is the same as recovering no more than what lies above the draw.
 */
export const draw = native({
  takes: {
    earned: { kind: 'list' },
    draw: { kind: 'either', columns: ['draw'] },
    opening: optionalCell,
    recoverable: { kind: 'word', words: ['TRUE', 'FALSE'], optional: true },
  },
  shown: [
    {
      when: { en: 'Recoverable', da: 'Modregnes' },
      given: { draw: 'table', opening: '' },
    },
    {
      when: { en: 'Not recoverable', da: 'Modregnes ikke' },
      given: { draw: 'table', recoverable: 'FALSE' },
    },
  ],
  oneCall: true,
  write({ earned, draw: given, opening = '0', recoverable = 'TRUE' }, sheet) {
    const amount = given.table?.draw.here ?? given.cell ?? '';
    const paidWords = { en: 'paid', da: 'udbetalt' };
    const balanceWords = { en: 'balance', da: 'saldo' };
    if (recoverable === 'FALSE') {
      const paid = sheet.column(earned, paidWords, () => ({
        formula: refuseWhen(`${amount}<0`, `MAX(${earned.here},${amount})`),
      }));
      return [paid, sheet.column(earned, balanceWords, () => ({ formula: '0' }))];
    }
    // What is paid follows from the balance above and what is earned, so the balance needs no more.
    const lifted = (balance: string) => `MAX(${earned.here}-${balance},${amount})`;
    const balance = sheet.column(earned, balanceWords, (own) => ({
      start: refuseWhen(`${opening}<0`, opening),
      formula: refuseWhen(`${amount}<0`, `${own.above}+${lifted(own.above)}-${earned.here}`),
    }));
    const paid = sheet.column(earned, paidWords, () => ({
      formula: refuseWhen(`${amount}<0`, lifted(balance.above)),
    }));
    return [paid, balance];
  },
});

/** What was paid for the part of the term that was not served, never more. */
export const clawback = native({
  takes: { paid: cell, term: cell, served: cell },
  write: ({ paid, term, served }) =>
    refuseWhen(`OR(${paid}<0,${term}<=0,${served}<0)`, `-${paid}*MAX(${term}-${served},0)/${term}`),
});

/** All of it, less what was lost, plus what was added. Losses beyond the start are #N/A. */
export const netRevenueRetention = native({
  takes: { start: cell, churn: cell, downgrade: cell, upsell: cell, cross_sell: cell },
  write({ start, churn, downgrade, upsell, cross_sell: crossSell }, sheet) {
    const lost = sheet.cell(lostWords, `${churn}+${downgrade}`);
    const negative = [churn, downgrade, upsell, crossSell].map((one) => `${one}<0`);
    return refuseWhen(
      `OR(${start}<=0,${negative.join(',')},${fallsShort(start, lost)})`,
      `(${start}-${churn}-${downgrade}+${upsell}+${crossSell})/${start}`,
    );
  },
});

/** The same before anything is added. */
export const grossRevenueRetention = native({
  takes: { start: cell, churn: cell, downgrade: cell },
  write({ start, churn, downgrade }, sheet) {
    const lost = sheet.cell(lostWords, `${churn}+${downgrade}`);
    return refuseWhen(
      `OR(${start}<=0,${churn}<0,${downgrade}<0,${fallsShort(start, lost)})`,
      `MAX(${start}-${churn}-${downgrade},0)/${start}`,
    );
  },
});

const lostWords = { en: 'lost', da: 'tabt' };
