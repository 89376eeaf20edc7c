import { roundMoney } from '../../engine/money';
import { reachesCredited } from '../../engine/threshold';
import { attained, credited } from '../credited';
import type { PlanComponent } from '../kind';
import { type Component, type TableComponent, tableOf } from '../kinds';
import { goalOf, quotaOf, quotaOfAny, quotaPartOf } from '../parts';
import { gateQuotaPart, openingOf } from '../pay/limits/gate';
import { tableWithLimits } from '../pay/limits/limited-curve';
import { paidUnderLimits } from '../pay/outcome';
import { paysRateOfAll } from '../pay/table-rows';
import type { Read } from '../pay/outside';
import { inPayOrder, readsIn } from '../pay/reads';
import type { Plan } from '../plan';
import { paidOnTarget } from './on-target';
import { curveParts, goalPart, isGatedByCurve, otherParts } from './scenarios';

/** What one component pays by the result of the curve's measure. */
interface Layer {
  readonly part: PlanComponent<Component>;
  /** To the cent, after limits. */
  readonly paid: (result: number) => number;
}

/** What a whole plan pays one payee, component by component, as Scenarios takes it. */
export interface PlanCurve {
  /** What 100 % is; undefined where no component follows a measure over the period. */
  readonly goal: number | undefined;
  readonly layers: readonly Layer[];
  /** The results above 0 at which something begins or bends, in order. */
  readonly corners: readonly number[];
  /** The last of the steps that the components themselves have: a limit may bend them far above it. */
  readonly lastStep: number;
  /** What is less than the least that is credited of the measure is nothing below a threshold. */
  readonly leastBelow: number;
  /** A component reads what others come to, or pays a rate on a line: the curve may bend elsewhere too. */
  readonly bendsElsewhere: boolean;
  readonly paid: (result: number) => number;
}

/** The goal of the curve's measure: what attainment is a share of. */
export function curveGoal(plan: Plan): number | undefined {
  const lead = goalPart(plan);
  return lead && goalOf(plan, lead);
}

/** Of a plan whose numbers were moved, for the results that the plan before is assumed to have. */
export function planCurve(plan: Plan, assumed = plan): PlanCurve {
  const curve = curveParts(plan);
  const following = curve.map((part): Layer => ({ part, paid: paidBy(plan, part) }));
  const beside = layersBeside(plan, assumed);
  const corners = [
    ...curve.flatMap((part) => cornersOf(plan, part)),
    ...otherParts(plan).flatMap((part) => openingIn(plan, part) ?? []),
  ];
  const layers = [...following, ...beside];
  return {
    goal: curveGoal(plan),
    layers,
    corners: [...new Set(corners)].filter((at) => at > 0).toSorted((one, other) => one - other),
    leastBelow: curve[0]?.measure.unit === 'money' ? 0.01 : 0,
    lastStep: Math.max(0, ...curve.flatMap((part) => stepsOf(plan, part))),
    bendsElsewhere:
      otherParts(plan).some((part) => readsIn(part).length > 0) || curve.some(paysRateOfAll),
    paid: (result) => roundMoney(layers.reduce((sum, { paid }) => sum + paid(result), 0)),
  };
}

/** Where something happens on it, up to the last step. */
export const stepsIn = ({ corners, lastStep }: PlanCurve): readonly number[] =>
  corners.filter((corner) => corner <= lastStep);

function paidBy(plan: Plan, part: PlanComponent<TableComponent>): Layer['paid'] {
  const [table, quota] = [tableOf(part), quotaOf(plan, part)];
  if (!table.ok) return () => NaN;
  const paid = paidUnderLimits(part, table.value, quota);
  return (result) => roundMoney(paid(credited(part.measure, result)));
}

const stepsOf = (plan: Plan, part: PlanComponent<TableComponent>): readonly number[] => {
  const [table, quota] = [tableOf(part), quotaOf(plan, part)];
  return table.ok ? table.value.rows.map(({ from }) => from * (quota ?? 1)) : [];
};

/** Where its table begins anew, its limits and its gate in it. */
function cornersOf(plan: Plan, part: PlanComponent<TableComponent>): readonly number[] {
  const [table, quota] = [tableOf(part), quotaOf(plan, part)];
  if (!table.ok) return [];
  return tableWithLimits(part, table.value, quota).rows.map(({ from }) => from * (quota ?? 1));
}

/**
 * The components that follow something else: the same for every result, but for the gate on the curve's
 * measure, and for those that read what the curve comes to.
 */
