import { type Formula, constant } from '../../formula/formula';
import { blank, isBlank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import {
  isAtLeast,
  isAtMost,
  isBelow,
  isEqual,
} from '../../formula/operators/conditions/comparisons';
import { anyOf, not } from '../../formula/operators/conditions/conditions';
import { numbersIn } from '../../formula/operators/columns/counts';
import { median } from '../../formula/operators/columns/medians';
import { minus } from '../../formula/operators/numbers/minus';
import { numbersAmong } from '../../formula/operators/numbers/numbers';
import { robustScore } from '../../formula/functions/robust-score';
import { sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs, rounded } from '../../formula/operators/numbers/rounded';
import { sizeOf } from '../../formula/operators/numbers/size';
import { dealParts } from './roles';
import { paysByCard } from '../kinds';
import { everyRow, own, ownNumber } from '../ledger/places';
import type { Plan } from '../plan';
import { unlessBlank } from './names';
import { commissionId } from './pay';
import { above } from './places';
import { isCounted } from './standing';

const zero = constant(0);
const compared = own('compared');
const comparedNumber = ownNumber('compared');

/** What is compared: what the deal pays by card and table, or, where no card pays, what is commissionable; only of what counts. */
export function comparedOf(plan: Plan): Formula {
  const amount = own('commissionable');
  const isOut = not(isCounted);
  if (!plan.components.some(paysByCard)) {
    return choose<unknown>(anyOf([isBlank(amount), isOut]), blank, ownNumber('commissionable'));
  }
  const paid = dealParts(plan).map(commissionId);
  const sum = sumOf(paid.map((id) => ownNumber(id)));
  const isNone = isEqual(numbersAmong(...paid.map((id) => own(id))), zero);
  return choose<unknown>(anyOf([isNone, isOut]), blank, rounded(sum, constant(2)));
}

/** The middle of what is compared, and the middle distance from it; 0 of too few. */
export const medianOfDeals = middleOf('compared', 1);
export const deviationOfDeals = middleOf('distance', 5);

function middleOf(id: string, fewest: number): Formula<number> {
  const every = everyRow<number>(id);
  return choose(isBelow(numbersIn(every), constant(fewest)), zero, median(every));
}

export const distanceOf: Formula = unlessBlank(
  compared,
  sizeOf(minus(comparedNumber, above('median'))),
);

/** The robust z-score of an amount that lies far enough from the middle; nothing of another. */
export function scoreOf(): Formula {
  const [sensitivity, deviation] = [above('sensitivity'), above('deviation')];
  const score = robustScore(minus(comparedNumber, above('median')), deviation);
  const isNone = [isBlank(compared), isEqual(deviation, zero), isAtMost(sensitivity, zero)];
  const isFar = isAtLeast(creditedAs('percent', sizeOf(score)), sensitivity);
  return choose<unknown>(anyOf(isNone), blank, choose<unknown>(isFar, score, blank));
}
