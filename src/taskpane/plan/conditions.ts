import { amountOfQuota, shareOfQuota } from '../../plan/pay/share-of-quota';
import { type Component, ownQuota } from '../../plan/kinds';
import type { Agreed } from '../../plan/conditions/conditions';
import { asGate } from '../../plan/conditions/as-conditions';
import { hasShares } from '../../plan/conditions/conditions';
import { gateQuotaPart } from '../../plan/pay/limits/gate';
import { followsYear } from '../../plan/pay/limits/followed-year';
import { measureOf, partOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { type Draft, openPart, withOpen, withTypedHere } from './draft';

type Condition = Agreed['of'][number];
export type Does = Agreed['does'];

/** What the conditions of a component may do: a cap is lifted where there is one, pay is held of the year. */
export const possible = (component: Component): readonly Does[] => [
  'nothing',
  ...(followsYear(component) ? (['held'] as const) : []),
  ...(['rate', 'raise'] as const),
  ...(component.cap === null ? [] : (['cap'] as const)),
];

export function withDoing(draft: Draft, does: Does | null): Draft {
  const { component } = openPart(draft);
  if (does === null) return withRequired(draft, undefined);
  const now = component.requires ?? firstOf(draft);
  const until = { nothing: null, held: null, rate: 0.5, raise: 1.5, cap: component.cap ?? 0 }[does];
  return withRequired(draft, { ...now, does, until });
}

/** Each result of a component that is paid by shares, else what 100 % of the plan's first measure is. */
function firstOf(draft: Draft): Omit<Agreed, 'does' | 'until'> {
  const isOfResults = hasShares(openPart(draft));
  return isOfResults
    ? { joined: 'all', of: [], each: 1 }
    : { joined: 'all', of: [newOne(draft)], each: null };
}

function newOne({ plan }: Draft): Condition {
  const [measure] = plan.measures;
  if (!measure) throw new Error('A plan has a measure.');
  return startOf(plan, measure.id);
}

const startOf = (plan: Plan, measure: string): Condition => ({
  measure,
  atLeast: { money: 100_000, count: 1, percent: 1 }[measureOf(plan, measure).unit],
});

export const withJoined = (draft: Draft, joined: Agreed['joined']): Draft =>
  changed(draft, (now) => ({ ...now, joined }));

export const withEach = (draft: Draft, isOn: boolean): Draft =>
  changed(draft, (now) => ({ ...now, each: isOn ? 1 : null }));

export const withCondition = (draft: Draft): Draft =>
  changed(draft, (now) => ({ ...now, of: [...now.of, newOne(draft)] }));

export const withoutCondition = (draft: Draft, k: number): Draft =>
  changed(draft, (now) => ({ ...now, of: now.of.filter((_, at) => at !== k) }));

/** Another measure starts anew, since 250,000 of sales is no share of renewals. */
export const withMeasureAt = (draft: Draft, k: number, measure: string): Draft =>
  changed(draft, (now) => ({ ...now, of: now.of.with(k, startOf(draft.plan, measure)) }));

/** As an amount or as a share of the payee's own quota, at the same result. */
export const withOfAt = (draft: Draft, k: number, of: 'amount' | 'quota'): Draft =>
  changed(draft, (now) => {
    const one = now.of[k];
    const quota = one && quotaAt(draft.plan, openPart(draft).component, one);
    if (!one || quota === undefined || (one.of ?? 'amount') === of) return now;
    const { measure, atLeast } = one;
    const changedTo: Condition =
      of === 'quota'
        ? { measure, atLeast: shareOfQuota(atLeast, quota), of }
        : { measure, atLeast: amountOfQuota(atLeast, quota) };
    return { ...now, of: now.of.with(k, changedTo) };
  });

/** The quota of which a condition may be a share. */
export function quotaAt(plan: Plan, component: Component, one: Condition): number | undefined {
  const part = asGate(partOf(plan, component), { ...one, of: 'quota' });
  const quota = gateQuotaPart(plan, part);
  return quota && ownQuota(quota);
}

function changed(draft: Draft, change: (now: Agreed) => Agreed): Draft {
  const { requires } = openPart(draft).component;
  return requires ? withRequired(draft, change(requires)) : draft;
}

function withRequired(draft: Draft, requires: Agreed | undefined): Draft {
  const set = withOpen(draft, (one) => {
    const rest = { ...one };
    delete rest.requires;
    return requires ? { ...rest, requires } : rest;
  });
  return withTypedHere(set, (typed) =>
    Object.fromEntries(
      Object.entries(typed).filter(([field]) => !/^(condition\d+|each|until)$/.test(field)),
    ),
  );
}