function layersBeside(plan: Plan, assumed: Plan): readonly Layer[] {
  const others = inPayOrder(otherParts(plan));
  const follows = new Set(
    others.filter((part) => readsIn(part).length > 0).map(({ component }) => component.id),
  );
  const still =
    follows.size === others.length ? [] : paidBeside(plan, curveGoal(plan) ?? 0, assumed);
  return others.map((part) => {
    const { id } = part.component;
    const opens = openingIn(plan, part);
    const amount = (result: number) =>
      paidBeside(plan, result, assumed).find((one) => one.part.component.id === id)?.paid ?? 0;
    const same = still.find((one) => one.part.component.id === id)?.paid ?? 0;
    return {
      part,
      paid: (result) => {
        if (opens !== undefined && !reachesCredited(result, opens)) return 0;
        return follows.has(id) ? amount(result) : same;
      },
    };
  });
}

export interface Paid {
  readonly part: PlanComponent<Component>;
  readonly paid: number;
}

/** What the components off the curve pay with their gates open; those that read what the curve pays, at a result. */
export function paidBeside(plan: Plan, result: number, assumed = plan): readonly Paid[] {
  const curve = curveParts(plan);
  const lead = goalPart(plan);
  const found = new Map<string, number>(
    curve.map((part) => [part.component.id, paidBy(plan, part)(result)]),
  );
  const known = (read: Read): number | undefined => {
    if (read.is === 'pay') return found.get(read.component);
    if (!lead) return undefined;
    const counted = credited(lead.measure, result);
    if (read.is === 'measure') return read.measure === lead.measure.id ? counted : undefined;
    if (read.is === 'attained' && read.measure === lead.measure.id) {
      const part = quotaPartOf(plan, lead.measure);
      return part && attained(counted, goalOf(plan, part));
    }
    return read.is === 'attainment' ? attained(counted, goalOf(plan, lead)) : undefined;
  };
  return inPayOrder(otherParts(plan)).map((part) => {
    const paid = paidOnTarget(plan, part, assumed, known);
    found.set(part.component.id, paid);
    return { part, paid };
  });
}

/** The result of the curve's measure at which the gate of a component off the curve opens. */
export function openingIn(plan: Plan, part: PlanComponent<Component>): number | undefined {
  const { gate } = part.component;
  if (!gate || !isGatedByCurve(plan, part.component)) return undefined;
  const ofQuota = gateQuotaPart(plan, part);
  return openingOf(gate, ofQuota && quotaOfAny(plan, ofQuota));
}

/** What all components pay at an attainment of the curve's measure, others for what is assumed of them. */
export const paidAtAttainment = (plan: Plan, attainment: number, assumed = plan): number =>
  planCurve(plan, assumed).paid(attainment * (curveGoal(plan) ?? 0));

/** A point of a layer, or of the whole: two at one result where it jumps. */
export interface CurvePoint {
  readonly result: number;
  readonly paid: readonly number[];
}

/** In how many steps a curve is looked at that may bend anywhere. */
const steps = 40;

/**
 * What each layer pays from one result to another, on both sides of every corner: so close below it that a
 * picture cannot tell, and far enough for what is credited to the cent.
 */
export function curvePoints(curve: PlanCurve, from: number, to: number): readonly CurvePoint[] {
  const before = lastPoints.get(curve);
  if (before?.from === from && before.to === to) return before.points;
  const points = pointsBetween(curve, from, to);
  lastPoints.set(curve, { from, to, points });
  return points;
}

/** A curve that stays is drawn again at every key: its points are known then. */
const lastPoints = new WeakMap<
  PlanCurve,
  { readonly from: number; readonly to: number; readonly points: readonly CurvePoint[] }
>();

function pointsBetween(
  { layers, corners, bendsElsewhere, leastBelow }: PlanCurve,
  from: number,
  to: number,
): readonly CurvePoint[] {
  const count = bendsElsewhere ? steps : 1;
  const even = Array.from({ length: count + 1 }, (_, k) => from + ((to - from) * k) / count);
  const within = corners.filter((at) => at >= from && at <= to);
  const below = within.filter((at) => at > from).map((at) => at - Math.max(at * 1e-6, leastBelow));
  return [...new Set([...even, ...within, ...below])]
    .toSorted((one, other) => one - other)
    .map((result) => ({ result, paid: layers.map(({ paid }) => paid(result)) }));
}
