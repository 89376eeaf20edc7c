import { constant } from '../../formula/formula';
import { countOfText, filledIn, numbersIn } from '../../formula/operators/columns/counts';
import { numbersWhere } from '../../formula/operators/columns/sum-where';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { flagWords, said } from '../deals/flag-words';
import { countsNothing, countsOnce, rowsThat } from '../deals/standing';
import { rulingMeasures } from '../deals/measures';
import type { Check } from './check';

/** No row of a deal is without a standing: counted here, in another period, or said why not. */
export const dealsAccountedFor: Check = {
  words: { en: 'Every row of Deals is accounted for', da: 'Hver række på Handler er gjort op' },
  todo: {
    en: 'A row has no deal, or an error in a name: see its flag.',
    da: 'En række har ingen handel, eller en fejl i et navn: se dens bemærkning.',
  },
  comparisons: ({ plan, deals }) =>
    deals
      ? [
          {
            unit: 'count',
            where: { in: 'deals', row: deals.saying(...said('unnamed', 'unreadable')) },
            one: {
              words: { en: 'Rows on Deals', da: 'Rækker på Handler' },
              formula: plus(
                filledIn(deals.column('deal')),
                countOfText(
                  deals.column('flags'),
                  constant(flagWords.unnamed.words[plan.language]),
                ),
              ),
            },
            other: {
              words: {
                en: 'Counted here, elsewhere or not at all',
                da: 'Talt her, andetsteds eller slet ikke',
              },
              formula: numbersIn(deals.column('standing')),
            },
          },
        ]
      : [],
};

/** What counts in another period, or in none, pays nothing in this one. */
export const nothingOfOtherPeriods: Check = {
  words: {
    en: 'Nothing out of the period is credited',
    da: 'Intet uden for perioden krediteres',
  },
  todo: {
    en: 'A row that does not count has an amount: copy the formula from another row.',
    da: 'En række, der ikke tæller, har et beløb: kopiér formlen fra en anden.',
  },
  comparisons: ({ deals }) =>
    deals
      ? [
          {
            unit: 'money',
            where: { in: 'deals', row: deals.saying(...said('no-formula')) },
            one: {
              words: {
                en: 'Commissionable in rows that do not count',
                da: 'Provisionsgivende i rækker, der ikke tæller',
              },
              formula: numbersWhere(
                deals.column('commissionable', 'money'),
                deals.column('standing'),
                constant(countsNothing),
              ),
            },
            other: { words: { en: 'Nothing', da: 'Intet' }, formula: constant(0, 'money') },
          },
        ]
      : [],
};

/** Every deal has the date that it counts by. */
export const noDealUndated: Check = {
  words: { en: 'Every deal has the date that it counts by', da: 'Hver handel har sin dato' },
  todo: {
    en: 'A deal has no date and is not counted: type the date.',
    da: 'En handel har ingen dato og tælles ikke: skriv datoen.',
  },
  comparisons: ({ plan, deals }) => {
    const isDated = rulingMeasures(plan).some(({ counts }) => counts !== 'listed');
    if (!deals || !isDated) return [];
    const standings = deals.column<unknown>('standing');
    return [
      {
        unit: 'count',
        where: { in: 'deals', row: deals.saying(...said('no-date')) },
        one: dealsIn(numbersIn(standings)),
        other: {
          words: { en: 'With their date', da: 'Med deres dato' },
          formula: minus(numbersIn(standings), rowsThat(standings, 'undated')),
        },
      },
    ];
  },
};

/** No deal is typed twice, where two rows of one deal count once. */
export const noDealTwice: Check = {
  words: { en: 'A deal stands once', da: 'En handel står én gang' },
  todo: {
    en: 'The same deal stands in two rows; the second is not counted: delete one.',
    da: 'Samme handel står i to rækker; den anden tælles ikke: slet den ene.',
  },
  comparisons: ({ plan, deals }) => {
    if (!deals || !countsOnce(plan)) return [];
    const standings = deals.column<unknown>('standing');
    return [
      {
        unit: 'count',
        where: { in: 'deals', row: deals.saying(...said('repeated')) },
        one: dealsIn(numbersIn(standings)),
        other: {
          words: { en: 'Different deals', da: 'Forskellige handler' },
          formula: minus(numbersIn(standings), rowsThat(standings, 'repeated')),
        },
      },
    ];
  },
};

const dealsIn = (formula: ReturnType<typeof numbersIn>) => ({
  ...{ words: { en: 'Deals', da: 'Handler' }, formula },
});
