import { type Formula } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isText } from '../../formula/operators/conditions/is-text';
import { creditingFields } from '../crediting/rules';
import { own } from '../ledger/places';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import { creditedMeasures } from './roles';

/** Whether a deal says towards which measure it counts. */
export const hasSeveral = (plan: Plan): boolean => creditedMeasures(plan).length > 1;

/** The measures whose rules deals follow: those that they count towards, or the plan's first. */
export function rulingMeasures(plan: Plan): readonly Measure[] {
  const credited = creditedMeasures(plan);
  return credited.length > 0 ? credited : plan.measures.slice(0, 1);
}

/** What the rules of a deal's own measure make of it; of a measure that is none, those of the first. */
export function byMeasure<T>(plan: Plan, under: (measure: Measure) => Formula<T>): Formula<T> {
  const [first, ...others] = rulingMeasures(plan);
  if (!first) throw new Error('A parsed plan has a measure.');
  return others
    .filter((measure) => rulesOf(measure) !== rulesOf(first))
    .reduceRight<Formula<T>>(
      (rest, measure) => choose(isText(own('measure'), measure.name), under(measure), rest),
      under(first),
    );
}

const rulesOf = (measure: Measure): string =>
  JSON.stringify([measure.cutOffDays, ...creditingFields.map((field) => measure[field])]);

/** Whether some deals go to one owner alone. */
export const hasSoleOwners = (plan: Plan): boolean =>
  rulingMeasures(plan).some(({ sharedDeals }) => sharedDeals === 'owner');

/** Whether the share of a role without an owner may go to those who are there. */
export const givesToPresent = (plan: Plan): boolean =>
  rulingMeasures(plan).some(({ missingOwners }) => missingOwners === 'shared');
