import { roundMoney } from '../../../engine/money';
import {
  type DealComponent,
  dealParts,
  dealRoles,
  paySharesOf,
  rolesPaid,
} from '../../../plan/deal-roles';
import type { DealReview } from '../../../plan/deal-flags';
import type { Part } from '../../../plan/kind';
import { titleOf } from '../../../plan/kinds';
import type { Book } from '../book';
import { toTheCent } from '../../description/formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, type DealRow, ofDeal } from './columns';
import { texts } from './texts';

const cents = withFormat(styles.number, formats.cents);

/** What a component pays for a reviewed deal. */
export const payOf = ({ component }: Part<DealComponent>, { pays }: DealReview) =>
  pays.find(({ part }) => part.component.id === component.id);

/** The part of each role that a component pays. */
export function partColumns(
  book: Book,
  places: PlanPlaces,
  part: Part<DealComponent>,
): DealColumn[] {
  const { component } = part;
  return paidRoles(book, part).map((role) => ({
    id: `pay:${component.id}:${role}`,
    group: book.say(titleOf(component)),
    head: `${book.say(texts.payPart)} ${role}`,
    width: 13,
    style: cents,
    isSum: true,
    formula: (row) => {
      const amount = row.of(`commission:${component.id}`);
      const isOwned = `${amount}<>"",${isTheirs(book, part, role, row)}`;
      return ofDeal(row, `IF(AND(${isOwned}),${due(book, places, part, role, row)},0)`);
    },
    value: (deal) => payOf(part, deal)?.parts[role] ?? 0,
  }));
}

/** The roles that a component's pay has a column for. */
export function paidRoles({ plan }: Pick<Book, 'plan'>, part: Part<DealComponent>): string[] {
  const shares = paySharesOf(plan, part.component);
  return rolesPaid(plan, part.component).filter(
    (role) => shares.length === 0 || shares.some((share) => share.role === role),
  );
}

/** Whether a role's part goes to somebody: to its owner, or, without shares, to the first named. */
function isTheirs({ plan }: Book, part: Part<DealComponent>, role: string, row: DealRow): string {
  const own = `${row.of(`owner:${role}`)}<>""`;
  if (paySharesOf(plan, part.component).length > 0) return own;
  const roles = rolesPaid(plan, part.component);
  const others = roles.slice(0, roles.indexOf(role));
  return [own, ...others.map((other) => `${row.of(`owner:${other}`)}=""`)].join(',');
}

/** What the running total grows by with a role's share. */
function due(
  { plan }: Book,
  places: PlanPlaces,
  { component }: Part<DealComponent>,
  role: string,
  row: DealRow,
): string {
  const amount = row.of(`commission:${component.id}`);
  const shares = paySharesOf(plan, component);
  const k = shares.findIndex((share) => share.role === role);
  if (k < 0) return amount;
  const upTo = (count: number) => {
    if (count === shares.length) return amount;
    const running = shares.slice(0, count).map((share) => places.payShare(share.role));
    return toTheCent(`${amount}*(${running.join('+')})`);
  };
  return k === 0 ? upTo(1) : `ROUND(${upTo(k + 1)}-${upTo(k)},2)`;
}

/** What has no owner, of all components. */
export function unassignedColumn(book: Book, places: PlanPlaces): DealColumn[] {
  const parts = dealParts(book.plan).filter((part) => paidRoles(book, part).length > 0);
  if (parts.length === 0) return [];
  return [
    {
      id: 'unassigned',
      group: book.say(texts.review),
      head: book.say(texts.unassigned),
      width: 12,
      // Nothing is shown where nothing is lost.
      style: withFormat(styles.number, `${formats.cents};-${formats.cents};`),
      isSum: true,
      formula: (row) => {
        const lost = parts.map((part) => withoutOwner(book, places, part, row));
        return ofDeal(row, lost.length === 1 ? lost.join('') : `ROUND(${lost.join('+')},2)`);
      },
      value: ({ pays }) => roundMoney(pays.reduce((sum, { unassigned }) => sum + unassigned, 0)),
    },
  ];
}

/** What is left when all roles share and are paid; otherwise the parts whose owners are missing. */
function withoutOwner(
  book: Book,
  places: PlanPlaces,
  part: Part<DealComponent>,
  row: DealRow,
): string {
  const { plan } = book;
  const amount = row.of(`commission:${part.component.id}`);
  const shares = paySharesOf(plan, part.component);
  const roles = paidRoles(book, part);
  const isWhole = shares.length === 0 || shares.every(({ role }) => roles.includes(role));
  const left = isWhole
    ? `ROUND(${amount}${roles.map((role) => `-${row.of(`pay:${part.component.id}:${role}`)}`).join('')},2)`
    : `ROUND(${roles
        .map((role) => `IF(${row.of(`owner:${role}`)}="",${due(book, places, part, role, row)},0)`)
        .join('+')},2)`;
  return `IF(${amount}="",0,${left})`;
}

/** The roles that deals name owners for, to add up what each is paid. */
export const paidColumnIds = (book: Pick<Book, 'plan'>): string[] =>
  dealParts(book.plan).flatMap((part) =>
    dealRoles(book.plan)
      .filter((role) => paidRoles(book, part).includes(role))
      .map((role) => `pay:${part.component.id}:${role}`),
  );
