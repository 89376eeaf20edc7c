import { agreedBase, baseParts } from '../pay/pay-mix';
import { agreedGoal } from '../pay/table-rows';
import { dayNumber } from '../../engine/dates';
import { dealRoles } from '../deals/roles';
import { type ResultComponent, cardKindOf, resultKindOf } from '../kinds';
import { hasRatios } from '../retention/is-ratio';
import { saidMeasures } from '../said/is-said';
import { anyText } from '../../engine/compared-texts';
import {
  type NamedColumnId,
  columnNamed,
  isOwnColumn,
  numbersNamed,
} from '../exports/columns/named-column';
import { exampleDeals } from '../deals/example-deals';
import { countingDates, datesAsked } from '../deals/standing';
import type { DealFacts, PlanComponent } from '../kind';
import { cardParts, goalPartOf, leadMeasure, leadPart, resultParts } from '../parts';
import { agreedQuota } from './quota/quota-part';
import { hasManagers } from './together/formulas';
import { isAddedUp, isTotal } from './together/totals';
import type { Measure } from '../measure';
import { followsOrReads } from '../pay/paid-by';
import { goalOfMeasure } from '../scenarios/measure-goal';
import { constantOf } from '../../formula/formula';
import type { Deal, Payee } from '../people';
import type { Plan } from '../plan';
import { saleTypeIn, saleTypeNames } from '../deals/sale-types';

/** Invented people and deals: what a workbook starts with, for a person to type over. */

const names = ['Anna Holm', 'Bo Lind', 'Clara Voss', 'David Ek', 'Emma Krogh'] as const;
const teams = { en: ['North', 'South'], da: ['Nord', 'Syd'] } as const;

/** How many of them are in the first team, who share what a team is to reach. */
const ofOneTeam = 3;

/** How far each of them is when two thirds of the period have passed; two have just, or almost, made it. */
const shares = [0.45, 0.64, 0.98, 1, 0.35] as const;

/** Five payees of the plan's roles, from below the goal to exactly on it; where there are quotas, the last started halfway. */
export function samplePayees(plan: Plan): readonly Payee[] {
  const lead = leadPart(plan);
  const together = lead && isTotal(lead.measure) ? lead.measure.total : undefined;
  const goal = lead
    ? agreedGoal(goalPartOf(plan, lead)) /
      (together && lead?.measure.unit !== 'percent' ? ofOneTeam : 1)
    : 1_000_000;
  const [from, to] = [dayNumber(plan.effective.from), dayNumber(plan.effective.to)];
  return names.map((name, k) => {
    const isNew = k === names.length - 1 && agreedQuota(plan) !== undefined;
    // Who is there for half of the period has half of the quota.
    const share = (shares[k] ?? 1) * (isNew ? 0.5 : 1);
    return {
      name,
      role: plan.roles.length === 0 ? '' : (plan.roles[k % plan.roles.length] ?? ''),
      team: teams[plan.language][k % 2] ?? '',
      ...(hasManagers(plan) && k > 0 && { manager: names[(k - 1) >> 1] ?? '' }),
      quota: null,
      from: isNew ? Math.round((from + to) / 2) : null,
      to: null,
      credited: Object.fromEntries(
        plan.measures
          .filter((one) => !isAddedUp(plan, one, false))
          .map((measure) => {
            const own = lead ? undefined : goalSaid(plan, measure);
            return [
              measure.id,
              own === undefined
                ? resultOf(measure, goal, share, together?.of ?? lead?.measure.id)
                : resultNear(measure, own, share),
            ];
          }),
      ),
      prior: {},
      ...(k === 2 && ownBase(plan)),
      ...(hasRatios(plan) && { base: 1_000_000 }),
      results: Object.fromEntries(
        resultParts(plan)
          .map((part) => [part.component.id, resultsOf(part, share)] as const)
          .filter(([, results]) => results.length > 0),
      ),
    };
  });
}

