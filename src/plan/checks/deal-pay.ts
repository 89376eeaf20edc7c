import { constant } from '../../formula/formula';
import { totalOfNumbers } from '../../formula/operators/columns/column';
import { plus, sumOf } from '../../formula/operators/numbers/plus';
import { said } from '../deals/flag-words';
import { commissionId, paidRoles, payId } from '../deals/pay';
import { dealParts, paySharesOf } from '../deals/roles';
import type { Check } from './check';

/**
 * What the deals pay is earned by payees, or is unassigned. Where a component pays some of the roles
 * that share, the shares of the others are nobody's, and the parts of those that it pays are compared.
 */
export const dealPayArrives: Check = {
  words: { en: 'Pay of the deals is pay of the payees', da: 'Modtagerne får det, handlerne giver' },
  todo: {
    en: 'An owner has no counted row on Team in the role that is paid: see the flags.',
    da: 'En ejer har ingen talt række på Team i den rolle, der betales.',
  },
  comparisons: ({ plan, team, deals }) => {
    const parts = dealParts(plan);
    if (!team || !deals || parts.length === 0) return [];
    const unassigned = deals.has('unassigned')
      ? totalOfNumbers(deals.column('unassigned', 'money'))
      : constant(0);
    const isWhole = parts.every((part) => {
      const roles = paidRoles(plan, part);
      return paySharesOf(plan, part.component).every(({ role }) => roles.includes(role));
    });
    const shared = parts.flatMap((part) =>
      paidRoles(plan, part).map((role) => totalOfNumbers(deals.column(payId(part, role), 'money'))),
    );
    const whole = parts.map((part) => totalOfNumbers(deals.column(commissionId(part), 'money')));
    const earned = parts.map(({ component }) =>
      totalOfNumbers(team.column(`earned:${component.id}`)),
    );
    return [
      {
        unit: 'money',
        where: { in: 'deals', row: deals.saying(...said('not-on-team', 'no-row', 'no-formula')) },
        one: {
          words: isWhole
            ? { en: 'Commission on Deals', da: 'Provision på Handler' }
            : {
                en: 'Parts on Deals, and unassigned',
                da: 'Dele på Handler, og ikke tildelt',
              },
          formula: isWhole ? sumOf(whole) : plus(sumOf(shared), unassigned),
        },
        other: {
          words: {
            en: 'Earned on Team, and unassigned',
            da: 'Optjent på Team, og ikke tildelt',
          },
          formula: plus(sumOf(earned), unassigned),
        },
      },
    ];
  },
};
