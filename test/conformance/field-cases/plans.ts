import type { Component } from '../../../src/plan/kinds';
import type { Measure } from '../../../src/plan/measure';
import type { Plan } from '../../../src/plan/plan';
import { type Rules, following, measure } from '../../../src/plan/presets/preset';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';

export type Tiers = readonly (readonly [from: number, rate: number])[];

export const sales = measure('sales', 'sales');

/** A plan of some components over one measure. */
export const planOver = (
  of: Measure,
  components: readonly Component[],
  more: Partial<Rules> = {},
): Plan => planWith({ measures: [of], components: [...components], ...more });

/** A commission of marginal rates; its thresholds are shares of the quota where there is one. */
export const commissionOn = (
  { id }: Measure,
  quota: number | null,
  tiers: Tiers,
  more: Partial<Component> = {},
): Component =>
  ({
    ...{ kind: 'commission', ...following('commission', id), method: 'marginal', quota },
    tiers: tiers.map(([from, rate]) => ({ from, rate })),
    ...more,
  }) as Component;

/** A bonus at a share of quota. */
export const milestoneOn = (
  { id }: Measure,
  quota: number,
  bonus: number,
  trigger: number,
): Component => ({
  ...{ kind: 'milestone', ...following('milestone', id), quota, pays: 'amount', bonus, trigger },
  partial: { kind: 'none' },
});

/** Somebody who has sold so much, after so much earlier in the year. */
export const soldBy = (id: string, now: number, earlier = 0) =>
  payeeOf({ name: 'Anna', credited: { [id]: now }, prior: { [id]: earlier } });
