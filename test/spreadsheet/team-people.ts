import { dayNumber } from '../../src/engine/dates';
import { creditingOf } from '../../src/plan/deals/crediting';
import { ownQuota } from '../../src/plan/kinds';
import { partsOfOwnQuotas } from '../../src/plan/payee/quota/own-quotas';
import { agreedQuota } from '../../src/plan/payee/quota/quota-part';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { randomFrom } from './drawn/dice';
import { samplePayees } from '../../src/plan/payee/sample-people';

export const payeeOf = (more: Partial<Payee>): Payee => ({
  ...{ name: 'Anna', role: '', team: '', quota: null, from: null, to: null },
  ...{ credited: {}, prior: {}, results: {} },
  ...more,
});

/** What deals credit and pay a team in which each owner whom they name has a row. */
export function creditingByName(plan: Plan, deals: readonly Deal[]) {
  const names = deals.flatMap(({ owners }) => Object.values(owners).map(({ name }) => name));
  const team = names.filter(isFirst).map((name) => payeeOf({ name, role: plan.roles[0] ?? '' }));
  const crediting = creditingOf(plan, deals, team);
  const named = (name: string) => team.find((one) => isSame(one.name, name)) ?? payeeOf({});
  return {
    credits: crediting.credits,
    credit: (measure: string, name: string) => crediting.credit(measure, named(name)),
    pay: (component: string, name: string) => crediting.pay(component, named(name)),
  };
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const isFirst = (name: string, k: number, names: readonly string[]) =>
  name !== '' && names.findIndex((one) => isSame(one, name)) === k;

/** The sample's five, and one for each thing that a row can hold. */
export function oddTeam(plan: Plan): readonly Payee[] {
  const people = samplePayees(plan);
  const [, second, third, fourth] = people;
  if (!second || !third || !fourth) throw new Error('The sample has five payees.');
  const [start, end] = [dayNumber(plan.effective.from), dayNumber(plan.effective.to)];
  const lead = plan.measures[0]?.id ?? '';
  const quota = agreedQuota(plan) ?? 1_000_000;
  const sold = (amount: number) => ({ ...third.credited, [lead]: amount });
  const prior = Object.fromEntries(plan.measures.map(({ id }) => [id, quota * 0.75]));
  return [
    ...people,
    { ...third, name: 'On the quota', credited: sold(quota) },
    { ...third, name: 'A cent short', credited: sold(quota - 0.01) },
    { ...fourth, name: '=1+1', role: third.role.toLowerCase(), credited: sold(1234.565) },
    { ...second, name: 'Ann "the" O’Neil', role: 'Nobody has it', team: '' },
    payeeOf({ name: '', role: third.role }),
    payeeOf({ name: 'Nothing yet', role: third.role, team: third.team.toUpperCase() }),
    {
      ...third,
      name: 'Own quota',
      target: 33_333.33,
      quota: quota / 3,
      quotas: ownQuotasIn(plan),
      mosts: ownMostsIn(plan, 123.456),
      prior,
    },
    { ...fourth, name: 'Half', from: start + 46, credited: sold(quota / 2), prior },
    {
      ...fourth,
      name: 'One day',
      target: 0,
      mosts: ownMostsIn(plan, 0),
      from: end,
      to: end,
      credited: sold(quota),
    },
    { ...fourth, name: 'Gone before', to: start - 1 },
    { ...fourth, name: 'Still to come', from: end + 1 },
    { ...second, name: 'Returns', credited: sold(-5_000), prior },
    {
      ...fourth,
      mosts: ownMostsIn(plan, 2_345.67),
      name: 'Far above',
      credited: sold(17 * quota),
      prior,
      team: 'N*',
    },
    { ...third, name: 'Of a team named by a sign', team: '>5', manager: 'ON THE QUOTA' },
    { ...third, name: 'In a circle', manager: 'Of the circle' },
    { ...third, name: 'Of the circle', manager: 'In a circle' },
  ];
}

/** A quota of their own of each component that has a column for it, to the unit. */
const ownQuotasIn = (plan: Plan): Readonly<Record<string, number>> =>
  Object.fromEntries(
    partsOfOwnQuotas(plan).map((part) => [part.component.id, Math.ceil((ownQuota(part) ?? 1) / 2)]),
  );

const ownMostsIn = (plan: Plan, most: number): Readonly<Record<string, number>> =>
  Object.fromEntries(plan.components.map(({ id }) => [id, most]));

/** So many payees, the same for the same seed. */
export function manyPayees(plan: Plan, count: number, seed = 20261121): readonly Payee[] {
  const next = randomFrom(seed);
  const people = oddTeam(plan).filter(({ name }) => name !== '');
  const [start, end] = [dayNumber(plan.effective.from), dayNumber(plan.effective.to)];
  const roles = plan.roles.length > 0 ? plan.roles : [''];
  return Array.from({ length: count }, (_, k) => {
    const like = people[k % people.length] ?? payeeOf({});
    const share = 2 * next();
    const own = (amounts: Readonly<Record<string, number>>) =>
      Object.fromEntries(
        plan.measures.map(({ id, unit }) => [
          id,
          unit === 'money'
            ? Math.round((amounts[id] ?? 0) * share * 100) / 100
            : (amounts[id] ?? 0),
        ]),
      );
    return {
      ...like,
      name: `Payee ${String(k + 1)}`,
      role: roles[Math.floor(next() * roles.length)] ?? '',
      team: `Team ${String(1 + Math.floor(next() * 10))}`,
      quota: next() < 0.3 ? Math.round(1e8 * next() + 1) / 100 : null,
      from: next() < 0.1 ? start + Math.floor(next() * 92) : null,
      to: next() < 0.05 ? end - Math.floor(next() * 30) : null,
      credited: own(like.credited),
      prior: own(like.prior),
    };
  });
}
