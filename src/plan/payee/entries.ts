import { agreedGoal } from '../pay/table-rows';
import type { LocalizedText } from '../../engine/words';
import { type Condition, type Formula, constant } from '../../formula/formula';

import type { Crediting } from '../ledger/crediting';
import { hasRatios, isRatio } from '../retention/is-ratio';
import { isDecidedBy, isPaidBy } from '../pay/paid-by';
import { isAnyRole } from './row';
import { dealParts } from '../deals/roles';
import type { Unit } from '../field';
import {
  type Component,
  type DealComponent,
  type ResultComponent,
  type TableComponent,
  ownQuota,
  resultKindOf,
  titleOf,
} from '../kinds';
import type { PlanComponent } from '../kind';
import { measuresOfYear } from '../pay/limits/followed-year';
import type { Measure } from '../measure';
import { leadMeasure, partsOf, resultParts, tableParts } from '../parts';
import type { Payee } from '../people';
import type { Plan } from '../plan';
import { partsOfOwnQuotas } from './quota/own-quotas';
import { isAddedUp, totalsIn } from './together/totals';
import { hasBaseSalary } from '../pay/pay-mix';
import { partsOnTarget } from './target/target-pay';

/** A number or a day that a person types for a payee, by the column of the Team sheet that it stands in. */
export interface PayeeEntry {
  readonly id: string;
  readonly label: LocalizedText;
  readonly unit: Unit;
  /** What is below or above is no such entry; `isAbove` refuses the least itself, or does in some rows. */
  readonly least?: number;
  readonly isAbove?: true | Formula<Condition>;
  readonly most?: number;
  /** Of the payee alone, in the place of the plan's; money may be in the payee's own currency. */
  readonly isOwn?: true;
  /** A blank is no 0 while the entry of this column is above 0. */
  readonly neededBy?: string;
  /** A blank is no 0 in a row of which this holds. */
  readonly isNeeded?: Formula<Condition>;
  readonly value: (payee: Payee) => number | null | undefined;
}

/** A share above 1,000 % is a number that was typed or pasted without its percent sign. */
const mostPercent = 10;

/** Everything that is typed for a payee, beside the names. `crediting` where deals credit and pay. */
export function payeeEntries(
  plan: Plan,
  crediting: Pick<Crediting, 'credits'> | undefined,
): readonly PayeeEntry[] {
  const typed = plan.measures.filter(
    (measure) =>
      !isAddedUp(plan, measure, crediting !== undefined) && crediting?.credits(measure) !== true,
  );
  return [
    ...quotaEntries(plan),
    ...(crediting && hasRatios(plan) ? [baseEntry(plan)] : []),
    ...typed.map((measure) => ofMeasure(plan, measure, 'actual', actual(measure))),
    ...plan.measures
      .filter(({ id }) => measuresOfYear(plan, partsOf(plan)).has(id))
      .map((measure) => ofMeasure(plan, measure, 'prior', earlier(measure))),
    ...resultEntries(plan),
    ...(crediting ? [] : dealEntries(plan)),
  ];
}

/** What a person has typed in a column. */
export function typedBy({
  plan,
  payees,
  crediting,
}: {
  readonly plan: Plan;
  readonly payees: readonly Payee[];
  readonly crediting: Pick<Crediting, 'credits'> | undefined;
}): (id: string) => (row: number) => unknown {
  const entries = new Map(payeeEntries(plan, crediting).map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = entries.get(id);
    return (row) => {
      const payee = payees[row];
      if (!payee) return undefined;
      if (id === 'name' || id === 'role' || id === 'team') return payee[id];
      if (id === 'currency' || id === 'manager') return payee[id] ?? '';
      return payee.unread?.[id] ?? entry?.value(payee) ?? undefined;
    };
  };
}

function quotaEntries(plan: Plan): readonly PayeeEntry[] {
  const lead = leadMeasure(plan);
  const hasLead = tableParts(plan).some(
    (part) => part.measure.id === lead.id && ownQuota(part) !== undefined,
  );
  return [
    ...(hasLead
      ? [
          {
            ...{ id: 'quota', label: labels.quota, unit: lead.unit, least: 0 },
            ...{ isOwn: true as const, isAbove: true as const, ...boundOf(plan, lead) },
            value: ({ quota }: Payee) => quota,
          },
        ]
      : []),
    ...partsOfOwnQuotas(plan).map((part) => ownQuotaEntry(plan, part)),
    ...(partsOnTarget(plan).length > 0
      ? [
          {
            ...{ id: 'target', label: labels.target, unit: 'money' as const, least: 0 },
            isOwn: true as const,
            value: ({ target }: Payee) => target,
          },
        ]
      : []),
    ...(hasBaseSalary(plan)
      ? [
          {
            ...{ id: 'salary', label: labels.salary, unit: 'money' as const, least: 0 },
            isOwn: true as const,
            value: ({ salary }: Payee) => salary,
          },
        ]
      : []),
    { ...{ id: 'from', label: labels.from, unit: 'date' }, value: ({ from }) => from },
    { ...{ id: 'to', label: labels.to, unit: 'date' }, value: ({ to }) => to },
  ];
}

