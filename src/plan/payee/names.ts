import {
  type Column,
  type Condition,
  type Formula,
  type Text,
  constant,
  place,
} from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { keyOf } from '../../formula/operators/texts/key-of';
import { type Placed, isIn, placeIn, rowHolding } from '../../formula/operators/lookups/places';
import { isError } from '../../formula/operators/conditions/errors';
import { everyRow, own } from '../ledger/places';

/*
 * The same payee in several rows. A payee is a key, whatever it contains, compared as Excel compares
 * texts: without regard to case, and otherwise to the letter and the blank. To count each key among all
 * would read every one for every row, and take minutes for a company; so a row looks for the first of
 * its key, and for a later one that has found it first.
 */

/** A text of the row as sums by it look for it. */
export const keyOfRow = (id: 'name' | 'role' | 'team' | 'manager'): Formula<Text> =>
  choose<Text>(
    isError(own<unknown>(id)),
    blank,
    choose<Text>(isBlank(own(id)), blank, keyOf(own<Text>(id))),
  );

/** The keys of all payees, and where the first of them stands. */
export const keys: Formula<Column<Text>> = place('/keys');
const firstKey: Formula<Placed> = place('/keys/first');

const nameKey = own<Text>('nameKey');

/** The row's own place in the table, counted from 1. */
export const placeOf = placeIn(own<Placed>('nameKey/here'), firstKey);
const ownPlace = own('place');

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
const isRepeated = anyOf([isFilled(own('earlier')), isIn(ownPlace, everyRow<unknown>('earlier'))]);

/** A condition of rows whose name stands in another. */
export const ofRepeated = (condition: Formula<Condition>): Formula<Condition> =>
  choose(
    isEqual(place('/repeats'), constant(0)),
    constant(false),
    choose(isRepeated, condition, constant(false)),
  );
