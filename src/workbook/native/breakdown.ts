import { cell, native, optionalCell } from './native';
import { creditedInAll, inMoney } from './measure';
import {
  inRow,
  modeWords,
  payoutColumns,
  payoutInRow,
  rateInMoney,
  rowOf,
  tiersOf,
} from './payout-columns';

/**
 * One line for each row of the payout table between what was credited before and what is now; the
 * lines below the last are blank. Where credit is taken back, the same rows with the sign turned.
 */
export const breakdown = native({
  takes: {
    amount: cell,
    tiers: tiersOf,
    mode: modeWords,
    quota: optionalCell,
    prior: optionalCell,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal' } },
    {
      when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' },
      given: { mode: 'marginal', quota: '', prior: '' },
    },
  ],
  oneCall: true,
  write({ amount, tiers, mode, quota, prior }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const before = prior ?? '0';
    const after = prior === undefined ? amount : sheet.cell(creditedInAll, `${prior}+${amount}`);
    const low = sheet.cell({ en: 'low', da: 'nedre' }, `MIN(${before},${after})`);
    const start = sheet.cell({ en: 'start', da: 'start' }, `MAX(${low},0)`);
    const end = sheet.cell({ en: 'end', da: 'slut' }, `MAX(${before},${after},0)`);
    const sign = sheet.cell({ en: 'sign', da: 'fortegn' }, `IF(${after}<${before},-1,1)`);
    const none = sheet.cell({ en: 'nothing', da: 'intet' }, `AND(${before}<=0,${after}<0)`);
    const first = sheet.cell({ en: 'first row', da: 'første række' }, rowOf(table, start, quota));
    const last = sheet.cell({ en: 'last row', da: 'sidste række' }, rowOf(table, end, quota));
    const paid = sheet.cell(
      { en: 'paid up to start', da: 'udbetalt til start' },
      `IF(OR(${low}<0,AND(${low}=0,${sign}=1)),0,${payoutInRow(table, inRow(first), low, quota)})`,
    );
    const line = sheet.lines(tiers.threshold, (rows) => rows + 1);
    const row = sheet.column(line, { en: 'row', da: 'række' }, () => ({
      formula: `IF(${first}+${line.here}-1>${last},"",${first}+${line.here}-1)`,
    })).here;
    const column = (en: string, da: string, formula: string) =>
      sheet.column(line, { en, da }, () => ({ formula: `IF(${row}="","",${formula})` }));
    const from = column(
      'from',
      'fra',
      `IF(${line.here}=1,${start},${inMoney(inRow(row)(table.from), quota)})`,
    );
    const to = column(
      'to',
      'til',
      `IF(${row}=${last},${end},${inMoney(inRow(`${row}+1`)(table.from), quota)})`,
    );
    const part = column('in this row', 'i denne række', `${sign}*(${to.here}-${from.here})`);
    const rate = column('rate', 'sats', `IF(${none},0,${rateInMoney(table, inRow(row), quota)})`);
    const earlier = payoutInRow(table, inRow(`${row}-1`), from.here, quota);
    const payout = column(
      'payout',
      'udbetaling',
      `IF(${none},0,${sign}*(${payoutInRow(table, inRow(row), to.here, quota)}-IF(${line.here}=1,${paid},${earlier})))`,
    );
    return [from, to, part, rate, payout];
  },
});