/** Of a component whose quotas are typed for themselves; its column is called after it. */
const ownQuotaEntry = (
  plan: Plan,
  { component, measure }: PlanComponent<TableComponent>,
): PayeeEntry => ({
  ...{ id: `ownQuota:${component.id}`, label: ofOwnQuota(component), unit: measure.unit, least: 0 },
  ...{ isOwn: true, isAbove: true, ...boundOf(plan, measure) },
  value: ({ quotas }) => quotas?.[component.id],
});

export function ofOwnQuota(component: TableComponent): LocalizedText {
  const title = titleOf(component);
  return { en: `${labels.quota.en}: ${title.en}`, da: `${labels.quota.da}: ${title.da}` };
}

const boundOf = (plan: Plan, measure: Measure): Pick<PayeeEntry, 'most'> =>
  measure.unit === 'percent' ? { most: greatestGoal(plan, measure) } : {};

/** Twice the last threshold of the measure, where that is more. */
const greatestGoal = (plan: Plan, { id }: Measure): number =>
  Math.max(
    mostPercent,
    ...tableParts(plan)
      .filter(({ measure }) => measure.id === id)
      .map((part) => 2 * agreedGoal(part)),
  );

const ofMeasure = (
  plan: Plan,
  measure: Measure,
  id: 'actual' | 'prior',
  label: LocalizedText,
): PayeeEntry => ({
  ...{ id: `${id}:${measure.id}`, label, unit: measure.unit, ...boundOf(plan, measure) },
  value: (payee) => (id === 'actual' ? payee.credited : payee.prior)[measure.id],
});

/**
 * The base that deals are a share of, of whoever is paid by that. Who is paid by what several come to
 * together may have no customers, and says so with 0: of a blank nobody knows what it would do to the others.
 */
function baseEntry(plan: Plan): PayeeEntry {
  const ratios = plan.measures.filter(isRatio);
  const paidBy = (is: typeof isPaidBy) =>
    ofRoles(partsOf(plan).filter((part) => ratios.some(({ id }) => is(part, id))));
  const areTogether = totalsIn(plan).some(({ total }) => ratios.some(({ id }) => id === total.of));
  return {
    ...{ id: 'base', label: labels.base, unit: 'money', least: 0 },
    isAbove: areTogether ? paidBy(isPaidBy) : true,
    isNeeded: paidBy((part, id) => isDecidedBy(plan, part, id)),
    value: ({ base }) => base,
  };
}

/** Rows of the roles that some components pay. */
const ofRoles = (parts: readonly PlanComponent<Component>[]): Formula<Condition> =>
  parts.some(({ component }) => component.roles.length === 0)
    ? constant(true)
    : isAnyRole(parts.flatMap(({ component }) => component.roles));

const resultEntries = (plan: Plan): readonly PayeeEntry[] =>
  resultParts(plan).flatMap((part) => {
    const { id } = part.component;
    const kind = resultKindOf(part.component);
    const results = kind
      .results(part)
      .map(({ label, unit, least, most, neededBy }, k): PayeeEntry => ({
        ...{ id: resultId(id, k), label, unit },
        ...(least !== undefined && { least }),
        ...(unit === 'percent' && { most: most ?? mostPercent }),
        ...(neededBy !== undefined && { neededBy: resultId(id, neededBy) }),
        value: ({ results }) => results[id]?.[k],
      }));
    return kind.shared?.(part).hasOwnMost ? [...results, ownMostEntry(part.component)] : results;
  });

/** What a payee gets at most of what is divided, in the place of the plan's. */
const ownMostEntry = (component: ResultComponent): PayeeEntry => ({
  ...{ id: ownMostId(component), label: ofOwnMost(component), unit: 'money', least: 0 },
  isOwn: true,
  value: ({ mosts }) => mosts?.[component.id],
});

export const ownMostId = ({ id }: ResultComponent): string => `ownMost:${id}`;

export function ofOwnMost(component: ResultComponent): LocalizedText {
  const title = titleOf(component);
  return { en: `${labels.most.en}: ${title.en}`, da: `${labels.most.da}: ${title.da}` };
}

/** Without a Deals sheet, what deals pay is typed as an amount. */
const dealEntries = (plan: Plan): readonly PayeeEntry[] =>
  dealParts(plan).map(({ component }) => {
    return {
      ...{ id: resultId(component.id, 0), unit: 'money', label: onDeals(component) },
      value: ({ results }) => results[component.id]?.[0],
    };
  });

export function onDeals(component: DealComponent): LocalizedText {
  const title = titleOf(component);
  return { en: `Earned on deals: ${title.en}`, da: `Optjent på handler: ${title.da}` };
}

/** The column of a component's own result. */
export const resultId = (component: string, k: number): string =>
  `result:${component}:${String(k)}`;

export const labels = {
  quota: { en: 'Own quota', da: 'Egen kvote' },
  target: { en: 'Own target pay', da: 'Egen variabel løn ved mål' },
  salary: { en: 'Own base salary', da: 'Egen fast løn' },
  most: { en: 'Own most', da: 'Eget højeste' },
  base: { en: 'Opening base', da: 'Startgrundlag' },
  from: { en: 'Active from', da: 'Aktiv fra' },
  to: { en: 'Active to', da: 'Aktiv til' },
} as const satisfies Record<string, LocalizedText>;

export const actual = ({ name }: Measure): LocalizedText => ({
  en: `Actual ${name}`,
  da: `Resultat: ${name}`,
});
export const earlier = ({ name }: Measure): LocalizedText => ({
  en: `Earlier in the year: ${name}`,
  da: `Tidligere på året: ${name}`,
});
