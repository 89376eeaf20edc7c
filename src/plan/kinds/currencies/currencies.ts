import { dayNumber, isDay } from '../../../engine/dates';
import { type Issue, unless } from '../../../engine/result';
import { notEmpty, positive } from '../../../engine/rules';
import { type Formula, type Text, constant, place } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAtMost } from '../../../formula/operators/conditions/comparisons';
import { allOf } from '../../../formula/operators/conditions/conditions';
import { isAlike } from '../../../formula/operators/texts/texts';
import { listCell } from '../../component-places';
import { type Currency, currencies as codes } from '../../currency';
import { type ListField, choiceField } from '../../field';
import { type TargetKind } from '../../kind';
import { common } from '../../new-component';
import { usualChoice } from '../tables/usual-choice';
import type { CurrenciesComponent } from './schema';
import { dealFixingWords, fixingSentences, fixingWords, ownDaySentence, words } from './words';

/**
 * Plan rates of currencies: payees may have another currency than the plan. Everything is counted in the
 * plan's own; what is paid is changed at the end, at a rate that the plan has.
 *
 *     paid in the payee's currency = round(paid by the plan * rate of the currency)
 *
 * A rate is what one of the plan's currency is in the other, and holds from its day until the next one
 * begins. Which day's rate holds is chosen: that of the period's first day, which is known before, or of
 * its last; what a deal is worth may be counted at the rate of the day that the deal counts by. It pays nothing itself and moves no target.
 */
export const currencies: TargetKind<CurrenciesComponent> = {
  shape: 'nothing',
  title: words.title,
  // One amount, at a rate.
  drawing: {
    bars: [
      [8, 16, 27],
      [40, 16, 15],
    ],
    dashed: 'M24 9L40 21',
  },
  sentence: () => words.sentence,
  rule: ({ component: { fixed, deals } }) => {
    const ofDeals = deals === 'own-day' ? ownDaySentence : { en: '', da: '' };
    return {
      en: [fixingSentences[fixed].en + ofDeals.en],
      da: [fixingSentences[fixed].da + ofDeals.da],
    };
  },
  fields: () => [
    choiceField('fixed', words.fixed, fixingWords),
    usualChoice<CurrenciesComponent, 'deals'>('deals', 'as-pay', words.deals, dealFixingWords),
    ratesField,
  ],
  check: ({ component }) => unless(issuesOf(component), () => component),
  factor: () => constant(1),
  // From the last row up, since those of a currency ascend: the first that holds is the latest.
  rateOf: ({ component: { fixed, rates } }, currency, first, last) =>
    rates.reduce<Formula<number>>((above, _, k) => {
      const name = place<Text>(`cell.${String(k)}.0`);
      const holds = isAtMost(listCell(k, 1, 'date'), fixed === 'first-day' ? first : last);
      return choose(allOf([isAlike(name, currency), holds]), listCell(k, 2), above);
    }, constant(0)),
  ratesOwnDay: ({ component: { deals } }) => deals === 'own-day',
  rated: ({ component: { rates } }) => rates.map(({ currency }) => currency),
  sample: (id) => ({
    kind: 'currencies',
    ...common(id),
    fixed: 'first-day',
    rates: [
      { currency: 'EUR', from: dayNumber('2026-01-01'), rate: 0.134 },
      { currency: 'USD', from: dayNumber('2026-01-01'), rate: 0.15 },
    ],
  }),
};

const ratesField: ListField<CurrenciesComponent> = {
  kind: 'list',
  id: 'rates',
  label: words.rates,
  name: words.ratesName,
  row: words.row,
  columns: [
    {
      ...{ label: words.currency, unit: 'word' },
      options: codes.map((value) => ({ value, label: { en: value, da: value } })),
    },
    { label: words.from, unit: 'date', allows: 'any' },
    { label: words.rate, unit: 'count', allows: 'above zero' },
  ],
  get: ({ rates }) => rates.map(({ currency, from, rate }) => [currency, from, rate]),
  set: (component, rows) => ({
    ...component,
    rates: rows.map(([currency, from, rate]) => ({
      ...{ currency: currency as Currency, from: Number(from), rate: Number(rate) },
    })),
  }),
  next: ({ rates }) => {
    const last = rates.at(-1);
    const unused = codes.find((code) => rates.every(({ currency }) => currency !== code));
    return [unused ?? 'USD', last?.from ?? dayNumber('2026-01-01'), 1];
  },
};

const issuesOf = ({ rates }: CurrenciesComponent): Issue[] => [
  ...notEmpty(rates, ['rates']),
  ...rates.flatMap(({ currency, from, rate }, k) => [
    ...(isDay(from) ? [] : [words.noDay(['rates', k, 'from'])]),
    ...(rates.slice(0, k).some((one) => one.currency === currency && one.from >= from)
      ? [words.notLater(['rates', k, 'from'])]
      : []),
    ...positive(rate, ['rates', k, 'rate']),
  ]),
];
