import { roundMoney } from '../../../engine/money';
import type { Condition, Formula } from '../../../formula/formula';
import { isBlank, isFilled } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { allOf } from '../../../formula/operators/conditions/conditions';
import { minus } from '../../../formula/operators/numbers/minus';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded, toTheCent } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import {
  type DealComponent,
  dealParts,
  dealRoles,
  paySharesOf,
  rolesPaid,
} from '../../../plan/deals/roles';
import type { DealReview } from '../../../plan/deals/flags';
import type { PlanComponent } from '../../../plan/kind';
import { titleOf } from '../../../plan/kinds';
import type { Book } from '../book';
import { at } from '../cell-formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, cents, ofDeal, own, zero } from './columns';
import { texts } from './texts';

const amounts = withFormat(styles.number, formats.cents);

/** What a component pays for a reviewed deal. */
export const payOf = ({ component }: PlanComponent<DealComponent>, { pays }: DealReview) =>
  pays.find(({ part }) => part.component.id === component.id);

/** The part of each role that a component pays. */
export function partColumns(
  book: Book,
  places: PlanPlaces,
  part: PlanComponent<DealComponent>,
): DealColumn[] {
  const { component } = part;
  return paidRoles(book, part).map((role) => ({
    id: `pay:${component.id}:${role}`,
    group: book.localize(titleOf(component)),
    head: `${book.localize(texts.payPart)} ${role}`,
    width: 13,
    style: amounts,
    isSum: true,
    formula: ofDeal(
      choose(
        allOf([isFilled(commissionOf(part)), ...isTheirs(book, part, role)]),
        due(book, places, part, role),
        zero,
      ),
    ),
    value: (deal) => payOf(part, deal)?.parts[role] ?? 0,
  }));
}

const commissionOf = ({ component }: PlanComponent<DealComponent>): Formula<number> =>
  own(`commission:${component.id}`, 'money');

/** The roles that a component's pay has a column for. */
export function paidRoles(
  { plan }: Pick<Book, 'plan'>,
  part: PlanComponent<DealComponent>,
): string[] {
  const shares = paySharesOf(plan, part.component);
  return rolesPaid(plan, part.component).filter(
    (role) => shares.length === 0 || shares.some((share) => share.role === role),
  );
}

/** Whether a role's part goes to somebody: to its owner, or, without shares, to the first named. */
function isTheirs(
  { plan }: Book,
  part: PlanComponent<DealComponent>,
  role: string,
): Formula<Condition>[] {
  const isOwned = isFilled(own(`owner:${role}`));
  if (paySharesOf(plan, part.component).length > 0) return [isOwned];
  const roles = rolesPaid(plan, part.component);
  const others = roles.slice(0, roles.indexOf(role));
  return [isOwned, ...others.map((other) => isBlank(own(`owner:${other}`)))];
}

/** What the running total grows by with a role's share. */
function due(
  { plan }: Book,
  places: PlanPlaces,
  part: PlanComponent<DealComponent>,
  role: string,
): Formula<number> {
  const amount = commissionOf(part);
  const shares = paySharesOf(plan, part.component);
  const k = shares.findIndex((share) => share.role === role);
  if (k < 0) return amount;
  const upTo = (count: number) => {
    if (count === shares.length) return amount;
    const running = shares
      .slice(0, count)
      .map((share) => at(places.payShare(share.role), 'percent'));
    return toTheCent(times(amount, sumOf(running)));
  };
  return k === 0 ? upTo(1) : rounded(minus(upTo(k + 1), upTo(k)), cents);
}

/** What has no owner, of all components. */
export function unassignedColumn(book: Book, places: PlanPlaces): DealColumn[] {
  const parts = dealParts(book.plan).filter((part) => paidRoles(book, part).length > 0);
  if (parts.length === 0) return [];
  const lost = parts.map((part) => withoutOwner(book, places, part));
  return [
    {
      id: 'unassigned',
      group: book.localize(texts.review),
      head: book.localize(texts.unassigned),
      width: 12,
      // Nothing is shown where nothing is lost.
      style: withFormat(styles.number, `${formats.cents};-${formats.cents};`),
      isSum: true,
      formula: ofDeal(lost.length === 1 ? sumOf(lost) : rounded(sumOf(lost), cents)),
      value: ({ pays }) => roundMoney(pays.reduce((sum, { unassigned }) => sum + unassigned, 0)),
    },
  ];
}

/** What is left when all roles share and are paid; otherwise the parts whose owners are missing. */
function withoutOwner(
  book: Book,
  places: PlanPlaces,
  part: PlanComponent<DealComponent>,
): Formula<number> {
  const { plan } = book;
  const amount = commissionOf(part);
  const shares = paySharesOf(plan, part.component);
  const roles = paidRoles(book, part);
  const isWhole = shares.length === 0 || shares.every(({ role }) => roles.includes(role));
  const paid = roles.map((role) => own(`pay:${part.component.id}:${role}`, 'money'));
  const missing = roles.map((role) =>
    choose(isBlank(own(`owner:${role}`)), due(book, places, part, role), zero),
  );
  const left = isWhole ? paid.reduce((rest, one) => minus(rest, one), amount) : sumOf(missing);
  return choose(isBlank(amount), zero, rounded(left, cents));
}

/** The roles that deals name owners for, to add up what each is paid. */
export const paidColumnIds = (book: Pick<Book, 'plan'>): string[] =>
  dealParts(book.plan).flatMap((part) =>
    dealRoles(book.plan)
      .filter((role) => paidRoles(book, part).includes(role))
      .map((role) => `pay:${part.component.id}:${role}`),
  );
