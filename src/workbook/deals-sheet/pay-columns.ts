import { roundMoney } from '../../engine/money';
import {
  type DealComponent,
  dealParts,
  dealRoles,
  isByMeasure,
  paySharesOf,
  rolesPaid,
} from '../../plan/deal-roles';
import type { DealReview } from '../../plan/deal-flags';
import type { Part } from '../../plan/kind';
import { cardKindOf, paysByCard, tableOf, titleOf } from '../../plan/kinds';
import type { Book } from '../book';
import { earnedByFunction, earnedByTable } from '../earned-formula';
import { literal, toTheCent } from '../formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../styles';
import { type DealColumn, type DealRow, ofDeal } from './columns';
import { texts } from './texts';

const cents = withFormat(styles.number, formats.cents);
const paid = withFormat(styles.result, formats.cents);

/** For every component that pays by deal its rate, its commission, and the part of each role. */
export const payColumns = (book: Book, places: PlanPlaces): readonly DealColumn[] =>
  dealParts(book.plan).flatMap((part) => [
    rateColumn(book, places, part),
    commissionColumn(book, places, part),
    ...partColumns(book, places, part),
  ]);

const payOf = ({ component }: Part<DealComponent>, { pays }: DealReview) =>
  pays.find(({ part }) => part.component.id === component.id);

function rateColumn(book: Book, places: PlanPlaces, part: Part<DealComponent>): DealColumn {
  const { component, measure } = part;
  const { id } = component;
  const own = places.part(id);
  return {
    id: `rate:${id}`,
    group: book.say(titleOf(component)),
    head: book.say(texts.rate),
    width: 9,
    style: withFormat(styles.number, formats.sharpPercent),
    formula: (row) => {
      if (paysByCard(component)) {
        const rate = cardKindOf(component).rate({ component, measure }, own, cardPlaces(book, row));
        return ofDeal(row, `IF(ISNUMBER(${rate}),${rate},"")`);
      }
      const amount = row.of('commissionable');
      const { from, rate } = own.table ?? missingTable(id);
      const isOther = [`${amount}=""`, ...otherMeasure(book, part, row)];
      const reached = `INDEX(${rate},MATCH(${amount},${from},1))`;
      return `IF(${isOther.length === 1 ? isOther.join('') : `OR(${isOther.join(',')})`},"",${reached})`;
    },
    value: (deal) => payOf(part, deal)?.rate ?? '',
  };
}

/**
 * What the deal pays in all. In the form of functions one call pays all deals that are there; the
 * rows for deals to come have the plain formula, since a call over blank rows would be refused.
 */
function commissionColumn(book: Book, places: PlanPlaces, part: Part<DealComponent>): DealColumn {
  const { component } = part;
  return {
    id: `commission:${component.id}`,
    group: book.say(titleOf(component)),
    head: book.say(texts.commission),
    width: 13,
    style: paid,
    isSum: 'numbers',
    formula: (row) => nativeCommission(book, places, part, row),
    value: (deal) => payOf(part, deal)?.commission ?? '',
    ...(book.form === 'functions' && {
      spill: (filled) => toTheCent(called(book, places, part, filled)),
    }),
  };
}

function nativeCommission(
  book: Book,
  places: PlanPlaces,
  { component, measure }: Part<DealComponent>,
  row: DealRow,
): string {
  const amount = row.of('commissionable');
  if (paysByCard(component)) {
    const rate = row.of(`rate:${component.id}`);
    return `IF(OR(${amount}="",${rate}=""),"",${toTheCent(`${amount}*${rate}`)})`;
  }
  const part = { component, measure };
  const payoutTable = tableOf(part);
  if (!payoutTable.ok) throw new Error(payoutTable.issues[0].message.en);
  const table = places.part(component.id).table ?? missingTable(component.id);
  const earned = earnedByTable(part, payoutTable.value, table, { credited: amount, quota: '1' });
  const [isOther] = otherMeasure(book, part, row);
  const pays = toTheCent(earned);
  return `IF(${amount}="","",${isOther === undefined ? pays : `IF(${isOther},0,${pays})`})`;
}

function called(
  book: Book,
  places: PlanPlaces,
  { component, measure }: Part<DealComponent>,
  filled: DealRow,
): string {
  const own = places.part(component.id);
  if (paysByCard(component)) {
    const { current, renewed, ...others } = cardPlaces(book, filled);
    const toCents = { current: `ROUND(${current},2)`, renewed: `ROUND(${renewed},2)` };
    return cardKindOf(component).call({ component, measure }, own, { ...others, ...toCents });
  }
  const part = { component, measure };
  const row = { credited: filled.of('commissionable'), quota: '' };
  const call = earnedByFunction(part, own, row);
  return isByMeasure(book.plan, part)
    ? `${call}*(${filled.of('measure')}=${literal(measure.name)})`
    : call;
}

/** A table pays the deals of its own measure. */
const otherMeasure = ({ plan }: Book, part: Part<DealComponent>, row: DealRow): string[] =>
  isByMeasure(plan, part) ? [`${row.of('measure')}<>${literal(part.measure.name)}`] : [];

const cardPlaces = ({ plan }: Book, row: DealRow) => ({
  type: row.of('type'),
  closer: dealParts(plan).some(
    ({ component }) => paysByCard(component) && component.model === 'by-closer',
  )
    ? row.of('closer')
    : '""',
  current: row.of('current'),
  renewed: row.of('renewed'),
  commissionable: row.of('commissionable'),
});

function partColumns(book: Book, places: PlanPlaces, part: Part<DealComponent>): DealColumn[] {
  const { component } = part;
  return paidRoles(book, part).map((role) => ({
    id: `pay:${component.id}:${role}`,
    group: book.say(titleOf(component)),
    head: `${book.say(texts.payPart)} ${role}`,
    width: 13,
    style: cents,
    isSum: 'all',
    formula: (row) => {
      const amount = row.of(`commission:${component.id}`);
      const isOwned = `ISNUMBER(${amount}),${isTheirs(book, part, role, row)}`;
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
      isSum: 'all',
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
  return `IF(ISNUMBER(${amount}),${left},0)`;
}

/** The roles that deals name owners for, to add up what each is paid. */
export const paidColumnIds = (book: Pick<Book, 'plan'>): string[] =>
  dealParts(book.plan).flatMap((part) =>
    dealRoles(book.plan)
      .filter((role) => paidRoles(book, part).includes(role))
      .map((role) => `pay:${part.component.id}:${role}`),
  );

function missingTable(id: string): never {
  throw new Error(`The Plan sheet has no payout table of ${id}.`);
}
