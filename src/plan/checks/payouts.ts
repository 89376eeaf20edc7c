import { totalOfNumbers } from '../../formula/operators/columns/column';
import { sumOf } from '../../formula/operators/numbers/plus';
import { missingWords } from '../ledger/missing';
import { payingParts } from '../parts';
import type { Check } from './check';

const payout = { en: 'Payout on Team', da: 'Udbetaling på Team' };

/** A payee's payout is what the components pay. */
export const componentsAddUp: Check = {
  words: { en: 'Components add up to the payout', da: 'Komponenter giver udbetalingen' },
  todo: {
    en: 'A payout is not its components: copy the formula from another row.',
    da: 'En udbetaling er ikke sine komponenter: kopiér formlen fra en anden række.',
  },
  comparisons: ({ plan, team }) => {
    const parts = payingParts(plan);
    if (!team || parts.length === 0) return [];
    return [
      {
        unit: 'money',
        where: { in: 'team', row: team.saying(missingWords) },
        one: {
          words: { en: 'Components on Team', da: 'Komponenter på Team' },
          formula: sumOf(
            parts.map(({ component }) => totalOfNumbers(team.column(`pay:${component.id}`))),
          ),
        },
        other: { words: payout, formula: totalOfNumbers(team.column('payout')) },
      },
    ];
  },
};

/** Everybody is in one of the plan's roles. */
export const rolesAddUp: Check = {
  words: { en: 'Roles add up to the payout', da: 'Roller giver udbetalingen' },
  todo: {
    en: 'A row is in no line of Summary by role: look at the roles on Team.',
    da: 'En række er i ingen linje i Oversigt efter rolle: se rollerne på Team.',
  },
  comparisons: ({ team, paidByRole }) =>
    team && paidByRole
      ? [
          {
            unit: 'money',
            where: { in: 'team', row: team.saying(missingWords) },
            one: {
              words: { en: 'Lines of Summary by role', da: 'Linjer i Oversigt efter rolle' },
              formula: totalOfNumbers(paidByRole),
            },
            other: { words: payout, formula: totalOfNumbers(team.column('payout')) },
          },
        ]
      : [],
};
