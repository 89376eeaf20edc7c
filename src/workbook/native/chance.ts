import { type Column, type Sheet, cell, native, optionalCell, refuseWhen } from './native';
import { fallsShort, inMoney, measured } from './measure';
import {
  type PayoutColumns,
  inRow,
  modeWords,
  payoutColumns,
  payoutInRow,
  rowReached,
  tiersOf,
} from './payout-columns';

/**
 * The chance of a normal result at or above the target. NORMSDIST is asked on the side where the
 * chance is small, since 1 less a number near 1 would keep few digits.
 */
export const reachProbability = native({
  takes: { target: cell, expected: cell, spread: cell },
  write: ({ target, expected, spread }) =>
    refuseWhen(
      `${spread}<0`,
      `IF(${spread}=0,IF(${fallsShort(expected, target)},0,1),NORMSDIST((${expected}-${target})/${spread}))`,
    ),
});

/**
 * The payout curve taken apart at its corners: every jump pays with the chance of reaching it, and
 * every change of rate pays on what is expected above it.
 */
export const expectedPayout = native({
  takes: {
    expected: cell,
    spread: cell,
    tiers: tiersOf,
    mode: modeWords,
    quota: optionalCell,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal' } },
    {
      when: { en: 'highest, with a quota', da: 'højeste, med kvote' },
      given: { mode: 'highest', quota: '' },
    },
  ],
  oneCall: true,
  write({ expected, spread, tiers, mode, quota }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const measure = measured(sheet, expected, quota);
    const row = sheet.cell({ en: 'row', da: 'række' }, rowReached(table, measure));
    const certain = payoutInRow(table, inRow(row), measure.credited, quota);
    const payout = expectedOf(sheet, tiers.threshold, table, expected, spread, quota);
    const refused = [`${spread}<0`, ...(quota === undefined ? [] : [`${quota}<=0`])];
    return refuseWhen(
      refused.length === 1 ? `${spread}<0` : `OR(${refused.join(',')})`,
      `IF(${spread}=0,${certain},SUM(${payout.all}))`,
    );
  },
});

function expectedOf(
  sheet: Sheet,
  beside: Column,
  table: PayoutColumns,
  expected: string,
  spread: string,
  quota: string | undefined,
): Column {
  const { from, payout, rate, pays } = table;
  const distance = sheet.column(beside, { en: 'distance', da: 'afstand' }, () => ({
    formula: `(${inMoney(from.here, quota)}-${expected})/${spread}`,
  })).here;
  const chance = sheet.column(beside, { en: 'chance', da: 'chance' }, () => ({
    formula: `NORMSDIST(-${distance})`,
  })).here;
  const beyond = sheet.column(beside, { en: 'expected above', da: 'ventet derover' }, () => ({
    formula: `${spread}*(EXP(-(${distance}*${distance})/2)/SQRT(2*PI())-${distance}*${chance})`,
  })).here;
  const climbed = table.isFlat ? '' : `-${rate.above}*(${from.here}-${from.above})`;
  const jump = `(${payout.here}-${payout.above}${climbed})`;
  const bend = `(${rate.here}-${rate.above})`;
  const [wholeJump, wholeBend] =
    quota === undefined
      ? [jump, bend]
      : pays === 'rates'
        ? [`${quota}*${jump}`, bend]
        : [jump, `${bend}/${quota}`];
  return sheet.column(beside, { en: 'expected payout', da: 'ventet udbetaling' }, () => ({
    formula: table.isFlat
      ? `${wholeJump}*${chance}`
      : `${wholeJump}*${chance}+${wholeBend}*${beyond}`,
  }));
}
