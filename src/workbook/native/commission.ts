import {
  type Column,
  type Sheet,
  type Table,
  cell,
  native,
  optionalCell,
  refuseWhen,
} from './native';
import { type Measure, creditedInAll, inMoney, measured } from './measure';

/** A rate for every tier of the credited amount, or the rate reached on all of it. */
export const tieredCommission = native({
  takes: {
    amount: cell,
    tiers: { kind: 'table', columns: ['from', 'rate'] },
    quota: optionalCell,
    method: { kind: 'word', words: ['marginal', 'retroactive'], optional: true },
    prior: optionalCell,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: {} },
    { when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' }, given: { quota: '' } },
    { when: { en: 'retroactive', da: 'retroaktivt' }, given: { method: 'retroactive' } },
    {
      when: { en: 'retroactive, with a quota', da: 'retroaktivt, med kvote' },
      given: { quota: '', method: 'retroactive' },
    },
    {
      when: { en: 'on top of what was credited before', da: 'oven i det allerede krediterede' },
      given: { prior: '' },
    },
  ],
  write({ amount, tiers, quota, method = 'marginal', prior }, sheet) {
    const to = method === 'marginal' ? ends(sheet, tiers.from) : undefined;
    const paid = (measure: Measure) =>
      to ? marginal(measure, tiers, to) : retroactive(measure, tiers);
    if (prior === undefined) return paid(measured(sheet, amount, quota));
    const before = measured(sheet, prior, quota, {
      reached: { en: 'reached before', da: 'nået før' },
      attainment: { en: 'attainment before', da: 'målopfyldelse før' },
    });
    const sum = sheet.cell(creditedInAll, `${prior}+${amount}`);
    const all = measured(sheet, sum, quota, {
      reached: { en: 'reached in all', da: 'nået i alt' },
      attainment: { en: 'attainment in all', da: 'målopfyldelse i alt' },
    });
    const earlier = sheet.cell(
      { en: 'paid before', da: 'udbetalt før' },
      `IF(${before.credited}<=0,0,${paid(before)})`,
    );
    return `${paid(all)}-${earlier}`;
  },
});

/** Where each tier ends. The last has no end that anyone reaches. */
const ends = (sheet: Sheet, from: Column): Column =>
  sheet.column(from, { en: 'to', da: 'til' }, () => ({ formula: from.below, last: '1E15' }));

/** No MIN or MAX: inside SUMPRODUCT they would take one value of the whole column. */
function marginal(
  { credited, quota }: Measure,
  { from, rate }: Table<'from' | 'rate'>,
  to: Column,
): string {
  const over = ({ all }: Column) => {
    const start = inMoney(all, quota);
    return `(${credited}>${start})*(${credited}-${start})`;
  };
  const sum = `SUMPRODUCT((${over(from)}-${over(to)})*${rate.all})`;
  return quota === undefined ? sum : `IF(${quota}>0,${sum},NA())`;
}

function retroactive(
  { credited, reached }: Measure,
  { from, rate }: Table<'from' | 'rate'>,
): string {
  const paid = `${credited}*INDEX(${rate.all},MATCH(${reached()},${from.all},1))`;
  return `IF(${reached()}<${from.first},0,${paid})`;
}

/** One rate above a start, at most a cap; a cap of 0 pays nothing. */
export const singleRateCommission = native({
  takes: { amount: cell, rate: cell, above: optionalCell, cap: optionalCell },
  shown: [
    { when: { en: 'One rate on everything', da: 'Én sats af alt' }, given: {} },
    { when: { en: 'Above a start', da: 'Over en grænse' }, given: { above: '' } },
    { when: { en: 'With a cap', da: 'Med loft' }, given: { above: '', cap: '' } },
  ],
  write({ amount, rate, above, cap }, sheet) {
    const negative = [rate, above, cap].filter((one) => one !== undefined);
    const refused = negative.map((one) => `${one}<0`).join(',');
    const condition = negative.length === 1 ? refused : `OR(${refused})`;
    const part = `MAX(${above === undefined ? amount : `${amount}-${above}`},0)`;
    if (cap === undefined) return refuseWhen(condition, `${rate}*${part}`);
    const whole = sheet.cell({ en: 'before the cap', da: 'før loftet' }, `${rate}*${part}`);
    return refuseWhen(condition, `IF(${whole}>${cap},${cap},${whole})`);
  },
});
