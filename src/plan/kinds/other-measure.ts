import { type LocalizedText, sentenceCase } from '../../engine/words';
import { choiceField } from '../field';
import type { PlanComponent } from '../kind';
import type { Measure } from '../measure';

/** A second measure that a component reads: any other than its own, where the plan has one. */
export function otherMeasureField<K extends string, C extends { readonly [key in K]: string }>(
  { component, measure: own, beside }: PlanComponent<C>,
  key: K & keyof C & string,
  label: LocalizedText,
) {
  const known = beside && beside.measures.length > 0 ? beside.measures : [own];
  const others = known.filter(({ id }) => id !== own.id || id === component[key]);
  return choiceField<C, K & keyof C & string>(
    key,
    label,
    Object.fromEntries(others.map(({ id, name }) => [id, inBoth(sentenceCase(name))])),
  );
}

const inBoth = (name: string): LocalizedText => ({ en: name, da: name });

/** The measure that it names; of a component that stands alone, one like its own. */
export const otherMeasure = ({ measure, beside }: PlanComponent<unknown>, id: string): Measure =>
  beside?.measures.find((one) => one.id === id) ?? { ...measure, id };
