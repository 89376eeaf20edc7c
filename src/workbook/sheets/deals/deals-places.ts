import { type Column, type Formula, type Text, constant } from '../../../formula/formula';
import { keyText } from '../../../formula/operators/texts/key-of';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { sumByKey } from '../../../formula/operators/columns/sum-by-key';
import { creditedMeasures, dealParts, dealRoles, isCredited } from '../../../plan/deals/roles';
import type { Measure } from '../../../plan/measure';
import { onSheet } from '../../description/addresses';
import type { Book } from '../book';
import { at } from '../cell-formula';
import { cents, zero } from './columns';
import { ownerKeyId } from './helper-columns';
import { paidRoles } from './pay-parts';
import { type LimitCells, type TablePlace, wholeColumn } from './table';

/** What the Team sheet reads from the Deals sheet. The formulas name this sheet, so that they work on another. */
export interface DealsPlaces {
  /** Whether a measure is credited from deals; others are typed for each payee. */
  readonly credits: (measure: Measure) => boolean;
  /** What a payee is credited of a measure, to the cent; undefined where it is typed. */
  readonly credit: (measureId: string, payeeKey: Formula<Text>) => Formula<number> | undefined;
  /** What a component that pays by deal pays a payee, to the cent, before its limits. */
  readonly pay: (componentId: string, payeeKey: Formula<Text>) => Formula<number>;
  /** Where the rows of deals stand, so that they can be read back. */
  readonly table: TablePlace;
  readonly limits: LimitCells;
}

/**
 * A payee may own deals in several roles, so that every role's column of owners is looked through, by
 * the key of the payee's name: handed over as it stands, a name would be a pattern.
 */
export function dealsPlaces(
  { plan, sheets }: Book,
  table: TablePlace,
  limits: LimitCells,
): DealsPlaces {
  const whole = <T = number>(id: string) =>
    at<Column<T>>(onSheet(sheets.deals ?? '', wholeColumn(table, id)));
  const measures = creditedMeasures(plan);
  const added = (sums: readonly Formula<number>[]) =>
    sums.length === 0 ? zero : rounded(sumOf(sums), cents);
  const keys = (role: string) => whole<Text>(ownerKeyId(role));
  return {
    ...{ table, limits },
    credits: isCredited,
    credit: (measureId, payeeKey) => {
      const measure = measures.find(({ id }) => id === measureId);
      if (!measure) return undefined;
      const only =
        measures.length < 2 ? [] : [whole<Text>('measureKey'), constant(keyText(measure.name))];
      return added(
        dealRoles(plan).map((role) =>
          sumByKey(whole(`credit:${role}`), keys(role), payeeKey, ...only),
        ),
      );
    },
    pay: (componentId, payeeKey) => {
      const part = dealParts(plan).find(({ component }) => component.id === componentId);
      if (!part) return zero;
      return added(
        paidRoles({ plan }, part).map((role) =>
          sumByKey(whole(`pay:${componentId}:${role}`), keys(role), payeeKey),
        ),
      );
    },
  };
}
