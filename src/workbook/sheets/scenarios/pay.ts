import { type Formula, constant, filled, place } from '../../../formula/formula';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded } from '../../../formula/operators/numbers/rounded';
import type { PlanComponent } from '../../../plan/kind';
import type { Component } from '../../../plan/kinds';
import { gateQuotaPart } from '../../../plan/pay/limits/gate';
import { gatedAt, opensAt } from '../../../plan/pay/limits/gate-formulas';
import { type Limits, limitedBy, paidBy } from '../../../plan/pay/limits/limits';
import { curveMeasure, isGatedByCurve } from '../../../plan/scenarios/scenarios';
import { standing } from '../cell-formula';
import type { Basis } from './basis';
import type { Scenario, ScenariosPage } from './context';
import type { InputPlaces } from './inputs';
import { scenarioPlaces } from './scenario-places';

/** What the curve's components earn at one credited result, in the order of the curve. */
export interface Earned {
  readonly credited: Formula<number>;
  readonly earned: readonly Formula<number>[];
}

/** What the curve's components pay, over `credited` and what each has earned of it. */
export const paidOnCurve = (
  page: ScenariosPage,
  inputs: InputPlaces,
  quotas: Basis['quota'],
  scenario: number,
): readonly Formula<number>[] =>
  page.curve.map((part, p) => {
    const earned = place(`earned.${p}`);
    return limitedAt(page, inputs, part, scenario, earned, (gate) =>
      paidBy(
        { ...part.component, gate },
        { earned: place('earned'), gated: gatedIn(page, quotas, part, scenario) },
      ),
    );
  });

/** What a gate on the curve's measure looks at, at a credited result. */
function gatedIn(
  { book: { plan } }: ScenariosPage,
  quotas: Basis['quota'],
  part: PlanComponent<Component>,
  scenario: number,
): Formula<number> {
  const ofQuota = gateQuotaPart(plan, part);
  return gatedAt(part.component.gate, credited, ofQuota && quotas(ofQuota, scenario));
}

/** The result of the curve's measure at which a gate opens. */
export function gateInScenario(
  page: ScenariosPage,
  inputs: InputPlaces,
  quotas: Basis['quota'],
  part: PlanComponent<Component>,
  scenario: number,
): Formula<number> {
  const { plan } = page.book;
  const ofQuota = gateQuotaPart(plan, part);
  const quota = ofQuota && quotas(ofQuota, scenario);
  const { unit } = curveMeasure(plan) ?? part.measure;
  return standing(
    opensAt(part.component, unit, quota),
    scenarioPlaces(page, inputs, part, scenario),
  );
}

/** Limits over a component's inputs in a scenario. A gate on another measure is taken as reached. */
function limitedAt(
  page: ScenariosPage,
  inputs: InputPlaces,
  part: PlanComponent<Component>,
  scenario: number,
  earned: Formula<number>,
  limits: (gate: Limits['gate']) => Formula<number>,
): Formula<number> {
  const gate = isGatedByCurve(page.book.plan, part.component) ? part.component.gate : null;
  const places = scenarioPlaces(page, inputs, part, scenario);
  return standing(limits(gate), places, {}, { earned, credited });
}

/** The same at one result. */
export function atResult(
  formula: Formula<number>,
  { credited: amount, earned }: Earned,
): Formula<number> {
  const here: Record<string, Formula> = {
    ...Object.fromEntries(earned.map((one, p) => [`earned.${p}`, one] as const)),
    credited: amount,
  };
  return filled(formula, (key, unit) => here[key] ?? place(key, unit));
}

/** What all components pay in a scenario at a credited result of the curve's measure. */
export function paidInAll(
  page: ScenariosPage,
  inputs: InputPlaces,
  quotas: Basis['quota'],
  otherPay: OtherPay,
  { index }: Scenario,
): (reached: Earned) => Formula<number> {
  const { curve, others } = page;
  const ofCurve = paidOnCurve(page, inputs, quotas, index);
  const onCurve = new Map(curve.map(({ component }, p) => [component.id, ofCurve[p]]));
  const result = { credited, paid: (id: string) => onCurve.get(id) };
  const ofOthers = others.map((part) =>
    limitedAt(page, inputs, part, index, otherPay(part, index, result), (gate) =>
      limitedBy(
        { gate, floor: null, cap: null },
        { earned: place('earned'), gated: gatedIn(page, quotas, part, index) },
      ),
    ),
  );
  const all = rounded(sumOf([...ofCurve, ...ofOthers]), constant(2));
  return (reached) => atResult(all, reached);
}

const credited: Formula<number> = place('credited');

/**
 * What a component off the curve pays in a scenario, to the cent and with its gate open: where it
 * stands, or, of one that reads what the curve pays, the same at a result of the curve.
 */
export type OtherPay = (
  part: PlanComponent<Component>,
  scenario: number,
  result?: CurveResult,
) => Formula<number>;

/** A credited result of the curve's measure, and what the components of the curve pay for it. */
export interface CurveResult {
  readonly credited: Formula<number>;
  readonly paid: (component: string) => Formula<number> | undefined;
}
