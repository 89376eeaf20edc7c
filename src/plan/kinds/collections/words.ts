import type { Language } from '../../../engine/words';
import { input, listCell } from '../../component-places';
import type { PlanComponent, Pieces } from '../../kind';
import type { CollectionsComponent } from './schema';
import { namedRows } from '../named-rows';

export function collectionsRule({
  component: { tiers },
}: PlanComponent<CollectionsComponent>): Pieces {
  const rates = (language: Language) =>
    namedRows(tiers, language, (_, k) => [
      listCell(k, 1, 'percent'),
      { en: ' from day ', da: ' fra dag ' }[language],
      listCell(k, 0, 'days'),
    ]);
  const share = input('consistencyShare', 'percent');
  const bonus = input('consistencyBonus', 'money');
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
