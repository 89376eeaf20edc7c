import { anyText } from '../../../src/engine/compared-texts';
import { dayNumber } from '../../../src/engine/dates';
import { columnNamed, isOwnColumn } from '../../../src/plan/exports/columns/named-column';
import { exampleDeals } from '../../../src/plan/deals/example-deals';
import { creditedMeasures, dealRoles } from '../../../src/plan/deals/roles';
import { lostTypeNames, saleTypeNames } from '../../../src/plan/deals/sale-types';
import { cardKindOf, resultKindOf } from '../../../src/plan/kinds';
import type { WeightTableComponent } from '../../../src/plan/kinds/weight-table/schema';
import { type Deal, type Payee, dealDates } from '../../../src/plan/people';
import { cardParts, resultParts, tableParts } from '../../../src/plan/parts';
import { agreedGoal } from '../../../src/plan/pay/table-rows';
import { plain } from '../../../src/engine/vocabulary';
import { saidMeasures } from '../../../src/plan/said/is-said';
import { isTotal } from '../../../src/plan/payee/together/totals';
import type { Plan } from '../../../src/plan/plan';
import { suitableSheets } from '../../../src/workbook/sheets/book';
import type { Dice } from './dice';

/** Everyone whom a plan pays, and what they sold; no deals where the plan needs none. */
export interface DrawnPeople {
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[] | undefined;
}

export function drawnPeople(plan: Plan, dice: Dice): DrawnPeople {
  const payees = names.map((name, k) => drawnPayee(plan, name, k, dice));
  const hasDeals = suitableSheets(plan).includes('deals');
  return {
    payees,
    deals: hasDeals
      ? Array.from({ length: 14 }, (_, k) => drawnDeal(plan, `D-${String(k + 1)}`, dice))
      : undefined,
  };
}

const names = ['Anna Holm', 'Bo "the" Lind', 'Clara Voß', '=1+1', 'Emma O’Krogh', 'N*', 'Gry'];
const teams = ['North', 'NORTH', 'South', '>5', ''];

const money = (dice: Dice, about: number): number =>
  Math.round(100 * about * dice.pick([0, 0.3, 0.98, 1, 1, 1.7, 12]) * dice.pick([1, 1, 0.9973])) /
  100;

function drawnPayee(plan: Plan, name: string, k: number, dice: Dice): Payee {
  const [start, end] = [dayNumber(plan.effective.from), dayNumber(plan.effective.to)];
  const quotas = tableParts(plan).map((part) => [part.component.id, agreedGoal(part)] as const);
  const own = { money: 400_000, count: 5, percent: 1 };
  const about = Object.fromEntries(
    plan.measures.map(({ id, unit }) => {
      const part = tableParts(plan).find((one) => one.measure.id === id);
      return [id, part ? agreedGoal(part) : own[unit]];
    }),
  );
  const results = (unit: 'money' | 'count' | 'percent', goal: number): number =>
    unit === 'count'
      ? Math.round(money(dice, goal))
      : unit === 'money'
        ? money(dice, goal)
        : goal * dice.pick([0, 0.85, 1, 1.1]);
  const each = (of: readonly Plan['measures'][number][]) =>
    Object.fromEntries(of.map(({ id, unit }) => [id, results(unit, about[id] ?? 1)]));
  return {
    name,
    role: dice.pick(['', ...plan.roles, ...plan.roles, plan.roles[0]?.toLowerCase() ?? '']),
    team: dice.pick(teams),
    ...(dice.oneIn(2) && { manager: names[dice.pick([0, 1, k - 1, k])] ?? '' }),
    ...(dice.oneIn(2) && { currency: dice.pick(['EUR', 'usd', 'DKK', 'NOK', '']) }),
    quota: dice.oneIn(3) ? dice.pick([1, 33_333.33, 800_000]) : null,
    quotas: Object.fromEntries(dice.some(quotas).map(([id, goal]) => [id, Math.ceil(goal / 2)])),
    mosts: Object.fromEntries(
      resultParts(plan).flatMap(({ component: { id } }) =>
        dice.oneIn(2) ? [[id, dice.pick([0, 9.999, 1_000, 33_333.33])]] : [],
      ),
    ),
    ...(dice.oneIn(3) && { target: dice.pick([0, 33_333.33, 50_000]) }),
    ...(dice.oneIn(3) && { salary: dice.pick([0, 33_333.33, 90_000]) }),
    ...(dice.oneIn(2) && { base: dice.pick([500_000, 1_000_000.01]) }),
    from: dice.oneIn(4) ? dice.pick([start - 20, start + 16, start + 46, end, end + 1]) : null,
    to: dice.oneIn(6) ? dice.pick([start - 1, start + 60, end]) : null,
    credited: each(plan.measures.filter((one) => !isTotal(one))),
    prior: dice.oneIn(2) ? each(plan.measures) : {},
    results: Object.fromEntries(
      resultParts(plan).map((part) => [
        part.component.id,
        resultKindOf(part.component)
          .results(part)
          .map(({ unit }) => {
            const day = dice.pick([start + 30, end]);
            if (unit === 'date') return dice.oneIn(4) ? undefined : day;
            if (unit === 'days') return dice.pick([0, 29, 30, 75]);
            return unit === 'percent' ? dice.pick([0, 0.9, 1, 1]) : dice.pick([0, 1, 2, 7]);
          }),
      ]),
    ),
  };
}

