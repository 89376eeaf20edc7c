import { cell, native, optionalCell, refuseWhen } from './native';
import { inMoney, measured } from './measure';
import {
  here,
  inRow,
  modeWords,
  paidAtFrom,
  payoutColumns,
  payoutInRow,
  rateInMoney,
  tiersOf,
} from './payout-columns';

/**
 * The first row of the payout table that pays as much, then back along its rate. A row pays as much
 * when it does at its From, or when it would pay more at its end, which is the next row's.
 */
export const amountForPayout = native({
  takes: { payout: cell, tiers: tiersOf, mode: modeWords, quota: optionalCell },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal' } },
    {
      when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' },
      given: { mode: 'marginal', quota: '' },
    },
  ],
  write({ payout, tiers, mode, quota }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const { from, rate, pays } = table;
    const isShare = pays === 'rates' && quota !== undefined;
    const decimals = isShare ? 12 : 8;
    const most = sheet.column(
      tiers.threshold,
      { en: 'most at from', da: 'mest ved fra' },
      (own) => ({
        start: '0',
        formula: `MAX(${own.above},ROUND(${table.payout.here},${decimals}))`,
      }),
    );
    const end = (next: string) => `${table.payout.here}+${rate.here}*(${next}-${from.here})`;
    const nearly = sheet.column(
      tiers.threshold,
      { en: 'most before the end', da: 'mest før slut' },
      (own) => ({
        start: '0',
        formula: `MAX(${own.above},${most.here},ROUND(${end(from.below)},${decimals}))`,
        last: `MAX(${own.above},${most.here},IF(${rate.here}>0,1E15,0))`,
      }),
    );
    const ofQuota = `${payout}/${quota ?? ''}`;
    const wanted = sheet.cell(
      { en: 'wanted', da: 'ønsket' },
      quota === undefined
        ? `ROUND(${payout},8)`
        : `IF(${quota}>0,ROUND(${isShare ? ofQuota : payout},${decimals}),NA())`,
    );
    const row = sheet.cell(
      { en: 'row', da: 'række' },
      `1+SUMPRODUCT((${most.all}<${wanted})*(${nearly.all}<=${wanted}))`,
    );
    const start = inMoney(inRow(row)(from), quota);
    const paid = inRow(row)(table.payout);
    const further = `(${payout}-${paidAtFrom(table, inRow(row), quota)})/(${rateInMoney(table, inRow(row), quota)})`;
    const level = `ROUND(${paid},${decimals})>=${wanted}`;
    return refuseWhen(
      `${row}>ROWS(${from.all})`,
      table.isFlat ? start : `${start}+IF(${level},0,${further})`,
    );
  },
});

/** The largest of what each row pays at its From and at its end, as far as it is reached. */
export const maxExposure = native({
  takes: { tiers: tiersOf, mode: modeWords, up_to: optionalCell, quota: optionalCell },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal', up_to: '' } },
    { when: { en: 'highest', da: 'højeste' }, given: { mode: 'highest' } },
  ],
  oneCall: true,
  write({ tiers, mode, up_to: upTo, quota }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const isReached =
      upTo === undefined
        ? undefined
        : `${measured(sheet, upTo, quota).reached()}>=${table.from.here}`;
    const counted = (formula: string) =>
      isReached === undefined ? formula : `IF(${isReached},${formula},0)`;
    const paidAt = (end: string) => counted(payoutInRow(table, here, end, quota));
    const atFrom = sheet.column(
      tiers.threshold,
      { en: 'paid at from', da: 'udbetalt ved fra' },
      () => ({
        start: '0',
        formula: counted(paidAtFrom(table, here, quota)),
      }),
    );
    const next = inMoney(table.from.below, quota);
    // Where the last rate goes on paying and nothing ends it, there is no most.
    const last = upTo === undefined ? refuseWhen(`${table.rate.here}>0`, '0') : paidAt(upTo);
    const atEnd = sheet.column(
      tiers.threshold,
      { en: 'paid at the end', da: 'udbetalt ved slut' },
      () => ({
        start: '0',
        formula: paidAt(upTo === undefined ? next : `MIN(${upTo},${next})`),
        last,
      }),
    );
    const most = `MAX(${atFrom.all},${atEnd.all})`;
    const refused = [
      ...(upTo === undefined ? [] : [`${upTo}<0`]),
      ...(quota === undefined ? [] : [`${quota}<=0`]),
    ];
    if (refused.length === 0) return most;
    return refuseWhen(refused.length === 1 ? refused.join() : `OR(${refused.join()})`, most);
  },
});
