import { type Issue, unless } from '../../../engine/result';
import { type Formula, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { atMost } from '../../../formula/operators/numbers/least';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { over } from '../../../formula/operators/numbers/over';
import { toTheCent } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { input } from '../../component-places';
import type { PlanComponent, ResultKind } from '../../kind';
import { common } from '../../new-component';
import { creditedResult } from '../../pay/credited-result';
import { allOf, allWeights } from '../../pay/outside';
import { poolFields } from './fields';
import type { PoolComponent } from './schema';
import { poolRule } from './words';

type Part = PlanComponent<PoolComponent>;

/**
 * Pool: an amount, or a share of what everybody is credited, divided by weights.
 *
 *     part = min(most, level * weight)
 *     level is the same for all, and as high as the pool allows
 *
 * Weights are typed on Team; who has none gets nothing. Parts are whole cents and add up to the pool, as
 * COMP.POOL divides it. A gate, a floor or a cap of the component comes after that, and gives nothing to
 * the others. A payee's own most on Team takes the place of the plan's. Where one payee alone is shown, the
 * others are known by the sum of all weights, nobody is at the most, and the most is the plan's. For a rate
 * of one's own result, use flat-rate.
 */
export const pool: ResultKind<PoolComponent> = {
  shape: 'results',
  title: { en: 'Pool', da: 'Pulje' },
  // One amount in unequal parts.
  drawing: {
    bars: [
      [4, 26, 26],
      [32, 17, 26],
      [51, 9, 26],
    ],
  },
  sentence: ({ component: { among } }) =>
    among === 'team'
      ? { en: 'Each team divides a pool by weights.', da: 'Hvert team deler en pulje efter vægte.' }
      : { en: 'A pool is divided by weights.', da: 'En pulje deles efter vægte.' },
  rule: poolRule,
  fields: poolFields,
  check: (part) => unless(issuesOf(part), () => part.component),
  results: () => [{ label: { en: 'Weight', da: 'Vægt' }, unit: 'count', least: 0 }],
  shared: (part) => ({
    pool: poolOf(part),
    among: part.component.among,
    ...(part.component.most !== null && {
      most: input('most', 'money'),
      hasOwnMost: part.component.ownMost !== undefined,
    }),
  }),
  pay: (part) => {
    const most = part.component.most === null ? undefined : input('most', 'money');
    const byWeight = over(times(poolOf(part), creditedResult(0, 'count')), allWeights);
    return choose(isAbove(allWeights, constant(0)), atMost(most, byWeight), constant(0));
  },
  onTarget: () => [1],
  goal: () => constant(1_000_000),
  most: ({ component: { size, most, ownMost } }) =>
    most !== null && ownMost === undefined
      ? { formula: input('most', 'money') }
      : size === 'amount'
        ? { formula: input('amount', 'money') }
        : { formula: constant(0), isOpen: isAbove(input('rate', 'percent'), constant(0)) },
  sample: (id, measure) => ({
    kind: 'pool',
    ...common(id),
    measure: measure.id,
    size: measure.unit === 'money' ? 'rate' : 'amount',
    ...{ amount: 100_000, rate: 0.01, among: 'everyone', most: null },
  }),
};

/** What is divided, to the cent; nothing where all together come to less than 0. */
const poolOf = ({ component, measure }: Part): Formula<number> =>
  component.size === 'amount'
    ? toTheCent(input('amount', 'money'))
    : toTheCent(greatest(times(input('rate', 'percent'), allOf(measure)), constant(0)));

const issuesOf = ({ component: { size }, measure: { name, unit } }: Part): Issue[] =>
  size === 'amount' || unit === 'money'
    ? []
    : [
        {
          code: 'unit',
          path: ['size'],
          message: {
            en: `A share of ${name} is no amount of money.`,
            da: `En andel af ${name} er ikke et beløb.`,
          },
          advice: {
            en: 'Choose a measure in money, or an amount.',
            da: 'Vælg et målepunkt i beløb, eller et beløb.',
          },
        },
      ];
