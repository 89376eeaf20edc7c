import { type Condition, type Formula, constant } from '../../formula/formula';
import { blank, isBlank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isOther } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { isText } from '../../formula/operators/conditions/is-text';
import { isTypedAtLeast, isTypedAtMost } from '../../formula/operators/conditions/typed';
import { times } from '../../formula/operators/numbers/times';
import { ofDeal, unlessBlank } from '../deals/names';
import { creditedMeasures, dealRoles } from '../deals/roles';
import { saleTypeName } from '../deals/sale-types';
import { columnNamed, numbersNamed } from '../exports/columns/named-column';
import { own, ownNumber } from '../ledger/places';
import { nameInRow } from '../ledger/own-columns';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import { type OfSaid, saidMeasures } from './is-said';

/*
 * What credited deals say in a column, as a measure:
 *
 *     mean = sum of (credit * what the deal says) / sum of credit
 *     share = sum of credit of the deals that say one of some values / sum of credit
 *
 * Both sums are of deals that say something there, and credit is the payee's part. A return has its credit
 * below 0 in both.
 */

/** What the deal says: a number, or whether it is one of the values; blank where it says nothing. */
export const saidId = ({ id }: Measure): string => `said:${id}`;

/** The sums: what counts, and what that comes to; an owner's part of each deal stands in a column of its own. */
export const sums = ['weight', 'weighed'] as const;
export type Sum = (typeof sums)[number];
export const sumId = (sum: Sum, { id }: Measure, role: string): string => `${sum}:${id}:${role}`;

const [zero, one] = [constant(0), constant(1)];

/** A share as people type it: 20 is 20 % without its sign, and no share. */
const isShareOfAll = (cell: Formula<unknown>): Formula<Condition> =>
  allOf([isTypedAtLeast(cell, constant(-1)), isTypedAtMost(cell, one)]);

function saidOf(plan: Plan, { said: { column, values } }: OfSaid): Formula {
  if (!values) {
    const cell = own<number>(numbersNamed(column));
    return ofDeal(choose<unknown>(isShareOfAll(cell), cell, blank));
  }
  const id = columnNamed(column);
  const name = nameInRow(id);
  const isOne = values.map((value) =>
    isText(name, id === 'type' ? saleTypeName(value, plan.language) : value),
  );
  return ofDeal(choose<unknown>(isBlank(name), blank, choose<unknown>(anyOf(isOne), one, zero)));
}

/** The measures whose credit weighs: those in money, of a plan that has any. */
export function weighing(plan: Plan): readonly Measure[] {
  const credited = creditedMeasures(plan);
  const inMoney = credited.filter(({ unit }) => unit === 'money');
  return inMoney.length > 0 ? inMoney : credited;
}

/** Whether what the deal credits weighs. */
function weighs(plan: Plan): Formula<Condition> {
  const some = weighing(plan);
  return some.length === creditedMeasures(plan).length
    ? constant(true)
    : anyOf(some.map(({ name }) => isText(own('measure'), name)));
}

/** Every column of what deals say, by its id; of a plan with a Team. */
export const saidFormulas = (plan: Plan): Readonly<Record<string, Formula>> =>
  Object.fromEntries(
    saidMeasures(plan).flatMap((measure) => {
      const said = own(saidId(measure));
      return [
        [saidId(measure), saidOf(plan, measure)] as const,
        ...dealRoles(plan).flatMap((role) => {
          const weight = choose(weighs(plan), ownNumber(`credit:${role}`, 'money'), zero);
          const counted = own(sumId('weight', measure, role), 'money');
          return [
            [sumId('weight', measure, role), unlessBlank(said, weight)] as const,
            [sumId('weighed', measure, role), unlessBlank(said, times(counted, said))] as const,
          ];
        }),
      ];
    }),
  );

/** Whether a deal is credited and says nothing that a measure reads. */
export const isUnsaid = (plan: Plan): Formula<Condition> =>
  anyOf(
    saidMeasures(plan).map((measure) =>
      allOf([isOther(ownNumber('credit'), zero), weighs(plan), isBlank(own(saidId(measure)))]),
    ),
  );
