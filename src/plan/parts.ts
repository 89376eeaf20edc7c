import { credited } from './credited';
import { knownRules } from './known-rules';
import type { Beside, PlanComponent } from './kind';
import {
  type CardComponent,
  type Component,
  type ResultComponent,
  type TableComponent,
  type TargetComponent,
  fillsTable,
  isLookedUp,
  isOverPeriod,
  isTable,
  movesTarget,
  ownQuota,
  paysByCard,
  paysByResults,
  targetKindOf,
  titleOf,
  tableKindOf,
} from './kinds';
import type { Measure } from './measure';
import type { Plan } from './plan';

/** The measure that the plan is mainly about: its first. */
export function leadMeasure({ measures }: Plan): Measure {
  const [lead] = measures;
  if (!lead) throw new Error('A parsed plan has a measure.');
  return lead;
}

export const measureOf = (plan: Plan, id: string): Measure =>
  plan.measures.find((measure) => measure.id === id) ?? leadMeasure(plan);

/** A component with its measure, and what stands beside it. */
export const partOf = <C extends Component>(plan: Plan, component: C): PlanComponent<C> => ({
  component,
  measure: 'measure' in component ? measureOf(plan, component.measure) : leadMeasure(plan),
  get beside() {
    return besideOf(plan, component);
  },
});

export const besideOf = (
  { components, measures, proration }: Plan,
  { id }: { readonly id: string },
): Beside => ({
  components: components
    .filter((one) => one.id !== id && !movesTarget(one))
    .map((one) => ({ id: one.id, title: titleOf(one) })),
  ...{ measures, proration },
});

export const partsOf = (plan: Plan): readonly PlanComponent<Component>[] =>
  plan.components.map((component) => partOf(plan, component));

/** The components that pay; an escalation only moves what others are paid by. */
export const payingParts = (plan: Plan): readonly PlanComponent<Component>[] =>
  partsOf(plan).filter(({ component }) => !movesTarget(component));

const picked =
  <C extends Component>(is: (component: Component) => component is C) =>
  (plan: Plan): readonly PlanComponent<C>[] =>
    plan.components.flatMap((component) => (is(component) ? [partOf(plan, component)] : []));

export const tableParts = picked<TableComponent>(fillsTable);
export const resultParts = picked<ResultComponent>(paysByResults);
export const cardParts = picked<CardComponent>(paysByCard);
export const targetParts = picked<TargetComponent>(movesTarget);

/** The component whose curve the plan is shown by: the first that fills a table over a period. */
export const leadPart = (plan: Plan): PlanComponent<TableComponent> | undefined =>
  tableParts(plan).find(isOverPeriod) ?? tableParts(plan)[0];

const moverOf =
  (isOfDays: boolean) =>
  (plan: Plan, measure: Measure): PlanComponent<TargetComponent> | undefined =>
    targetParts(plan).find(({ component, measure: { id } }) => {
      const isOne = (targetKindOf(component).ofDays !== undefined) === isOfDays;
      return id === measure.id && !isLookedUp(component) && isOne;
    });

/** The first component with a quota of a measure: what 100 % of the measure is to a payee. */
export const quotaPartOf = (
  plan: Plan,
  { id }: Pick<Measure, 'id'>,
): PlanComponent<TableComponent> | undefined =>
  tableParts(plan).find(
    (part) => part.measure.id === id && isOverPeriod(part) && ownQuota(part) !== undefined,
  );

/** The component whose goal is 100 % of what a component follows: one with a quota of it, or itself. */
export const goalPartOf = (plan: Plan, part: PlanComponent<TableComponent>) =>
  quotaPartOf(plan, part.measure) ?? part;

/** The escalation that moves a measure's targets, if the plan has one. */
export const escalationOf = moverOf(false);

/** What makes of a measure's quotas, which are the year's, those of the period, if the plan has it. */
export const yearQuotaOf = moverOf(true);

/**
 * The same for a component. One by which earlier credit of the year counts is paid against the whole
 * quota of the year.
 */
export const yearQuotaFor = (plan: Plan, { component, measure }: PlanComponent<Component>) =>
  'hasPrior' in component && component.hasPrior ? undefined : yearQuotaOf(plan, measure);

/** What a component's quota comes to of the period and after escalation, as precisely as the measure is told. */
const adjusted = (plan: Plan, part: PlanComponent<Component>, quota: number): number =>
  [yearQuotaFor(plan, part), escalationOf(plan, part.measure)].reduce(
    (now, mover) =>
      mover ? credited(part.measure, now * knownRules().factorOf(mover, plan)) : now,
    quota,
  );

/** The quota that a component is paid against: its own of the period, moved by an escalation. */
export function quotaOf(plan: Plan, part: PlanComponent<TableComponent>): number | undefined {
  const quota = tableKindOf(part.component).quota(part);
  return quota === undefined ? undefined : adjusted(plan, part, quota);
}

/** The same of any component; undefined where it has none. */
export const quotaOfAny = (plan: Plan, part: PlanComponent<Component>) =>
  isTable(part) ? quotaOf(plan, part) : undefined;

/** The result that is 100 %: the quota that counts, or the last threshold where there is none. */
export const goalOf = (plan: Plan, part: PlanComponent<TableComponent>): number =>
  quotaOf(plan, part) ?? knownRules().agreedGoal(part);
