import type { CollectionsComponent } from './schema';
import { type Issue, unless } from '../../../engine/result';
import { ascending, atLeast, between, notEmpty } from '../../../engine/rules';
import { called, constant } from '../../../formula/formula';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { largest } from '../../../formula/operators/columns/column';
import { isAbove, isAtMost } from '../../../formula/operators/conditions/comparisons';
import { anyOf } from '../../../formula/operators/conditions/conditions';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { inRow, rowReached } from '../../../formula/operators/lookups/lookups';
import { plus } from '../../../formula/operators/numbers/plus';
import { ratioReaches } from '../../../formula/operators/conditions/reaches';
import { times } from '../../../formula/operators/numbers/times';
import { input, list, listColumn, resultCell, typedResult } from '../../component-places';
import { creditedResult } from '../../pay/credited-result';
import { type ResultKind } from '../../kind';
import { common } from '../../new-component';
import { collectionsFields } from './fields';
import { collectionsRule } from './words';

/**
 * Collections: a rate on the money collected that falls with the days to payment, and a bonus for
 * customers who pay in time again and again.
 *
 *     payout = collected * rate of the tier of average days
 *            + bonus when the share of invoices paid in time reaches the share
 *
 * Exactly on a tier's days is in that tier. Days below 0, paid ahead, count as 0; without days nothing
 * is paid, since a blank is not the best result. Where nothing is collected nothing is paid, the bonus
 * neither. Rates that rise with the days
 * are refused. For a rate that follows the amount, use commission; for one event each, events.
 */
export const collections: ResultKind<CollectionsComponent> = {
  shape: 'results',
  title: { en: 'Collections', da: 'Indbetalinger' },
  sentence: () => ({
    en: 'The sooner customers pay, the higher the rate.',
    da: 'Jo før kunderne betaler, jo højere er satsen.',
  }),
  rule: collectionsRule,
  fields: () => collectionsFields,
  check: ({ component }) => unless(issuesOf(component), () => component),
  results: () => [
    { label: { en: 'Collected', da: 'Indbetalt' }, unit: 'money' },
    {
      label: { en: 'Average days to payment', da: 'Gennemsnitlige betalingsdage' },
      unit: 'days',
      neededBy: 0,
    },
    { label: { en: 'Paid in time', da: 'Betalt til tiden' }, unit: 'percent', least: 0, most: 1 },
  ],
  pay: () => {
    const collected = creditedResult(0, 'money');
    const days = greatest(creditedResult(1, 'days'), constant(0));
    const [starts, rates] = [listColumn(0, 'days'), listColumn(1, 'percent')];
    const rate = called(
      'TIERED_BONUS',
      [days, list, undefined, constant('highest')],
      inRow(rates, rowReached(days, starts)),
    );
    const isConsistent = ratioReaches(typedResult(2), input('consistencyShare', 'percent'));
    const bonus = choose(isConsistent, input('consistencyBonus', 'money'), constant(0));
    const nothing = anyOf([isAtMost(collected, constant(0)), isBlank(resultCell(1))]);
    return choose(nothing, constant(0), plus(times(collected, rate), bonus));
  },
  onTarget: ({ component: { consistency } }) => [1_000_000, 0, consistency.share],
  most: () => ({
    formula: input('consistencyBonus', 'money'),
    isOpen: isAbove(largest(listColumn(1)), constant(0)),
  }),
  sample: (id) => ({
    kind: 'collections',
    ...common(id),
    tiers: [
      { from: 0, rate: 0.01 },
      { from: 31, rate: 0.005 },
      { from: 61, rate: 0 },
    ],
    consistency: { share: 0.9, bonus: 10_000 },
  }),
};

const issuesOf = ({ tiers, consistency }: CollectionsComponent): Issue[] => [
  ...notEmpty(tiers, ['tiers']),
  ...ascending(
    tiers.map(({ from }) => from),
    ['tiers'],
    'from',
  ),
  ...(tiers[0] && tiers[0].from > 0 ? [startsLate(tiers[0].from)] : []),
  ...tiers.flatMap(({ rate }, k) => [
    ...between(0, 1, rate, ['tiers', k, 'rate']),
    ...(rate > (tiers[k - 1]?.rate ?? rate) ? [rises(k, tiers[k - 1]?.rate ?? 0)] : []),
  ]),
  ...between(0, 1, consistency.share, ['consistency', 'share']),
  ...atLeast(0, consistency.bonus, ['consistency', 'bonus']),
];

const startsLate = (from: number): Issue => ({
  code: 'starts-late',
  path: ['tiers', 0, 'from'],
  message: { en: `Step 1 starts at ${from} days.`, da: `Trin 1 begynder ved ${from} dage.` },
  advice: { en: 'Use 0, the day of the invoice.', da: 'Brug 0, fakturaens dag.' },
  use: 0,
});

const rises = (k: number, before: number): Issue => ({
  code: 'rises',
  path: ['tiers', k, 'rate'],
  message: {
    en: `Step ${k + 1} pays more than step ${k}, although the customer pays later.`,
    da: `Trin ${k + 1} betaler mere end trin ${k}, selv om kunden betaler senere.`,
  },
  advice: { en: 'Let rates fall with the days.', da: 'Lad satserne falde med dagene.' },
  use: before,
});
