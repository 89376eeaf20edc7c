import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isAtLeast, isAtMost } from '../../formula/operators/conditions/comparisons';
import { allOf } from '../../formula/operators/conditions/conditions';
import { rowsOnDays } from '../../formula/operators/dates/on-days';
import { greatest } from '../../formula/operators/numbers/greatest';
import { noLater } from '../../formula/operators/dates/no-later';
import type { LocalizedText } from '../../engine/words';
import { everyRow, own, ownAmount, ownNumber, periodFrom, periodTo } from '../ledger/places';
import { keys, ofRepeated } from './names';

/*
 * A row is an assignment: a payee's key, and the days of the period on which it holds. Two rows of one
 * key are two assignments, each with its own role, quota and deals. Where two have a day in common,
 * neither is paid: which of them is meant for that day cannot be known, and the order of rows says
 * nothing. A row that cannot be read, or is not active in the period, takes no day from another.
 */

const isReadable = allOf([isFilled(own('nameKey')), isBlank(own('problem'))]);

export const firstDay = own('firstDay', 'date');
export const lastDay = own('lastDay', 'date');
/** The same to calculate with. */
export const firstNumber = ownNumber('firstDay', 'date');
export const lastNumber = ownNumber('lastDay', 'date');

/**
 * The first and the last day of the period on which the payee is active, where the row can be read. A
 * blank is before every day.
 */
export const firstDayOf: Formula = choose<unknown>(
  isReadable,
  greatest(periodFrom, ownAmount('from', 'date')),
  blank,
);
export const lastDayOf: Formula = choose<unknown>(
  isBlank(firstDay),
  blank,
  noLater(periodTo, own<unknown>('to', 'date')),
);

const sharesDays: Formula<Condition> = ofRepeated(
  isAbove(
    rowsOnDays(
      ...([keys, own<Text>('nameKey')] as const),
      ...([
        everyRow<unknown>('firstDay'),
        everyRow<unknown>('lastDay'),
        firstDay,
        lastDay,
      ] as const),
    ),
    constant(1),
  ),
);

/** 1 where the row names somebody and can be paid. */
export const countedOf: Formula = choose<unknown>(
  isBlank(firstDay),
  blank,
  choose<unknown>(sharesDays, blank, constant(1)),
);

/** The row's place in the table, by which deals know it. */
export const teamRowOf: Formula = choose<unknown>(isBlank(own('counted')), blank, own('place'));

/** The same where the row counts on every day of the period, and so is the only one of its key that does; 0 of another. */
export const sureRowOf: Formula = choose<unknown>(
  isBlank(own('counted')),
  constant(0),
  choose<unknown>(
    allOf([isAtMost(firstDay, periodFrom), isAtLeast(lastDay, periodTo)]),
    own('place'),
    constant(0),
  ),
);

/** What is said of a row that could be paid, but for another of the same days. */
export const overlapping: LocalizedText = {
  en: 'Days overlap another row',
  da: 'Dagene overlapper en anden række',
};
