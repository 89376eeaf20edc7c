import type { Formula } from '../../formula/formula';
import { plus, sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import { creditedRatio, ratioOf } from '../retention/ratios';
import { isSaid } from '../said/is-said';
import { creditedSaid } from '../said/of-payee';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import type { Crediting } from '../ledger/crediting';
import { alsoCountedIn } from '../ledger/looked-up';
import { ownAmount, ownNumber } from '../ledger/places';
import { creditedByDeals } from './places';
import { totalOf } from './together/formulas';
import { isAddedUp } from './together/totals';

/** What counts of a measure in the period: what others come to, what deals credit, or what was typed. */
export function creditedOf(
  plan: Plan,
  measure: Measure,
  crediting: Pick<Crediting, 'credits'> | undefined,
): Formula<number> {
  const { id, unit } = measure;
  if (isAddedUp(plan, measure, crediting !== undefined)) return totalOf(plan, measure);
  if (crediting?.credits(measure) !== true)
    return creditedAs(unit, ownAmount(`actual:${id}`, unit));
  if (isSaid(measure)) return creditedSaid(measure);
  const ratio = ratioOf(measure);
  if (ratio) return creditedRatio(ratio);
  const alsoCounted = alsoCountedIn(plan, measure);
  if (alsoCounted.length === 0) return creditedByDeals(id);
  return creditedAs(unit, sumOf([measure, ...alsoCounted].map((one) => creditedByDeals(one.id))));
}

/** What counts of earlier credit of the year. */
export const priorOf = ({ id, unit }: Measure): Formula<number> =>
  creditedAs(unit, ownAmount(`prior:${id}`, unit));

/** Earlier credit and the period together. */
export const creditedInYear = (measure: Measure): Formula<number> =>
  creditedAs(measure.unit, plus(priorOf(measure), creditedNow(measure)));

/** Where both stand in the row. */
export const creditedNow = ({ id, unit }: Measure): Formula<number> =>
  ownNumber(`credited:${id}`, unit);
export const yearNow = ({ id, unit }: Measure): Formula<number> => ownNumber(`year:${id}`, unit);
