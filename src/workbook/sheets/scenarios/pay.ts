import { type Formula, constant, filled, place } from '../../../formula/formula';
import { sumOf } from '../../../formula/operators/plus';
import { rounded } from '../../../formula/operators/rounded';
import type { PlanComponent } from '../../../plan/kind';
import type { Component } from '../../../plan/kinds';
import { type Limits, limitedBy, paidBy } from '../../../plan/pay/limits';
import { isGatedByCurve } from '../../../plan/scenarios/scenarios';
import { standing } from '../cell-formula';
import type { Scenario, ScenariosPage } from './context';
import type { InputPlaces } from './inputs';
import { scenarioPlaces } from './scenario-places';

/** What the curve's components earn at one credited result, in the order of the curve. */
export interface Earned {
  readonly credited: Formula<number>;
  readonly earned: readonly Formula<number>[];
}

/**
 * What all components pay in a scenario at a credited result of the curve's measure. A gate on
 * another measure is taken as reached.
 */
export function paidInAll(
  page: ScenariosPage,
  inputs: InputPlaces,
  otherPay: OtherPay,
  { index }: Scenario,
): (reached: Earned) => Formula<number> {
  const { curve, others, book } = page;
  const limited = (
    part: PlanComponent<Component>,
    limits: (gate: Limits['gate']) => Formula<number>,
    earned: Formula<number>,
  ) => {
    const gate = isGatedByCurve(book.plan, part.component) ? part.component.gate : null;
    const places = scenarioPlaces(page, inputs, part, index);
    return standing(limits(gate), places, {}, { earned, credited });
  };
  const ofCurve = curve.map((part, p) =>
    limited(
      part,
      (gate) => paidBy({ ...part.component, gate }, { earned: place('earned'), gated: credited }),
      place(`earned.${p}`),
    ),
  );
  const ofOthers = others.map((part) =>
    limited(
      part,
      (gate) =>
        limitedBy({ gate, floor: null, cap: null }, { earned: place('earned'), gated: credited }),
      otherPay(part, index),
    ),
  );
  const all = rounded(sumOf([...ofCurve, ...ofOthers]), constant(2));
  return (reached) => {
    const earned = reached.earned.map((one, p) => [`earned.${p}`, one] as const);
    const here: Record<string, Formula> = {
      ...Object.fromEntries(earned),
      credited: reached.credited,
    };
    return filled(all, (key, unit) => here[key] ?? place(key, unit));
  };
}

const credited: Formula<number> = place('credited');

/** Where a component off the curve has what it pays in a scenario, to the cent and with its gate open. */
export type OtherPay = (part: PlanComponent<Component>, scenario: number) => Formula<number>;

/** The component with the scenario's own numbers. */
export const ofScenario = (
  { plan }: Scenario,
  { component, measure }: PlanComponent<Component>,
) => ({
  component: plan.components.find(({ id }) => id === component.id) ?? component,
  measure,
});
