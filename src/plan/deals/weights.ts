import { type Formula, type Text, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isText } from '../../formula/operators/conditions/is-text';
import type { WeighedBy } from '../kind';
import { targetKindOf } from '../kinds';
import { ofComponent, own } from '../ledger/places';
import type { Measure } from '../measure';
import { weightsPart } from '../ledger/looked-up';
import type { Plan } from '../plan';
import { creditedMeasures } from './roles';

/** By what the deals are weighed that count towards a measure, if they are. */
function weighedBy(plan: Plan, measure: Measure): WeighedBy | undefined {
  const part = weightsPart(plan, measure);
  return part && targetKindOf(part.component).weighed?.by(part);
}

export const isWeighed = (plan: Plan): boolean =>
  creditedMeasures(plan).some((measure) => weightsPart(plan, measure));

/** Whether deals say what they are weighed by: of what product they are, or where they come from. */
export const weighsBy = (plan: Plan, by: WeighedBy): boolean =>
  creditedMeasures(plan).some((measure) => weighedBy(plan, measure) === by);

/** What the deal counts for towards its measure: 1 where nothing is weighed. */
export function weightOf(plan: Plan): Formula<number> {
  const [first, ...others] = creditedMeasures(plan);
  const of = (measure: Measure): Formula<number> => {
    const part = weightsPart(plan, measure);
    const weighed = part && targetKindOf(part.component).weighed;
    if (!part || !weighed) return constant(1);
    const by = weighed.by(part);
    const name = own<Text>(by === 'type' ? 'sold' : by);
    return ofComponent(part.component.id, weighed.weight(part, name));
  };
  if (!first) return constant(1);
  return others.reduceRight<Formula<number>>(
    (rest, measure) => choose(isText(own('measure'), measure.name), of(measure), rest),
    of(first),
  );
}
