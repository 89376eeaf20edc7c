import {
  type Column,
  type Condition,
  type Formula,
  type Text,
  constant,
  place,
} from '../../formula/formula';
import { isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { keyOf } from '../../formula/operators/texts/key-of';
import { type Placed, isIn, placeIn, rowHolding } from '../../formula/operators/lookups/places';
import { isError } from '../../formula/operators/conditions/errors';
import { isUntyped } from '../../formula/operators/conditions/typed';
import { everyRow, own } from '../ledger/places';

/*
 * The same name in several rows: its deals count in the first of them alone, so that none is paid
 * twice. To count each name among all would read every key for every row, and take minutes for a
 * company; so a row looks for the first of its name, and for a later one that has found it first.
 */

/** A text of the row as sums by it look for it. */
export const keyOfRow = (id: 'name' | 'role' | 'team'): Formula<Text> =>
  choose(
    anyOf([isUntyped(own<unknown>(id)), isError(own<unknown>(id))]),
    constant(''),
    keyOf(own<Text>(id)),
  );

/** The keys of all payees, and where the first of them stands. */
const keys: Formula<Column<unknown>> = place('/keys');
const firstKey: Formula<Placed> = place('/keys/first');

const nameKey = own<Text>('nameKey');

/** The row's own place in the table, counted from 1. */
const ownPlace = placeIn(own<Placed>('nameKey/here'), firstKey);

/** The first of the rows that hold what this row does, unless this is it. */
const earlierIn = (cell: Formula<unknown>, column: Formula<Column<unknown>>): Formula =>
  choose<unknown>(
    isEqual(rowHolding(cell, column), ownPlace),
    constant(''),
    rowHolding(cell, column),
  );

/** Where an earlier row has the name already, the place of that row; blank in the first. */
export const earlierOf: Formula = choose<unknown>(
  isBlank(nameKey),
  constant(''),
  choose<unknown>(
    place('/plainNames'),
    earlierIn(own<unknown>('name'), everyRow<unknown>('name')),
    earlierIn(nameKey, keys),
  ),
);

/** The row's place where its team is named for the first time; blank in other rows. */
export const teamFirstOf: Formula = choose<unknown>(
  isBlank(own<Text>('teamKey')),
  constant(''),
  choose<unknown>(
    isEqual(rowHolding(own<unknown>('teamKey'), everyRow<unknown>('teamKey')), ownPlace),
    ownPlace,
    constant(''),
  ),
);

/** Whether an earlier row has the name, or a later one that says so; none does where none repeats. */
export const isRepeated: Formula<Condition> = choose(
  isEqual(place('/repeats'), constant(0)),
  constant(false),
  anyOf([isFilled(own('earlier')), isIn(ownPlace, everyRow<unknown>('earlier'))]),
);

/** No key of a name begins so. */
export const nobodysKey = '-';

/** The name as deals are looked for by: only in its first row. */
export const dealsKeyOf: Formula<Text> = choose(
  isBlank(own('earlier')),
  nameKey,
  constant(nobodysKey),
);
