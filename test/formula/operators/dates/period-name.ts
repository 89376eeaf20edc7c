import { type PeriodLength, periodName } from '../../../../src/formula/operators/dates/period-name';
import type { Language } from '../../../../src/engine/words';
import { type Cell, type OperatorTable, error } from '../table';

/** 1 January, 31 March, 1 April, 30 September, 1 October and 31 December 2026, and 29 February 2028. */
const days = [46_023, 46_112, 46_113, 46_295, 46_296, 46_387, 46_812] as const;

const named = (
  language: Language,
  length: PeriodLength,
  text: string,
  names: readonly string[],
): OperatorTable => ({
  name: `periodName of a ${length} (${language})`,
  reads: ['number'],
  of: (date) => periodName(language, length, date),
  text,
  words: { en: 'the period of A', da: 'perioden for A' },
  rows: [
    ...days.map((day, k) => [[day], names[k]] as const),
    // Any time of the last day is in it.
    [[46_295.99], names[3]],
    [[error], error],
  ],
  draw: (lot) => [lot.pick<Cell>([lot.whole(18_264, 73_050), lot.whole(45_000, 47_000) + 0.5])],
});

export const months = named('en', 'month', 'MONTH(A)&"/"&YEAR(A)', [
  ...['1/2026', '3/2026', '4/2026', '9/2026', '10/2026', '12/2026', '2/2028'],
]);
export const quarters = named('en', 'quarter', '"Q"&ROUNDUP(MONTH(A)/3,0)&" "&YEAR(A)', [
  ...['Q1 2026', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026', 'Q4 2026', 'Q1 2028'],
]);
export const inDanish = named('da', 'quarter', 'ROUNDUP(MONTH(A)/3,0)&". kvartal "&YEAR(A)', [
  ...['1. kvartal 2026', '1. kvartal 2026', '2. kvartal 2026', '3. kvartal 2026'],
  ...['4. kvartal 2026', '4. kvartal 2026', '1. kvartal 2028'],
]);
export const halfYears = named('en', 'half-year', '"H"&ROUNDUP(MONTH(A)/6,0)&" "&YEAR(A)', [
  ...['H1 2026', 'H1 2026', 'H1 2026', 'H2 2026', 'H2 2026', 'H2 2026', 'H1 2028'],
]);
export const years = named('en', 'year', 'YEAR(A)&""', [
  ...['2026', '2026', '2026', '2026', '2026', '2026', '2028'],
]);
export const monthsInDanish = named('da', 'month', 'MONTH(A)&"/"&YEAR(A)', [
  ...['1/2026', '3/2026', '4/2026', '9/2026', '10/2026', '12/2026', '2/2028'],
]);
export const halfYearsInDanish = named(
  ...(['da', 'half-year', 'ROUNDUP(MONTH(A)/6,0)&". halvår "&YEAR(A)'] as const),
  [
    ...['1. halvår 2026', '1. halvår 2026', '1. halvår 2026', '2. halvår 2026'],
    ...['2. halvår 2026', '2. halvår 2026', '1. halvår 2028'],
  ],
);
