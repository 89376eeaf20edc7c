import { roundMoney } from '../../engine/money';
import type { Language } from '../../engine/words';
import { type Formula, type Text, constant, place } from '../../formula/formula';
import { commissionable } from '../../formula/operators/pay/commissionable';
import { sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs, toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { listCell, quota, typedResult } from '../component-places';
import { earnedAt } from '../pay/earned';
import { cardList, exampleDeals } from '../deals/example-deals';
import { saleTypeName } from '../deals/sale-types';
import type { PlanComponent } from '../kind';
import {
  type CardComponent,
  type Component,
  type TableComponent,
  cardKindOf,
  isCard,
  isOfResults,
  isTable,
  resultKindOf,
  tableKindOf,
} from '../kinds';
import { limited, paidBy } from '../pay/limits/limits';

/**
 * What a component off the curve pays for the results that a scenario assumes, to the cent and with
 * its gate open. `language` is that in which its cells name types of sale.
 */
export const paidForResults = (
  part: PlanComponent<Component>,
  language: Language,
): Formula<number> =>
  paidBy(
    { ...part.component, gate: null },
    { earned: earnedFor(part, language), gated: constant(0) },
  );

function earnedFor(part: PlanComponent<Component>, language: Language): Formula<number> {
  if (isOfResults(part)) {
    const kind = resultKindOf(part.component);
    return (kind.inTime ?? kind.pay)(part);
  }
  if (isCard(part)) return earnedByDeals(part, language);
  return isTable(part) ? earnedByTable(part) : constant(0);
}

/** A result of its measure, or a number of deals and the value of each. */
function earnedByTable(part: PlanComponent<TableComponent>): Formula<number> {
  const { unit } = part.measure;
  const at = (k: number) => earnedAt(part, creditedAs(unit, typedResult(k, unit)), quota(unit));
  return tableKindOf(part.component).per === 'deal'
    ? times(typedResult(0, 'count'), toTheCent(at(1)))
    : at(0);
}

/** A pair of results a deal: what it was and what it becomes. */
function earnedByDeals(part: PlanComponent<CardComponent>, language: Language): Formula<number> {
  const { type: column, names, rate } = cardList(part);
  const { ofDeal } = cardKindOf(part.component);
  return sumOf(
    exampleDeals(part).map(({ type }, k) => {
      const pair = [typedResult(2 * k, 'money'), typedResult(2 * k + 1, 'money')] as const;
      const word = constant(saleTypeName(type, language));
      const isCell = column !== undefined && names.length === 0;
      const sold = isCell ? place<Text>(`cell.${k}.${column}`) : word;
      const pays = commissionable(language, sold, ...pair);
      const rated = listCell(k, rate, 'percent');
      const earned = times(pays, rated);
      return toTheCent(ofDeal?.paid(part.component, earned, pays, rated) ?? earned);
    }),
  );
}

/** The attainments at which a scenario's payout is shown. */
export const attainments: readonly number[] = Array.from({ length: 21 }, (_, k) => k / 10);

export const paidOpen = ({ component }: PlanComponent<Component>, earned: number): number =>
  roundMoney(limited({ ...component, gate: null }, { earned, gated: 0 }));
