import * as blanks from './operators/blanks';
import * as choose from './operators/choose';
import * as column from './operators/column';
import * as comparisons from './operators/comparisons';
import * as conditions from './operators/conditions';
import * as datesBefore from './operators/dates-before';
import * as days from './operators/days';
import * as errors from './operators/errors';
import * as greatest from './operators/greatest';
import * as howMany from './operators/how-many';
import * as isSameText from './operators/is-same-text';
import * as isText from './operators/is-text';
import * as joined from './operators/joined';
import * as least from './operators/least';
import * as lookups from './operators/lookups';
import * as minus from './operators/minus';
import * as namedIn from './operators/named-in';
import * as negative from './operators/negative';
import * as numbers from './operators/numbers';
import * as over from './operators/over';
import * as payoutAt from './operators/payout-at';
import * as plus from './operators/plus';
import * as reaches from './operators/reaches';
import * as refused from './operators/refused';
import * as rounded from './operators/rounded';
import * as roundedUp from './operators/rounded-up';
import * as sharedInAll from './operators/shared-in-all';
import * as shareInCell from './operators/share-in-cell';
import * as sideBySide from './operators/side-by-side';
import * as commissionable from './operators/commissionable';
import * as normalDistribution from './operators/normal-distribution';
import * as ofOneRow from './operators/of-one-row';
import * as saleType from './operators/sale-type';
import * as texts from './operators/texts';
import type { OperatorTable } from './operators/table';
import * as times from './operators/times';

/**
 * What every operator means, by the name of its file in `src/formula/operators/`. A new operator has its
 * table in the file of the same name here; its rows are proved by hand, and in two spreadsheets.
 */
const files = {
  ...{ blanks, choose, column, comparisons, conditions, days, greatest, least, lookups, minus },
  ...{ negative, over, plus, reaches, refused, rounded, times },
  ...{ commissionable, errors, joined, numbers, texts },
  'how-many': howMany,
  'dates-before': datesBefore,
  'is-same-text': isSameText,
  'is-text': isText,
  'named-in': namedIn,
  'normal-distribution': normalDistribution,
  'of-one-row': ofOneRow,
  'payout-at': payoutAt,
  'rounded-up': roundedUp,
  'sale-type': saleType,
  'shared-in-all': sharedInAll,
  'share-in-cell': shareInCell,
  'side-by-side': sideBySide,
} as const;

export const tablesOf: Readonly<Record<string, readonly OperatorTable[]>> = Object.fromEntries(
  Object.entries(files).map(([name, tables]) => [name, Object.values(tables)]),
);

export const tables: readonly OperatorTable[] = Object.values(tablesOf).flat();
