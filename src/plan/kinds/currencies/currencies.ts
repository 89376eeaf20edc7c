import { dayNumber, isDay } from '../../../engine/dates';
import { type Issue, unless } from '../../../engine/result';
import { notEmpty, positive } from '../../../engine/rules';
import { type Formula, type Text, constant, place } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAtMost } from '../../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../../formula/operators/conditions/conditions';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { times } from '../../../formula/operators/numbers/times';
import { isAlike } from '../../../formula/operators/texts/texts';
import { listCell } from '../../component-places';
import { type Currency, currencies as codes } from '../../currency';
import { type ListField, choiceField } from '../../field';
import type { RatedDays, TargetKind } from '../../kind';
import { common } from '../../new-component';
import { usualChoice } from '../tables/usual-choice';
import type { CurrenciesComponent } from './schema';
import {
  dealFixingWords,
  fixingSentences,
  fixingWords,
  ownAmountSentence,
  ownAmountWords,
  ownDaySentence,
  words,
} from './words';

/**
 * Plan rates of currencies: payees may have another currency than the plan. Everything is counted in the
 * plan's own; what is paid is changed at the end, at a rate that the plan has.
 *
 *     paid in the payee's currency = round(paid by the plan * rate of the currency)
 *
 * A rate is what one of the plan's currency is in the other, and holds from its day until the next one
 * begins. Which day's rate holds is chosen: that of the period's first day, which is known before, of its
 * last, or of the day on which the pay falls due; of instalments the rates of their days, by their shares.
 *
 *     rate of the payment = sum of share * rate on the instalment's day
 *
 * What a deal is worth may be counted at the rate of the day that the deal counts by, and what is typed on
 * Team for a payee alone may be in the payee's currency. It pays nothing itself and moves no target.
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
  rule: ({ component: { fixed, deals, own } }) => {
    const said = [
      fixingSentences[fixed],
      ...(deals === 'own-day' ? [ownDaySentence] : []),
      ...(own === 'payee' ? [ownAmountSentence] : []),
    ];
    return {
      en: [said.map(({ en }) => en).join('')],
      da: [said.map(({ da }) => da).join('')],
    };
  },
  fields: () => [
    choiceField('fixed', words.fixed, fixingWords),
    usualChoice<CurrenciesComponent, 'deals'>('deals', 'as-pay', words.deals, dealFixingWords),
    usualChoice<CurrenciesComponent, 'own'>('own', 'plan', words.own, ownAmountWords),
    ratesField,
  ],
  check: ({ component }) => unless(issuesOf(component), () => component),
  factor: () => constant(1),
  rateOf: ({ component }, currency, { first, last, due }) => {
    switch (component.fixed) {
      case 'first-day':
        return rateOn(component, currency, first);
      case 'last-day':
        return rateOn(component, currency, last);
      case 'payment-day':
        return rateWhenDue(component, currency, due);
    }
  },
  ratesOwnDay: ({ component: { deals } }) => deals === 'own-day',
  ratesOwnAmounts: ({ component: { own } }) => own === 'payee',
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

/** From the last row up, since those of a currency ascend: the first that holds is the latest. */
const rateOn = (
  { rates }: CurrenciesComponent,
  currency: Formula<Text>,
  day: Formula<number>,
): Formula<number> =>
  rates.reduce<Formula<number>>((above, _, k) => {
    const name = place<Text>(`cell.${String(k)}.0`);
    const holds = isAtMost(listCell(k, 1, 'date'), day);
    return choose(allOf([isAlike(name, currency), holds]), listCell(k, 2), above);
  }, constant(0));

/** Of several instalments the rates of their days by their shares; none where one of them has none. */
function rateWhenDue(
  component: CurrenciesComponent,
  currency: Formula<Text>,
  due: RatedDays['due'],
): Formula<number> {
  const rates = due.map(({ share, day }) => ({ share, rate: rateOn(component, currency, day) }));
  const [only] = rates;
  if (only && rates.length === 1) return only.rate;
  const hasNone = anyOf(rates.map(({ rate }) => isAtMost(rate, constant(0))));
  const inAll = sumOf(rates.map(({ share, rate }) => times(share, rate)));
  return choose(hasNone, constant(0), inAll);
}

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
