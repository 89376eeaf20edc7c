import { roundMoney } from '../../../engine/money';
import type { Part } from '../../../plan/kind';
import type { Component } from '../../../plan/kinds';
import { isOpen, paidForResults, paidOpen } from '../../../plan/scenario-pay';
import { isGatedByCurve } from '../../../plan/scenarios';
import { paidFormula } from '../earned-formula';
import type { Scenario, ScenariosPage } from './context';
import type { InputPlaces } from './inputs';
import { scenarioPlaces } from './scenario-places';

/** What the curve's components earn at one credited result, in the order of the curve. */
export interface Earned {
  readonly credited: { readonly place: string; readonly value: number };
  readonly earned: readonly { readonly formula: string; readonly value: number }[];
}

/** What all components pay in a scenario at a credited result of the curve's measure. */
export function paidInAll(
  page: ScenariosPage,
  inputs: InputPlaces,
  otherPay: OtherPay,
  scenario: Scenario,
  { credited, earned }: Earned,
): { readonly formula: string; readonly value: number } {
  const { curve, others, book } = page;
  const { index, plan } = scenario;
  const paid = (part: Part<Component>, formula: string, isRounded: boolean) => {
    const { component } = part;
    const gate = isGatedByCurve(book.plan, component) ? component.gate : null;
    if (isRounded && gate === null) return formula;
    const limits = isRounded ? { floor: null, cap: null } : {};
    const places = scenarioPlaces(page, inputs, part, index);
    return paidFormula({ ...component, ...limits, gate }, places, formula, credited.place);
  };
  const own = (part: Part<Component>) => ofScenario(scenario, part);
  const pays = (part: Part<Component>, amount: number) =>
    isOpen(plan, own(part), credited.value) ? amount : 0;
  const terms = [
    ...curve.map((part, p) => paid(part, earned[p]?.formula ?? '0', false)),
    ...others.map((part) => paid(part, otherPay(part, index), true)),
  ];
  const values = [
    ...curve.map((part, p) => pays(part, paidOpen(own(part), earned[p]?.value ?? 0))),
    ...others.map((part) => pays(part, paidForResults(book.plan, part, scenario.overrides))),
  ];
  return {
    formula: `ROUND(${terms.join('+')},2)`,
    value: roundMoney(values.reduce((sum, value) => sum + value, 0)),
  };
}

/** Where a component off the curve has what it pays in a scenario, to the cent and with its gate open. */
export type OtherPay = (part: Part<Component>, scenario: number) => string;

/** The component with the scenario's own numbers. */
export const ofScenario = ({ plan }: Scenario, { component, measure }: Part<Component>) => ({
  component: plan.components.find(({ id }) => id === component.id) ?? component,
  measure,
});
