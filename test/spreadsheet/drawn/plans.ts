import '../../../src/plan/all-rules';
import { type KindName, kindNames } from '../../../src/plan/all-kinds';
import { currencies } from '../../../src/plan/currency';
import { type Measure, measureSchema } from '../../../src/plan/measure';
import { lumpSum } from '../../../src/plan/payment/payment-terms';
import { isRatio } from '../../../src/plan/retention/is-ratio';
import { prorations } from '../../../src/plan/pay/proration/prorations';
import { type Plan, periods } from '../../../src/plan/plan';
import { measure, planOf } from '../../../src/plan/presets/preset';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { type TitledPlan, parsed, period } from '../component-plans';
import { withComponent } from './components';
import { type Dice, diceOf } from './dice';

/*
 * Plans drawn from everything that a plan can have: rules, choices, numbers, limits, conditions,
 * measures of teams and managers, roles and their shares. The same seed draws the same plan.
 */

const seed = Number(process.env['SEED'] ?? 20261121);

export const drawnPlans = (count: number, from = 0): readonly TitledPlan[] =>
  Array.from({ length: count }, (_, k) => ({
    title: `drawn ${String(from + k)} of seed ${String(seed)}`,
    plan: drawnPlan(diceOf(seed + from + k), kindNames[(from + k) % kindNames.length]),
  }));

/** The dice of a plan's people: others than those that drew the plan, and the same every time. */
export const diceFor = ({ title }: TitledPlan): Dice =>
  diceOf([...title].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));

/** One kind is certainly asked, so that a few plans have them all. */
function drawnPlan(dice: Dice, asked: KindName | undefined): Plan {
  const language = dice.pick(['en', 'da'] as const);
  const named = { id: 'x', name: { en: 'A plan', da: 'En plan' }, meaning: { en: '', da: '' } };
  const measures = drawnMeasures(dice);
  const roles = dice.pick([[], ['AE'], ['AE', 'CSM'], ['AE', 'The "senior" AE', 'Manager']]);
  const rules = { measures, components: [], roles, period: dice.pick(periods) };
  const empty: Plan = {
    ...planOf({ ...named, rules: () => rules }, language, period),
    ...(dice.oneIn(2) && { proration: dice.pick(prorations) }),
    currency: dice.pick(currencies),
    ...shares(roles, dice),
  };
  const count = dice.pick([0, 1, 2, 3, 5]);
  const full = Array.from({ length: count }).reduce<Plan>(
    (plan, _, k) => withComponent(plan, dice.pick(kindNames), ids[k] ?? 'last', dice),
    asked ? withComponent(empty, asked, 'asked', dice) : empty,
  );
  return parsePlan(full).ok ? parsed(full) : drawnPlan(dice, asked);
}

const ids = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Some of money, counts and ratios, each with its own rules of crediting; and what teams come to. */
export function drawnMeasures(dice: Dice): Measure[] {
  const own = [
    measure('sales', 'sales', dice.oneIn(6) ? 'count' : 'money'),
    ...dice.some([
      measure('meetings', 'meetings', 'count'),
      measure('nrr', 'NRR', 'percent'),
      measure('renewals', 'renewed “value”'),
      measure('grr', 'GRR', 'percent'),
    ]),
  ].map((one) => ruled(one, dice));
  const sum = dice.pick(own.filter(({ unit }) => unit !== 'percent'));
  // Ratios are taken together beside a sum that is counted at once.
  const summed = (sum.cutOffDays === 0 && own.find(isRatio)) || sum;
  const over = dice.pick(['team', 'manager'] as const);
  const total = {
    ...ruled(measure('together', 'together', summed.unit), dice),
    total: { of: summed.id, over },
  };
  return dice.oneIn(2) ? own : [...own, total];
}

/**
 * What is said with a cut-off of so many days, as nothing is paid by it: what a cell could take for a
 * formula, and what a file writes otherwise.
 */
const definitions = new Map([
  [5, '=A1 of what is “kept”'],
  [30, 'What is paid & not <returned>. Each counts once.'],
]);

/** What deals say of a measure that is typed otherwise, with a cut-off of so many days. */
const saidByDeals: ReadonlyMap<number, Pick<Measure, 'said'>> = new Map([
  [5, { said: { column: 'Segment', values: ['SMB', 'Large & “key”'] } }],
  [30, { said: { column: 'Discount' } }],
]);

/** Every word that a field of measures may hold. */
function ruled(one: Measure, dice: Dice): Measure {
  const words = Object.entries(measureSchema.entries).flatMap(([field, schema]) => {
    const isOpen = field !== 'unit' && 'options' in schema && dice.oneIn(2);
    return isOpen ? [[field, dice.pick(schema.options as readonly string[])] as const] : [];
  });
  const fromDeals = dice.pick(['nrr', 'grr', 'expansion', undefined] as const);
  const cutOffDays = dice.pick([0, 5, 30]);
  const definition = definitions.get(cutOffDays);
  return {
    ...one,
    ...Object.fromEntries(words),
    ...{ cutOffDays, ...(definition && { definition }) },
    ...(one.unit === 'percent' && (fromDeals ? { fromDeals } : saidByDeals.get(cutOffDays))),
  };
}

/** How roles share credit and pay, and when it falls due. */
export function shares(
  roles: readonly string[],
  dice: Dice,
): Pick<Plan, 'creditSplits' | 'paySplits' | 'payment'> {
  const sharing = dice.some(roles);
  const share = dice.pick([1, 0.5, 1 / 3]);
  const paid = dice.some(roles);
  const instalments = [
    { share: 0.5, due: { on: 'period-end' as const, days: 45 } },
    { share: 0.3, due: { on: 'day' as const, day: '2027-02-28' } },
    {
      share: 0.2,
      due: {
        on: 'trigger' as const,
        trigger: dice.pick(['signature', 'go-live', 'invoice', 'collection'] as const),
      },
    },
  ];
  return {
    creditSplits: sharing.map((role) => ({
      role,
      share: share / Math.max(sharing.length - 1, 1),
      isOverlay: dice.oneIn(3),
    })),
    paySplits: paid.map((role) => ({ role, share: 1 / paid.length })),
    payment: dice.oneIn(2) ? lumpSum : { instalments, equityShare: dice.pick([0, 0.15]) },
  };
}