/** A tenth more than the role's, where the plan has base salaries. */
function ownBase(plan: Plan): Pick<Payee, 'salary'> {
  const [base] = baseParts(plan);
  return base ? { salary: Math.round(1.1 * agreedBase(base)) } : {};
}

/** What 100 % of a measure is by a component that has no table of it, but says so of its own numbers. */
function goalSaid(plan: Plan, measure: Measure): number | undefined {
  const part = resultParts(plan).find((one) => followsOrReads(one, measure.id));
  const goal = part && resultKindOf(part.component).goal?.(part, measure);
  return goal && constantOf(goal) === undefined ? goalOfMeasure(plan, measure, part) : undefined;
}

/** A rate is never far from its goal. */
const resultNear = ({ unit }: Measure, goal: number, share: number): number => {
  const result = goal * (unit === 'percent' ? 0.9 + share / 8 : share);
  return unit === 'count' ? Math.round(result) : Number(result.toFixed(unit === 'percent' ? 3 : 2));
};

function resultOf(measure: Measure, goal: number, share: number, lead: string | undefined): number {
  if (measure.unit === 'percent') return resultNear(measure, 1, share);
  if (measure.id === lead) return resultNear(measure, goal, share);
  return measure.unit === 'count' ? Math.round(3 * share) : Math.round(400_000 * share);
}

function resultsOf(part: PlanComponent<ResultComponent>, share: number): readonly number[] {
  const kind = resultKindOf(part.component);
  const onTarget = kind.onTarget(part);
  return kind.results(part).map(({ unit }, k) => {
    const target = onTarget[k] ?? 0;
    switch (unit) {
      case 'date':
        return Math.round(target + (0.98 - share) * 30);
      case 'count':
        return Math.max(Math.round(target * (share < 0.5 ? 0 : share < 1 ? 1 : 2)), 0);
      case 'days':
        return Math.round(60 - 30 * share);
      case 'percent':
        return Number(Math.min(target * share, 1).toFixed(3));
      case 'money':
        return Math.round(target * share);
    }
  });
}

/** A dozen deals of four customers; two of them are worth a second look. */
export function sampleDeals(plan: Plan): readonly Deal[] {
  const [renewal = '', upsell = '', crossSell = '', newBusiness = ''] = inOrder(plan);
  const start = dayNumber(plan.effective.from);
  const rated = ratedSales(plan);
  const closers = [...new Set(rated.map(({ closer }) => closer))].filter(Boolean);
  const rows = [
    ['Fjord Energy', newBusiness, 0, 60_000, 2],
    ['Fjord Energy', upsell, 60_000, 260_000, 40],
    ['Nordlys Retail', renewal, 400_000, 400_000, 10],
    ['Nordlys Retail', upsell, 400_000, 500_000, 12],
    ['Nordlys Retail', crossSell, 0, 75_000, 30],
    ['Havn Logistics', newBusiness, 0, 1_200_000, 20],
    ['Havn Logistics', crossSell, 0, 100_000, 70],
    ['Skov & Co', renewal, 300_000, 280_000, 15],
    ['Skov & Co', upsell, 200_000, 350_000, 44],
    ['Skov & Co', upsell, 200_000, 350_000, 45],
    ['Klint Media', newBusiness, 0, 240_000, 55],
    ['Klint Media', crossSell, 0, 90_000, 80],
  ] as const;
  const used = new Set(rated.map(({ type }) => sale(type)));
  return rows.map(([customer, wanted, current, renewed, day], k) => {
    const type = knownTo(used, wanted) ? wanted : crossSell;
    return {
      deal: `D-${String(k + 1).padStart(3, '0')}`,
      customer,
      ...datesOf(plan, start + day),
      type,
      closer: closerFor(rated, closers, type, k),
      current: type === wanted ? current : 0,
      renewed,
      ...saidInColumns(plan, type, k),
      owners: ownersOf(plan, k, start + day),
      measure: leadMeasure(plan).id,
    };
  });
}

