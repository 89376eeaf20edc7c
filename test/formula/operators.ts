import * as cellKinds from './operators/conditions/cell-kinds';
import * as crossing from './operators/lookups/crossing';
import * as counts from './operators/columns/counts';
import * as beginsAsNoNumber from './operators/texts/begins-as-no-number';
import * as keyOf from './operators/texts/key-of';
import * as lengthOf from './operators/texts/length-of';
import * as medians from './operators/columns/medians';
import * as root from './operators/numbers/root';
import * as size from './operators/numbers/size';
import * as sumByKey from './operators/columns/sum-by-key';
import * as sumWhere from './operators/columns/sum-where';
import * as typed from './operators/conditions/typed';
import * as blanks from './operators/conditions/blanks';
import * as choose from './operators/conditions/choose';
import * as amountInWords from './operators/texts/amount-in-words';
import * as column from './operators/columns/column';
import * as comparisons from './operators/conditions/comparisons';
import * as conditions from './operators/conditions/conditions';
import * as calendar from './operators/dates/calendar';
import * as datesBefore from './operators/dates/dates-before';
import * as onDays from './operators/dates/on-days';
import * as noLaterDay from './operators/dates/no-later';
import * as periodName from './operators/dates/period-name';
import * as days from './operators/dates/days';
import * as eachRow from './operators/columns/each-row';
import * as errors from './operators/conditions/errors';
import * as greatest from './operators/numbers/greatest';
import * as howMany from './operators/columns/how-many';
import * as isSameText from './operators/texts/is-same-text';
import * as isText from './operators/conditions/is-text';
import * as joined from './operators/texts/joined';
import * as least from './operators/numbers/least';
import * as lowered from './operators/conditions/lowered';
import * as lookups from './operators/lookups/lookups';
import * as minus from './operators/numbers/minus';
import * as namedIn from './operators/texts/named-in';
import * as negative from './operators/numbers/negative';
import * as numbers from './operators/numbers/numbers';
import * as numbered from './operators/lookups/numbered';
import * as over from './operators/numbers/over';
import * as payoutAt from './operators/pay/payout-at';
import * as places from './operators/lookups/places';
import * as plainTexts from './operators/texts/plain-texts';
import * as plus from './operators/numbers/plus';
import * as reaches from './operators/conditions/reaches';
import * as refused from './operators/conditions/refused';
import * as rowBegun from './operators/lookups/row-begun';
import * as rounded from './operators/numbers/rounded';
import * as rowSaying from './operators/lookups/row-saying';
import * as roundedUp from './operators/numbers/rounded-up';
import * as shares from './operators/columns/shares';
import * as sharedInAll from './operators/columns/shared-in-all';
import * as shareInCell from './operators/conditions/share-in-cell';
import * as sideBySide from './operators/columns/side-by-side';
import * as commissionable from './operators/pay/commissionable';
import * as normalDistribution from './operators/numbers/normal-distribution';
import * as firstFitting from './operators/lookups/first-fitting';
import * as ofOneRow from './operators/lookups/of-one-row';
import * as saleType from './operators/pay/sale-type';
import * as texts from './operators/texts/texts';
import type { OperatorTable } from './operators/table';
import * as times from './operators/numbers/times';

/**
 * What every operator means, by the name of its file in `src/formula/operators/`. A new operator has its
 * table in the file of the same name here; its rows are proved by hand, and in two spreadsheets.
 */
const files = {
  ...{
    blanks,
    calendar,
    choose,
    column,
    comparisons,
    conditions,
    crossing,
    days,
    greatest,
    least,
    lookups,
    minus,
  },
  ...{ negative, numbered, over, places, plus, reaches, refused, rounded, shares, times },
  ...{ commissionable, counts, errors, joined, medians, numbers, root, size, texts, typed },
  'amount-in-words': amountInWords,
  'cell-kinds': cellKinds,
  'each-row': eachRow,
  'begins-as-no-number': beginsAsNoNumber,
  'key-of': keyOf,
  'length-of': lengthOf,
  'sum-by-key': sumByKey,
  'sum-where': sumWhere,
  'how-many': howMany,
  'dates-before': datesBefore,
  'no-later': noLaterDay,
  'on-days': onDays,
  'is-same-text': isSameText,
  'is-text': isText,
  'named-in': namedIn,
  'normal-distribution': normalDistribution,
  'first-fitting': firstFitting,
  'of-one-row': ofOneRow,
  'payout-at': payoutAt,
  'plain-texts': plainTexts,
  'period-name': periodName,
  'rounded-up': roundedUp,
  'row-begun': rowBegun,
  lowered,
  'row-saying': rowSaying,
  'sale-type': saleType,
  'shared-in-all': sharedInAll,
  'share-in-cell': shareInCell,
  'side-by-side': sideBySide,
} as const;

export const tablesOf: Readonly<Record<string, readonly OperatorTable[]>> = Object.fromEntries(
  Object.entries(files).map(([name, tables]) => [
    name,
    Object.values<OperatorTable | readonly OperatorTable[]>(tables).flat(),
  ]),
);

export const tables: readonly OperatorTable[] = Object.values(tablesOf).flat();
