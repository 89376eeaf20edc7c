import { type Language, type LocalizedText, quotedIn } from '../../engine/words';
import { type Formula, constant, named } from '../../formula/formula';
import { minus } from '../../formula/operators/numbers/minus';
import { sumOf } from '../../formula/operators/numbers/plus';
import { toTheCent } from '../../formula/operators/numbers/rounded';
import { type ChoiceField, optionsOf } from '../field';
import type { PlanComponent } from '../kind';
import { payOf } from '../pay/outside';

/** What pays by what other components pay: those that are chosen, by their ids. */
interface Chooses {
  readonly of: readonly string[];
}

/** Those chosen that the plan still has. */
const chosen = ({ component: { of }, beside }: PlanComponent<Chooses>) =>
  beside ? beside.components.filter(({ id }) => of.includes(id)) : of.map((id) => asNamed(id));

const asNamed = (id: string) => ({ id, title: { en: id, da: id } });

/** A choice for every other component: whether it is one of them, and what is done with it. */
export const chosenFields = <C extends Chooses>(
  { beside }: PlanComponent<C>,
  does: LocalizedText = { en: 'Multiplies', da: 'Ganger' },
) => (beside?.components ?? []).map((other): ChoiceField<C> => ofField(other, does));

const ofField = <C extends Chooses>(
  other: { readonly id: string; readonly title: LocalizedText },
  does: LocalizedText,
): ChoiceField<C> => ({
  kind: 'choice',
  id: `of-${other.id}`,
  label: { en: `${does.en} “${other.title.en}”`, da: `${does.da} »${other.title.da}«` },
  options: optionsOf({ yes: { en: 'Yes', da: 'Ja' }, no: { en: 'No', da: 'Nej' } }),
  get: ({ of }) => (of.includes(other.id) ? 'yes' : 'no'),
  set: (component, value) => {
    const others = component.of.filter((id) => id !== other.id);
    return { ...component, of: value === 'yes' ? [...others, other.id] : others };
  },
});

/** What they pay together, and what a trace calls it: money, also where none is chosen. */
function payOfChosen(
  part: PlanComponent<Chooses>,
  told: LocalizedText = { en: 'multiplied', da: 'ganges' },
): Formula<number> {
  const paid = chosen(part).map(({ id }) => payOf(id));
  const base = paid.length === 0 ? constant(0, 'money') : sumOf(paid);
  return named(told, base);
}

/** “Commission and Milestone”, or what is said of none. */
export function namesOfChosen(part: PlanComponent<Chooses>, language: Language): string {
  const names = chosen(part).map(({ title }) => quotedIn(language, title[language]));
  if (names.length === 0) return language === 'en' ? 'no component yet' : 'endnu ingen komponent';
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/**
 * What makes another amount of the pay of the chosen: the difference, of which the amount comes out to the
 * cent. Rounded by itself, half a cent that is taken would be taken twice.
 */
export function changeOfChosen(
  part: PlanComponent<Chooses>,
  becomes: (before: Formula<number>) => Formula<number>,
): Formula<number> {
  const before = payOfChosen(part);
  const after = becomes(before);
  return chosen(part).length === 0 ? after : minus(toTheCent(after), before);
}
