import { dayNumber } from '../../../src/engine/dates';
import { roundMoney } from '../../../src/engine/money';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { type Component, type KindName } from '../../../src/plan/kinds';
import { kindNames } from '../../../src/plan/all-kinds';
import type { Gate } from '../../../src/plan/kind';
import { type Deal, type Payee } from '../../../src/plan/people';
import { tableParts } from '../../../src/plan/parts';
import { agreedGoal } from '../../../src/plan/pay/table-rows';
import type { Plan } from '../../../src/plan/plan';
import { following, measure } from '../../../src/plan/presets/preset';
import { suitableSheets } from '../../../src/workbook/sheets/book';
import { planWith } from '../component-plans';
import { withComponent } from './components';
import { type Dice, diceOf } from './dice';
import { drawnDeal, drawnPeople } from './people';

/*
 * Plans of one component that is drawn, beside a commission with a quota: what is turned in it stands
 * alone, and little has to be calculated.
 */

export interface NarrowPlan {
  readonly plan: Plan;
  /** The component that was drawn, if one of its kind can be. */
  readonly asked: Component | undefined;
  readonly payees: readonly Payee[];
  /** Of a plan that needs none, in some only. */
  readonly deals: readonly Deal[] | undefined;
}

export function narrowPlan(kind: KindName, k: number): NarrowPlan {
  const dice = diceOf(1_000 * k + kindNames.indexOf(kind));
  const drawn = withComponent(before(dice), kind, 'asked', dice);
  const open = { ...drawn, components: drawn.components.map((one) => opened(one, dice)) };
  const plan = parsePlan(open).ok ? open : drawn;
  const asked = plan.components.find(({ id }) => id === 'asked');
  const numbers = [...new Set(numbersIn(asked))].filter((number) => number > 0);
  const payees = drawnPeople(plan, dice)
    .payees.slice(0, 4)
    .map((payee) => ({
      ...payee,
      role: dice.oneIn(6) ? payee.role : 'AE',
      ...{ quota: dice.oneIn(2) ? 50_000 : null, quotas: dice.oneIn(2) ? { asked: 40_000 } : {} },
      credited: { ...payee.credited, ...around(plan, numbers, dice) },
    }));
  const deals = Array.from({ length: 8 }, (_, d) =>
    sold(
      drawnDeal(plan, `D-${String(d)}`, dice),
      payees[d % payees.length]?.name ?? '',
      numbers,
      dice,
    ),
  );
  const hasDeals = k % 3 === 0 || suitableSheets(plan).includes('deals');
  return { plan, asked, payees, deals: hasDeals ? deals : undefined };
}

/** A deal that counts, of one owner; often worth what a threshold of deals is. */
function sold(drawn: Deal, owner: string, numbers: readonly number[], dice: Dice): Deal {
  const deal = { ...without(drawn, 'cancelled'), delivered: 1 };
  const worth = dice.pick([...numbers, 1]);
  const [booked, signed, collected] = [dice.pick(days), dice.pick(days), dice.pick(days)];
  return {
    ...deal,
    ...{ booked, signed, collected, owners: { AE: { name: owner } } },
    ...(dice.oneIn(2) && { current: 0, renewed: worth < 100 ? 60_000 : worth }),
    ...(dice.oneIn(4) && { product: 'Another', source: 'Another', own: {} }),
  };
}

/** What is on its thresholds, below or above them, in the measure's unit or of the quota. */
function around(plan: Plan, numbers: readonly number[], dice: Dice) {
  const goals = [quota, ...tableParts(plan).map(agreedGoal)];
  return Object.fromEntries(
    plan.measures.flatMap(({ id, unit }) => {
      const about = dice.pick([...numbers, 1]) * dice.pick([1, 1, 0.9, 1.2, 3]);
      const whole = about < 20 ? dice.pick(goals) : 1;
      const result = unit === 'percent' ? about : roundMoney(about * whole);
      return dice.oneIn(4) ? [] : [[id, unit === 'count' ? Math.round(result) : result]];
    }),
  );
}

const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const quota = 100_000;

const before = (dice: Dice): Plan =>
  planWith({
    roles: ['AE', 'SE'],
    measures: [
      measure('sales', 'sales', dice.pick(['money', 'money', 'count'])),
      measure('nrr', 'NRR', 'percent'),
      measure('grr', 'GRR', 'percent'),
      measure('recurring', 'recurring'),
    ],
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), method: 'retroactive' },
        quota,
        tiers: [0, 0.4, 0.5, 0.9, 1, 2].map((from, k) => ({ from, rate: 0.02 * (k + 1) })),
      },
    ],
  });

/**
 * Limits hide what the rule does, and are there in a third of the plans; conditions where they are asked.
 * Rates of currencies change within the period, and once more before it is paid.
 */
function opened(component: Component, dice: Dice): Component {
  if (component.id !== 'asked' || dice.oneIn(3)) return component;
  const isAsked = component.kind === 'mbo' || component.kind === 'commission';
  if (isAsked && dice.oneIn(2)) return withGates({ ...component, floor: null, gate: null }, dice);
  const limited = { ...without(component, 'requires'), cap: null, floor: null, gate: null };
  if (limited.kind !== 'currencies') return limited;
  const later = (from: number, by: number) =>
    limited.rates.map((one) => ({ ...one, from, rate: one.rate * by }));
  return { ...limited, rates: [...limited.rates, ...later(autumn, 1.25), ...later(winter, 1.5)] };
}

/** Conditions of what some have reached now, and not before. */
function withGates(component: Component, dice: Dice): Component {
  const does = component.requires ?? {
    ...({ joined: 'all', each: null } as const),
    ...dice.pick([
      { does: 'held', until: null } as const,
      { does: 'rate', until: 0.5 } as const,
      { does: 'raise', until: 1.5 } as const,
      { does: 'cap', until: 1_500 } as const,
    ]),
  };
  return {
    ...component,
    ...('hasPrior' in component && { hasPrior: dice.oneIn(2), measure: 'sales' }),
    cap: does.does === 'cap' ? 1_000 : dice.pick([null, 1_000]),
    requires: { ...does, of: gates(dice) },
  };
}

const gates = (dice: Dice): Gate[] =>
  Array.from({ length: dice.pick([1, 2]) }, (): Gate =>
    dice.oneIn(2)
      ? { measure: 'sales', atLeast: dice.pick([0.5, 1]), of: 'quota' }
      : { measure: 'sales', atLeast: dice.pick([1_000, quota]) },
  );

const days = ['2026-07-10', '2026-08-03', '2026-09-14'].map(dayNumber);
const [autumn, winter] = ['2026-08-20', '2026-10-15'].map(dayNumber) as [number, number];

const without = <T extends object>(value: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as T;