/** The days that the plan's rules ask for: it counts on one, and is registered on the next. */
function datesOf(plan: Plan, day: number): Partial<Deal> {
  const days = countingDates(plan).map((date) => [date, day] as const);
  const isRegistered = datesAsked(plan).includes('registered');
  return { ...Object.fromEntries(days), ...(isRegistered && { registered: day + 1 }) };
}

/** The sales that the plan's first rate card has a rate for. */
function ratedSales(plan: Plan): readonly DealFacts[] {
  const [card] = cardParts(plan);
  return card ? exampleDeals(card) : [];
}

/** A rate card pays only what it has a rate for. */
const knownTo = (used: ReadonlySet<string>, type: string): boolean =>
  used.size === 0 || used.has(sale(type));

/** The same sale in either language; a word of the plan's own is compared without capitals. */
const sale = (type: string): string => saleTypeIn(type) ?? type.toLowerCase();

function inOrder(plan: Plan): readonly string[] {
  const [renewal, upsell, crossSell, newBusiness] = saleTypeNames(plan.language);
  return [renewal ?? '', upsell ?? '', crossSell ?? '', newBusiness ?? ''];
}

/** Somebody whom the card has a rate for. */
function closerFor(
  rated: readonly DealFacts[],
  closers: readonly string[],
  type: string,
  k: number,
): string {
  const fitting = rated.filter((one) => sale(one.type) === sale(type));
  return fitting[k % Math.max(fitting.length, 1)]?.closer || (closers[0] ?? '');
}

/** What a deal says in the columns that rates depend on: each line that its type allows in turn. */
function saidInColumns(plan: Plan, type: string, k: number): Partial<Deal> {
  const said = cardParts(plan).flatMap((part): (readonly [NamedColumnId, string])[] => {
    const columns = cardKindOf(part.component).columns?.(part.component) ?? [];
    const ids = columns.map(columnNamed);
    const lines = exampleDeals(part).flatMap(({ names = [] }) => {
      const sold = names[ids.indexOf('type')] ?? anyText;
      return sold === anyText || sale(sold) === sale(type) ? [names] : [];
    });
    const line = lines[k % Math.max(lines.length, 1)] ?? [];
    return ids.map((id, n) => [id, line[n] === anyText ? '' : (line[n] ?? '')] as const);
  });
  const filled = [...said, ...saidByMeasures(plan, k)].filter(
    ([id, name]) => name !== '' && id !== 'type' && id !== 'customer',
  );
  const own = filled.flatMap(([id, name]) =>
    isOwnColumn(id) ? [[id.slice('own:'.length), name] as const] : [],
  );
  return {
    ...Object.fromEntries(filled.filter(([id]) => !isOwnColumn(id))),
    ...(own.length > 0 && { own: Object.fromEntries(own) }),
  };
}

/** What a deal says that measures read: shares up to a third, and each value in turn. */
const saidByMeasures = (plan: Plan, k: number): (readonly [NamedColumnId, string | number])[] =>
  saidMeasures(plan).map(({ said: { column, values } }) => [
    values ? columnNamed(column) : numbersNamed(column),
    values ? (values[k % (values.length + 1)] ?? '') : (sampleShares[k % sampleShares.length] ?? 0),
  ]);
const sampleShares = [0.05, 0.12, 0, 0.25, 0.08, 0.3] as const;

/** For each role a payee who has it on the day; without roles the payees take turns. */
function ownersOf(plan: Plan, k: number, day: number): Deal['owners'] {
  const people = samplePayees(plan).filter(({ from }) => from === null || from <= day);
  return Object.fromEntries(
    dealRoles(plan).map((role) => {
      const own = people.filter((payee) => payee.role === role);
      const from = own.length > 0 ? own : people;
      return [role, { name: from[k % from.length]?.name ?? '' }] as const;
    }),
  );
}
