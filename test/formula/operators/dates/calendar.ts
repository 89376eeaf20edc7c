import * as operators from '../../../../src/formula/operators/dates/calendar';
import { type OperatorTable, error } from '../table';

// 1 July 2026, a Wednesday, is 46,204.
const july = 46_204;

export const monthsUpTo: OperatorTable = {
  name: 'monthsUpTo',
  reads: ['number'],
  of: operators.monthsUpTo,
  text: '12*YEAR(A)+MONTH(A)',
  words: { en: 'the months up to A', da: 'månederne til og med A' },
  units: [[['date'], 'count']],
  rows: [
    // 12 * 2026 + 7.
    [[july], 24_319],
    [[july + 30.75], 24_319],
    [[july + 31], 24_320],
    [[july - 1], 24_318],
    [[error], error],
  ],
  draw: (lot) => [lot.whole(36_526, 73_050)],
};

export const monthOfYear: OperatorTable = {
  name: 'monthOfYear',
  reads: ['number', 'number'],
  of: operators.monthOfYear,
  text: 'MONTH(EDATE(A,1-B))',
  words: {
    en: 'the month of A in a year from month B',
    da: 'måneden for A i et år fra måned B',
  },
  units: [[['date', 'count'], 'count']],
  rows: [
    [[july, 1], 7],
    [[july, 7], 1],
    [[july - 1, 7], 12],
    [[july, 10], 10],
    // 31 March, in a year from February.
    [[46_112, 2], 2],
    [[error, 1], error],
    [[july, error], error],
  ],
  draw: (lot) => [lot.whole(36_526, 73_050), lot.whole(1, 12)],
};

export const yearBegun: OperatorTable = {
  name: 'yearBegun',
  reads: ['number', 'number'],
  of: operators.yearBegun,
  text: 'YEAR(EDATE(A,1-B))',
  words: { en: 'the year of A, from month B', da: 'året for A, fra måned B' },
  units: [[['date', 'count'], undefined]],
  rows: [
    [[july, 1], 2026],
    [[july, 7], 2026],
    [[july - 1, 7], 2025],
    [[july, 10], 2025],
    // A part of a month is none.
    [[july - 1, 7.5], 2025],
    [[july, 7.9], 2026],
    [[error, 1], error],
    [[july, error], error],
  ],
  draw: (lot) => [lot.whole(36_526, 73_050), lot.whole(1, 12)],
};

export const workingDays: OperatorTable = {
  name: 'workingDays',
  reads: ['number', 'number'],
  of: operators.workingDays,
  text: 'IF(B<A,0,NETWORKDAYS(A,B))',
  words: { en: 'the working days from A to B', da: 'arbejdsdagene fra A til B' },
  units: [[['date', 'date'], 'days']],
  rows: [
    [[july, july], 1],
    // Wednesday to Sunday, and Saturday and Sunday.
    [[july, july + 4], 3],
    [[july + 3, july + 4], 0],
    [[july + 3, july + 5], 1],
    // Sunday to Monday, and Sunday alone; parts of days are none.
    [[july + 4, july + 5], 1],
    [[july + 4, july + 4], 0],
    // July has 31 days, of which 23 are working days.
    [[july, july + 30], 23],
    [[july, july - 1], 0],
    [[july, july - 400], 0],
    [[error, july], error],
    [[july, error], error],
  ],
  draw: (lot) => {
    const first = lot.whole(36_526, 73_050);
    return [first, first + lot.pick([lot.whole(-1, 14), lot.whole(-400, 4_000)])];
  },
};
