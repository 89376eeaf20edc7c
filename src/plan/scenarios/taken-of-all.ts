import { type LocalizedText, sentenceCase } from '../../engine/words';
import type { Unit } from '../field';
import type { PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { measureOf } from '../parts';
import type { Read } from '../pay/outside';
import { readsIn } from '../pay/reads';
import type { Plan } from '../plan';
import { goalOfMeasure } from './measure-goal';

/** What a component reads of the rest of the plan, as an example takes it to be. */
export interface OutsideExample {
  readonly read: Read;
  readonly label: LocalizedText;
  readonly unit: Unit;
  readonly value: number;
}

/** So many are alike where something is divided. */
const sharing = 5;

/** What everybody is credited of a measure together. */
export function totalOfAll(
  plan: Plan,
  part: PlanComponent<Component>,
  read: Read & { readonly measure: string },
): OutsideExample {
  const measure = measureOf(plan, read.measure);
  const { name, unit } = measure;
  const label = { en: `${sentenceCase(name)} of all`, da: `${sentenceCase(name)} for alle` };
  return { read, label, unit, value: sharing * goalOfMeasure(plan, measure, part) };
}

export const weightsOfAll = (read: Read): OutsideExample => ({
  ...{ read, unit: 'count', value: sharing },
  label: { en: 'Weights of all', da: 'Vægte for alle' },
});

/** What a component reads of everybody together. */
export const allTaken = (plan: Plan, part: PlanComponent<Component>): readonly OutsideExample[] =>
  readsIn(part).flatMap((read) => {
    if (read.is === 'all') return [totalOfAll(plan, part, read)];
    return read.is === 'weights' ? [weightsOfAll(read)] : [];
  });
