import { type Column, type Formula, type Text, constant } from '../../formula/formula';
import { totalOfNumbers } from '../../formula/operators/columns/column';
import { countFrom } from '../../formula/operators/columns/counts';
import { numbersWhere } from '../../formula/operators/columns/sum-where';
import { minus } from '../../formula/operators/numbers/minus';
import { plus, sumOf } from '../../formula/operators/numbers/plus';
import { times } from '../../formula/operators/numbers/times';
import { joined } from '../../formula/operators/texts/joined';
import { keyText } from '../../engine/compared-texts';
import { missingWords } from '../ledger/missing';
import type { PlanComponent } from '../kind';
import { type Component } from '../kinds';
import { isAnyOfTarget } from '../pay/limits/bounds';
import { followsYear } from '../pay/limits/followed-year';
import { payingParts } from '../parts';
import type { Check, CheckedBook, CheckedLedger } from './check';

/*
 * Earned, less what gates hold back and caps cut, with what floors add, is paid: each of the four by sums
 * over the column of what was earned, which know nothing of the formula that pays.
 *
 *     held back = sum of earned below the gate
 *     cut = sum of earned above the cap - cap * how many are above it
 *     added = floor * how many are below it - sum of earned below the floor
 */

export const limitsAddUp: Check = {
  words: {
    en: 'Earned, less gates and caps, with floors, is paid',
    da: 'Optjent, minus krav og lofter, med minimum, udbetales',
  },
  todo: {
    en: 'A row pays other than its limits leave: compare earned and pay on Team.',
    da: 'En række udbetaler andet, end grænserne levner: sammenlign på Team.',
  },
  comparisons: (book) => {
    const { plan, team } = book;
    // What follows the year is limited as the year is, and pays what is left of it; conditions change
    // more; and a cap or floor that is each payee's own is no one number.
    const parts = payingParts(plan).filter(
      ({ component }) =>
        !followsYear(component) && !component.requires && !isAnyOfTarget(component),
    );
    if (!team || parts.length === 0) return [];
    const sums = parts.map((part) => sumsOf(book, team, part));
    const inAll = (of: (sum: ReturnType<typeof sumsOf>) => Formula<number> | undefined) =>
      sumOf(sums.flatMap((sum) => of(sum) ?? []));
    const earned = inAll((sum) => sum.earned);
    const taken = inAll((sum) => sum.taken);
    const added = inAll((sum) => sum.added);
    return [
      {
        unit: 'money',
        where: { in: 'team', row: team.saying(missingWords) },
        within: times(constant(parts.length / 200), countFrom(team.column('counted'), constant(1))),
        one: {
          words: {
            en: 'Earned, less gates and caps, with floors',
            da: 'Optjent, minus krav og lofter, med minimum',
          },
          formula: minus(plus(earned, added), taken),
        },
        other: {
          words: { en: 'Paid, each row to the cent', da: 'Udbetalt, hver række i hele øre' },
          formula: inAll((sum) => sum.paid),
        },
      },
    ];
  },
};

function sumsOf(book: CheckedBook, team: CheckedLedger, { component }: PlanComponent<Component>) {
  const { id, gate, floor, cap } = component;
  const earned = team.column(`earned:${id}`, 'money');
  const lookedAt = gate?.of === 'quota' ? `gated:${id}` : `credited:${gate?.measure ?? ''}`;
  const limit = (of: 'gate' | 'floor' | 'cap', sign: string) =>
    joined(constant(sign), book.limit(id, of));
  const gated = (sign: string): readonly Formula<unknown>[] =>
    gate ? [team.column(lookedAt), limit('gate', sign)] : [];
  const open = gated('>=');
  const within = (amounts: Formula<Column<number>>, ...pairs: readonly Formula<unknown>[]) =>
    pairs.length === 0
      ? totalOfNumbers(amounts)
      : numbersWhere(amounts, ...(pairs as readonly Formula<Text>[]));
  const many = (...pairs: readonly Formula<unknown>[]) => within(team.column('counted'), ...pairs);
  const roles =
    component.roles.length === 0 ? [[]] : component.roles.map((role) => ofRole(team, role));
  const held = gate ? [within(earned, ...gated('<'))] : [];
  return {
    earned: totalOfNumbers(earned),
    paid: totalOfNumbers(team.column(`pay:${id}`, 'money')),
    taken: held.length === 0 && cap === null ? undefined : sumOf([...held, ...cut()]),
    added: floor === null ? undefined : sumOf(roles.map(raised)),
  };

  function cut(): readonly Formula<number>[] {
    if (cap === null) return [];
    const above = [...open, earned, limit('cap', '>')];
    return [minus(within(earned, ...above), times(book.limit(id, 'cap'), many(...above)))];
  }

  function raised(role: readonly Formula<unknown>[]): Formula<number> {
    const below = [...role, ...open, earned, limit('floor', '<')];
    return minus(times(book.limit(id, 'floor'), many(...below)), within(earned, ...below));
  }
}

const ofRole = (team: CheckedLedger, role: string): readonly Formula<unknown>[] => [
  team.column<Text>('roleKey'),
  constant(keyText(role)),
];
