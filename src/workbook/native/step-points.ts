import { attained } from '../description/formula';
import { inMoney, withoutDust } from './measure';
import { native, optionalCell, refuseWhen } from './native';
import {
  aboveHere,
  here,
  inRow,
  modeWords,
  paidAtFrom,
  payoutColumns,
  payoutInRow,
  tiersOf,
} from './payout-columns';

/**
 * The corners of the chart. Beside the table stand what it pays just below each From and at it, and
 * how many corners that makes: two at a jump. Each line then finds its row by counting corners.
 */
export const stepPoints = native({
  takes: { tiers: tiersOf, mode: modeWords, up_to: optionalCell, quota: optionalCell },
  shown: [
    { when: { en: 'highest', da: 'højeste' }, given: { mode: 'highest', up_to: '' } },
    {
      when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' },
      given: { mode: 'marginal', quota: '', up_to: '' },
    },
  ],
  oneCall: true,
  write({ tiers, mode, up_to: upTo, quota }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const { from } = table;
    const lastFrom = inMoney(`MAX(${from.all})`, quota);
    const further = `1.25*${lastFrom}`;
    const end = sheet.cell({ en: 'end', da: 'slut' }, upTo ?? further);
    const reaches = quota === undefined ? withoutDust(end) : attained(end, quota);
    const noEnd = upTo === undefined ? `${end}<=0` : `${end}<0`;
    const refused = quota === undefined ? noEnd : `OR(${noEnd},${quota}<=0)`;
    const reached = sheet.cell(
      { en: 'end reached', da: 'slut nået' },
      refuseWhen(refused, reaches),
    );
    const beside = (en: string, da: string, formula: string, start: string) =>
      sheet.column(tiers.threshold, { en, da }, () => ({ start, formula }));
    const at = beside('x', 'x', inMoney(from.here, quota), '0');
    const below = beside(
      'just below',
      'lige under',
      payoutInRow(table, aboveHere, at.here, quota),
      '0',
    );
    const paid = beside('at x', 'ved x', paidAtFrom(table, here, quota), '0');
    const jumps = `IF(ROUND(${paid.here}-${below.here},8)=0,1,2)`;
    const corners = beside(
      'corners',
      'hjørner',
      `IF(${reached}>=${from.here},IF(${at.here}=0,1,${jumps}),0)`,
      `IF(${tiers.threshold.first}=0,0,1)`,
    );
    const before = sheet.column(
      tiers.threshold,
      { en: 'corners before', da: 'hjørner før' },
      (own) => ({
        start: '0',
        formula: `${own.above}+${corners.above}`,
      }),
    );
    const count = sheet.cell({ en: 'all corners', da: 'alle hjørner' }, `SUM(${corners.all})`);
    const last = sheet.cell(
      { en: 'last row', da: 'sidste række' },
      `MATCH(${reached},${from.all},1)`,
    );
    const isFurther = `ROUND(${end}-${inRow(last)(at)},8)>0`;
    const line = sheet.lines(tiers.threshold, (rows) => 2 * rows + 2);
    const row = sheet.column(line, { en: 'row', da: 'række' }, () => ({
      formula: `IF(${line.here}>${count},0,MATCH(${line.here}-1,${before.all},1))`,
    })).here;
    const isEnd = `AND(${line.here}=${count}+1,${isFurther})`;
    const corner = (en: string, da: string, inTable: string, atEnd: string) =>
      sheet.column(line, { en, da }, () => ({
        formula: `IF(${row}>0,${inTable},IF(${isEnd},${atEnd},""))`,
      }));
    const isBelow = `AND(INDEX(${corners.all},${row})=2,INDEX(${before.all},${row})=${line.here}-1)`;
    return [
      corner('measure', 'mål', inRow(row)(at), end),
      corner(
        'payout',
        'udbetaling',
        `IF(${isBelow},${inRow(row)(below)},${inRow(row)(paid)})`,
        payoutInRow(table, inRow(last), end, quota),
      ),
    ];
  },
});
