import { type Formula, constant, filled, place } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isText } from '../../formula/operators/conditions/is-text';
import { times } from '../../formula/operators/numbers/times';
import { columnNamed } from '../exports/columns/named-column';
import { targetKindOf } from '../kinds';
import { weightParts } from '../ledger/looked-up';
import { namesInRow } from '../ledger/own-columns';
import { ofComponent, own } from '../ledger/places';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import { creditedMeasures } from './roles';

export const isWeighed = (plan: Plan): boolean =>
  creditedMeasures(plan).some((measure) => weightParts(plan, measure).length > 0);

/** Whether a deal that says no product is asked for it. */
export const asksForProduct = (plan: Plan): boolean =>
  creditedMeasures(plan)
    .flatMap((measure) => weightParts(plan, measure))
    .some(({ component }) => {
      const { weighed } = targetKindOf(component);
      const columns = weighed?.asksFor ? weighed.columns(component) : [];
      return columns.some((name) => columnNamed(name) === 'product');
    });

/** What the deal counts for towards its measure: 1 where nothing is weighed. */
export function weightOf(plan: Plan): Formula<number> {
  const [first, ...others] = creditedMeasures(plan);
  if (!first) return constant(1);
  return others.reduceRight<Formula<number>>(
    (rest, measure) => choose(isText(own('measure'), measure.name), weightIn(plan, measure), rest),
    weightIn(plan, first),
  );
}

function weightIn(plan: Plan, measure: Measure): Formula<number> {
  const weights = weightParts(plan, measure).flatMap((part) => {
    const { weighed } = targetKindOf(part.component);
    if (!weighed) return [];
    const cells = namesInRow(weighed.columns(part.component));
    const there = filled(weighed.weight(part), (key, unit) => cells[key] ?? place(key, unit));
    return [ofComponent(part.component.id, there)];
  });
  const [first, ...more] = weights;
  return first ? more.reduce((all, weight) => times(all, weight), first) : constant(1);
}
