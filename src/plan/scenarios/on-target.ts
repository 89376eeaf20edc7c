import { calculation } from '../../formula/value';
import { sourceOf } from '../component-places';
import type { PlanComponent } from '../kind';
import { type Component, kindOf, titleOf } from '../kinds';
import type { Read } from '../pay/outside';
import { readsIn } from '../pay/reads';
import { tableValues } from '../pay/table-rows';
import { measureOf, partsOf, quotaOfAny } from '../parts';
import { actual } from '../payee/entries';
import type { Plan } from '../plan';
import { goalOfMeasure } from './measure-goal';
import { paidForResults } from './pay';
import { assumedResults } from './scenarios';
import { type OutsideExample, totalOfAll, weightsOfAll } from './taken-of-all';

/**
 * On target: what the others pay there, the goal of a measure, all of the quota, the whole period. The
 * results of `assumed`, the plan before its numbers were moved, stay.
 */
export const outsideExamples = (
  plan: Plan,
  part: PlanComponent<Component>,
  assumed = plan,
): readonly OutsideExample[] =>
  readsIn(part).map((read): OutsideExample => {
    switch (read.is) {
      case 'pay': {
        const other = partsOf(plan).find(({ component }) => component.id === read.component);
        if (!other) throw new Error(`The plan has no component ${read.component}.`);
        const value = paidOnTarget(plan, other, assumed);
        return { read, label: titleOf(other.component), unit: 'money', value };
      }
      case 'measure': {
        const measure = measureOf(plan, read.measure);
        const value = goalOfMeasure(plan, measure, part);
        return { read, label: actual(measure), unit: measure.unit, value };
      }
      case 'all':
        return totalOfAll(assumed, part, read);
      case 'weights':
        return weightsOfAll(read);
      case 'attained': {
        const { name } = measureOf(plan, read.measure);
        const label = { en: `Attainment of ${name}`, da: `Målopfyldelse i ${name}` };
        return { read, ...whole, label };
      }
      case 'attainment':
        return { read, ...whole, label: { en: 'Attainment', da: 'Målopfyldelse' } };
      case 'activeShare':
        return { read, ...whole, label: { en: 'Share of days active', da: 'Andel af dage aktiv' } };
    }
  });

const whole = { unit: 'percent', value: 1 } as const;

/**
 * What a component pays for the results that are assumed of it, with its gate open. What it reads of the
 * rest of the plan is on target, unless `known` knows of another. Where its numbers were moved, the results
 * are those of the plan before: a goal that is raised is not reached by that.
 */
export function paidOnTarget(
  plan: Plan,
  part: PlanComponent<Component>,
  assumed = plan,
  known: (read: Read) => number | undefined = () => undefined,
): number {
  const { component } = part;
  const outside = outsideExamples(plan, part, assumed).map(
    ({ read, value }) => [read.key, known(read) ?? value] as const,
  );
  const before = partsOf(assumed).find((one) => one.component.id === component.id) ?? part;
  const row = { results: assumedResults(assumed, before).map(({ value }) => value) };
  const source = sourceOf(component, kindOf(component).fields(part), row, {
    ...tableValues(part),
    ...Object.fromEntries(outside),
    quota: quotaOfAny(plan, part),
  });
  return calculation(paidForResults(part, 'en'), source)(0);
}
