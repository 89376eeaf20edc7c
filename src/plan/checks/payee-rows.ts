import type { Formula, Text } from '../../formula/formula';
import { filledIn, numbersIn } from '../../formula/operators/columns/counts';
import { rowOfText } from '../../formula/operators/lookups/row-saying';
import { overlapping } from '../payee/assignments';
import { blank } from '../../formula/operators/conditions/blanks';
import { orIfError } from '../../formula/operators/conditions/errors';
import type { Check, CheckedLedger, Side } from './check';

/*
 * A row that can be read has a first day of its own in the period; it counts where no other row of the
 * payee has one of its days.
 */

const unread = (team: CheckedLedger) => rowOfText(team.column<unknown>('problem'));

const read = (formula: Formula<number>): Side => ({
  words: { en: 'Rows that can be read', da: 'Rækker, der kan læses' },
  formula,
});

/** Everything typed for a payee can be read: a row in which something cannot is left out. */
export const payeesAreRead: Check = {
  words: { en: 'Every row of Team can be read', da: 'Hver række på Team kan læses' },
  todo: {
    en: 'Something in a row cannot be read, and it pays nothing: see its flag.',
    da: 'Noget i en række kan ikke læses, så den udbetaler intet: se dens bemærkning.',
  },
  comparisons: ({ team }) =>
    team
      ? [
          {
            unit: 'count',
            where: { in: 'team', row: orIfError<number | Text>(unread(team), blank) },
            one: {
              words: { en: 'Names on Team', da: 'Navne på Team' },
              formula: filledIn(team.column('name')),
            },
            other: read(numbersIn(team.column('firstDay'))),
          },
        ]
      : [],
};

/** Nobody is on two rows for one day: neither of them is paid. */
export const nobodyTwice: Check = {
  words: {
    en: 'No payee is on two rows for one day',
    da: 'Ingen modtager er på to rækker samme dag',
  },
  todo: {
    en: 'Rows of one payee overlap: give each its own days, or delete one.',
    da: 'En modtagers rækker overlapper: giv hver sine egne dage, eller slet en.',
  },
  comparisons: ({ team }) =>
    team
      ? [
          {
            unit: 'count',
            where: { in: 'team', row: team.saying(overlapping) },
            one: read(numbersIn(team.column('firstDay'))),
            other: {
              words: { en: 'Rows that overlap no other', da: 'Rækker, der ikke overlapper' },
              formula: numbersIn(team.column('counted')),
            },
          },
        ]
      : [],
};
