import type { Language } from '../../engine/words';
import type { Part, Piece, Pieces, Places } from '../kind';
import type { CollectionsComponent } from './collections';
import { namedRows } from './named-rows';

/** The rule of collections in words. */
export function collectionsRule(
  { component: { tiers, consistency } }: Part<CollectionsComponent>,
  { input, cell }: Places,
): Pieces {
  const rates = (language: Language) =>
    namedRows(tiers, language, ({ from, rate }, k) => [
      { unit: 'percent', formula: cell(k, 1), value: rate },
      { en: ' from day ', da: ' fra dag ' }[language],
      { unit: 'days', formula: cell(k, 0), value: from },
    ]);
  const share: Piece = {
    unit: 'percent',
    formula: input('consistencyShare'),
    value: consistency.share,
  };
  const bonus: Piece = {
    unit: 'money',
    formula: input('consistencyBonus'),
    value: consistency.bonus,
  };
  return {
    en: [
      'Money collected in the period pays a rate by the average days to payment: ',
      ...rates('en'),
      '. When ',
      share,
      ' or more of the invoices are paid in time, a bonus of ',
      bonus,
      ' is added. Where nothing is collected, or the days are missing, nothing is paid.',
    ],
    da: [
      'Af periodens indbetalinger udbetales en sats efter de gennemsnitlige betalingsdage: ',
      ...rates('da'),
      '. Når mindst ',
      share,
      ' af fakturaerne betales til tiden, lægges en bonus på ',
      bonus,
      ' til. Uden indbetalinger, eller uden betalingsdage, udbetales intet.',
    ],
  };
}