/** What a deal says that fits a line of weights, by the column. */
const linesOf = ({ columns, weights }: WeightTableComponent) =>
  weights.map(({ of }) =>
    columns.map((name, k) => [columnNamed(name), of[k] === anyText ? '' : (of[k] ?? '')] as const),
  );

export function drawnDeal(plan: Plan, deal: string, dice: Dice): Deal {
  const start = dayNumber(plan.effective.from);
  const examples = cardParts(plan).flatMap((part) =>
    exampleDeals(part).map((example) => ({ part, example })),
  );
  const like = examples.length > 0 && !dice.oneIn(4) ? dice.pick(examples) : undefined;
  const type =
    like?.example.type ??
    dice.pick([
      ...(['en', 'da'] as const).flatMap((one) => [...saleTypeNames(one), ...lostTypeNames(one)]),
      'Lease',
    ]);
  const columns = like
    ? (cardKindOf(like.part.component).columns?.(like.part.component) ?? [])
    : [];
  const line = dice.shuffled(
    plan.components.flatMap((one) => (one.kind === 'weight-table' ? linesOf(one) : [])),
  )[0];
  const said = [
    ...(line ?? []),
    ...columns.map((name, k) => [columnNamed(name), like?.example.names?.[k] ?? ''] as const),
  ];
  const own = said.filter(([id]) => isOwnColumn(id));
  const weighed = plan.components.flatMap((one) =>
    one.kind === 'credit-weights' ? one.weights.map(({ of }) => of) : [],
  );
  const closer = like?.example.closer ?? '';
  const current = money(dice, 60_000);
  const people = dice.shuffled(names);
  return {
    deal: dice.oneIn(9) ? 'D-1' : deal,
    customer: dice.pick(['Fjord', 'fjord ', 'Q*', '=2+2', 'Nordlys & Co']),
    type,
    closer,
    product: dice.pick(['', 'Platform', ...weighed]),
    source: dice.pick(['', 'Partner', closer, ...weighed]),
    ...Object.fromEntries(said.filter(([id]) => id === 'product' || id === 'source')),
    own: Object.fromEntries([
      ...own.map(([id, name]) => [id.slice('own:'.length), name] as const),
      ...saidMeasures(plan).map(({ said: { column, values } }): [string, string | number] =>
        values
          ? [plain(column), dice.pick(['', 'Small', ...values, ...values, ...values])]
          : [` ${plain(column)}`, dice.pick(['', 'x', 20, 0.05, 0.3, 0.9, 1, 1, 1])],
      ),
    ]),
    ...(dice.oneIn(3) && { currency: dice.pick(['EUR', 'USD', 'nok', 'XXX']) }),
    current: dice.oneIn(3) ? current : 0,
    renewed: dice.oneIn(10) ? -current : dice.pick([current, current + 40_000, 75_000.01, 240_000]),
    ...Object.fromEntries(
      dealDates.flatMap((date) => {
        const isThere = date === 'cancelled' ? dice.oneIn(6) : !dice.oneIn(8);
        return isThere ? [[date, start + dice.pick([-40, -1, 0, 12, 40, 70, 91, 120])]] : [];
      }),
    ),
    ...(dice.oneIn(4) && { delivered: dice.pick([0, 0.5, 1]) }),
    owners: Object.fromEntries(
      dealRoles(plan).flatMap((role, k) => {
        const name = dice.oneIn(12) ? 'A stranger' : (people[k] ?? '');
        const share = dice.oneIn(6) ? { share: dice.pick([0, 0.25]) } : {};
        return dice.oneIn(8) ? [] : [[role, { name, ...share }]];
      }),
    ),
    measure: dice.pick(['', ...creditedMeasures(plan).map(({ id }) => id)]),
  };
}
