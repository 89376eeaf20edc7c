import { constant } from '../../formula/formula';
import type { LocalizedText } from '../../engine/words';
import { firstWithoutFormula } from '../../formula/functions/formulas-in';
import { choose } from '../../formula/operators/conditions/choose';
import { isBelow } from '../../formula/operators/conditions/comparisons';
import { filledIn, numbersIn } from '../../formula/operators/columns/counts';
import { minus } from '../../formula/operators/numbers/minus';
import { sumOf } from '../../formula/operators/numbers/plus';
import { times } from '../../formula/operators/numbers/times';
import { said } from '../deals/flag-words';
import { missingWords } from '../ledger/missing';
import type { Check, CheckedBook } from './check';

type Of = 'team' | 'deals';
const names: Readonly<Record<Of, LocalizedText>> = {
  team: { en: 'Team', da: 'Team' },
  deals: { en: 'Deals', da: 'Handler' },
};

/** Every cell of a calculated column has a formula that is no error: none was typed over, and no row came without. */
export const everyRowCalculates = (of: Of): Check => ({
  words: {
    en: `Every row of ${names[of].en} calculates`,
    da: `Hver række på ${names[of].da} regner`,
  },
  todo: {
    en: 'A formula is missing, typed over or an error: copy it from another row.',
    da: 'En formel mangler, er overskrevet eller en fejl: kopiér den fra en anden række.',
  },
  comparisons: (book: CheckedBook) => {
    const ledger = book[of];
    if (!ledger) return [];
    const { calculated, rows, formulasIn, inError } = ledger;
    const flags = of === 'team' ? 'flag' : 'flags';
    return calculated.map((ids, k) => {
      const held = sumOf(ids.map((id) => formulasIn(id)));
      return {
        unit: 'count',
        ...(calculated.length > 1 && { of: `${String(k + 1)}/${String(calculated.length)}` }),
        where: {
          in: of,
          row: choose<unknown>(
            isBelow(formulasIn(flags), rows),
            firstWithoutFormula(ledger.column<unknown>(flags)),
            ledger.saying(missingWords),
          ),
        },
        one: {
          words: {
            en: `Cells to calculate, ${String(ids.length)} a row`,
            da: `Celler, der skal beregnes, ${String(ids.length)} pr. række`,
          },
          formula: times(rows, constant(ids.length)),
        },
        other: {
          words: { en: 'With a formula and no error', da: 'Med formel og uden fejl' },
          // An error anywhere is told once.
          formula: k === 0 ? minus(held, inError) : held,
        },
      };
    });
  },
});

/** Nothing stands below a ledger's last row, where it is neither read nor flagged. */
export const nothingBelow = (of: Of): Check => ({
  words: {
    en: `Nothing stands below the rows of ${names[of].en}`,
    da: `Intet står under rækkerne på ${names[of].da}`,
  },
  todo: {
    en: 'A row below the table, after a blank line, is not counted: move it up to the last row.',
    da: 'En række under tabellen, efter en tom linje, tælles ikke: flyt den op til den sidste.',
  },
  comparisons: (book: CheckedBook) => {
    const ledger = book[of];
    if (!ledger) return [];
    return [
      {
        unit: 'count',
        one: {
          words: { en: 'Rows below the table', da: 'Rækker under tabellen' },
          formula: ledger.below,
        },
        other: { words: { en: 'None', da: 'Ingen' }, formula: constant(0) },
      },
    ];
  },
});

/** No text stands where a number or a day is typed. What is wrong in Team leaves the row out. */
export const dealsHoldNumbers: Check = {
  words: { en: 'No text stands among numbers', da: 'Ingen tekst står blandt tal' },
  todo: {
    en: 'A value, a share or a date is a text: type it as a number.',
    da: 'En værdi, en andel eller en dato er tekst: skriv den som tal.',
  },
  comparisons: ({ deals }) =>
    deals
      ? [
          {
            unit: 'count',
            where: { in: 'deals', row: deals.saying(...said('no-number', 'no-day', 'no-share')) },
            one: {
              words: { en: 'Values and dates on Deals', da: 'Værdier og datoer på Handler' },
              formula: sumOf(deals.numbers.map((id) => filledIn(deals.column(id)))),
            },
            other: {
              words: { en: 'Numbers among them', da: 'Tal blandt dem' },
              formula: sumOf(deals.numbers.map((id) => numbersIn(deals.column(id)))),
            },
          },
        ]
      : [],
};
