import { type Formula, type Text, constant } from '../../formula/formula';
import { totalOfNumbers } from '../../formula/operators/columns/column';
import { numbersByKey } from '../../formula/operators/columns/sum-by-key';
import { sumOf } from '../../formula/operators/numbers/plus';
import { keyText } from '../../engine/compared-texts';
import { said } from '../deals/flag-words';
import { creditedMeasures, dealRoles } from '../deals/roles';
import { alsoCountedIn } from '../ledger/looked-up';
import type { Check, CheckedLedger } from './check';
import type { Measure } from '../measure';
import type { Plan } from '../plan';

/** What the deals credit, all roles and overlays together, stands in the payees' rows. */
export const creditArrives: Check = {
  words: { en: 'Every credit reaches a payee', da: 'Al kredit når en modtager' },
  todo: {
    en: 'An owner has no counted row on Team: see the flags of Deals.',
    da: 'En ejer har ingen talt række på Team: se bemærkningerne på Handler.',
  },
  comparisons: ({ plan, team, deals }) =>
    team && deals
      ? creditedMeasures(plan).map((measure) => ({
          unit: measure.unit,
          where: { in: 'deals', row: deals.saying(...said('not-on-team', 'no-row', 'no-formula')) },
          ...(creditedMeasures(plan).length > 1 && { of: measure.name }),
          one: {
            words: { en: 'Credit on Deals', da: 'Kredit på Handler' },
            formula: sumOf(
              [measure, ...alsoCountedIn(plan, measure)].map((one) => creditOf(plan, one, deals)),
            ),
          },
          other: {
            words: { en: 'Credited on Team', da: 'Krediteret på Team' },
            formula: totalOfNumbers(team.column(`credited:${measure.id}`)),
          },
        }))
      : [],
};

/** What all owners are credited of a measure. */
function creditOf(
  plan: Plan,
  { name }: Measure,
  { column }: Pick<CheckedLedger, 'column'>,
): Formula<number> {
  const credits = dealRoles(plan).map((role) => column(`credit:${role}`));
  if (creditedMeasures(plan).length === 1)
    return sumOf(credits.map((credit) => totalOfNumbers(credit)));
  const key = constant(keyText(name));
  return sumOf(credits.map((credit) => numbersByKey(credit, column<Text>('measureKey'), key)));
}
