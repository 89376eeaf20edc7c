import { creditedMeasures, dealRoles, ownShareOf, ownerOf } from '../../../plan/deal-roles';
import type { Deal } from '../../../plan/people';
import type { Measure } from '../../../plan/measure';
import type { Book } from '../book';
import { type Text, constant } from '../../../formula/formula';
import { commissionable as commissionableOf } from '../../../formula/operators/commissionable';
import { rounded } from '../../../formula/operators/rounded';
import { at, cellText } from '../cell-formula';
import { isText, toTheCent } from '../../description/formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, type DealRow, ofDeal } from './columns';
import { texts } from './texts';

const percent = withFormat(styles.input, formats.percent);
const cents = withFormat(styles.number, formats.cents);

/** For every role its owner and its share of the credit, which is the plan's until it is typed over. */
export function ownerColumns(book: Book, places: PlanPlaces): readonly DealColumn[] {
  const { plan, say } = book;
  const roles = dealRoles(plan);
  const hasCredit = creditedMeasures(plan).length > 0;
  return roles.flatMap((role): DealColumn[] => {
    const split = plan.creditSplits.find((one) => one.role === role);
    const group = split?.isOverlay ? `${role} (${say(texts.overlay)})` : role;
    return [
      {
        id: `owner:${role}`,
        group,
        head: say(texts.owner),
        width: 16,
        style: { ...styles.inputText, horizontal: 'left', indent: 1 },
        typed: ({ deal }) => ownerOf(deal, role),
        read: (deal, value) => withOwner(deal, role, { name: String(value) }),
      },
      ...(hasCredit
        ? [
            {
              id: `share:${role}`,
              group,
              head: say(texts.creditShare),
              width: 9,
              style: percent,
              typed: ({ deal }) => ownShareOf(deal, role),
              read: (deal, value) =>
                withOwner(deal, role, { share: typeof value === 'number' ? value : Number.NaN }),
              formula: (row) => plannedShare(book, places, role, row),
              value: ({ roles: credits }) =>
                credits.find((credit) => credit.role === role)?.share ?? 0,
              validation: {
                rule: { kind: 'decimal', minimum: 0, maximum: 1 },
                prompt: {
                  title: `${say(texts.creditShare)} ${role}`,
                  text: say(texts.sharePrompt),
                },
                error: { title: say(texts.notAllowed), text: say(texts.aShare) },
              },
            } satisfies DealColumn,
          ]
        : []),
    ];
  });
}

const withOwner = (deal: Deal, role: string, more: { name?: string; share?: number }): Deal => ({
  ...deal,
  owners: { ...deal.owners, [role]: { name: '', ...deal.owners[role], ...more } },
});

/** The plan's share, or, of a plan that splits no credit, all for the first named owner. */
function plannedShare({ plan }: Book, places: PlanPlaces, role: string, row: DealRow): string {
  const own = row.of(`owner:${role}`);
  if (plan.creditSplits.length > 0) {
    const isSplit = plan.creditSplits.some((split) => split.role === role);
    return ofDeal(row, `IF(${own}="",0,${isSplit ? places.creditShare(role) : '0'})`);
  }
  const roles = dealRoles(plan);
  const others = roles.slice(0, roles.indexOf(role)).map((other) => row.of(`owner:${other}`));
  const isFirst = [`${own}<>""`, ...others.map((other) => `${other}=""`)];
  const isOnly = isFirst.length === 1 ? isFirst.join('') : `AND(${isFirst.join(',')})`;
  return ofDeal(row, `IF(${isOnly},1,0)`);
}

/** What is commissionable, what it credits, and the part of each role. */
export function creditColumns(book: Book): readonly DealColumn[] {
  const { plan, say } = book;
  const group = say(texts.credit);
  const base: DealColumn = {
    id: 'commissionable',
    group,
    head: say(texts.commissionable),
    width: 16,
    style: cents,
    isSum: true,
    formula: (row) => ofDeal(row, commissionable(book, row)),
    value: ({ commissionable: amount }) => amount ?? '',
  };
  if (creditedMeasures(plan).length === 0) return [base];
  return [
    base,
    {
      id: 'credit',
      group,
      head: say(texts.credit),
      width: 13,
      style: cents,
      ...(creditedMeasures(plan).length === 1 && { isSum: true as const }),
      formula: (row) => `IF(${row.of('commissionable')}="","",${creditOf(book, row)})`,
      value: ({ commissionable: amount, credit }) => (amount === undefined ? '' : credit),
    },
    {
      id: 'credited',
      group,
      head: say(texts.credited),
      width: 9,
      style: withFormat(styles.number, formats.percent),
      formula: (row) => ofDeal(row, `ROUND(${runningShare(book, row)},12)`),
      value: ({ share }) => share,
    },
    ...creditParts(book),
  ];
}

/** What pays of a deal, of values to the cent. Text among the values, or an unknown type, is nothing. */
function commissionable({ language }: Book, row: DealRow): string {
  const toCents = (id: string) => rounded(at(row.of(id), 'money'), constant(2));
  const type = at<Text>(row.of('sold'));
  const amount = commissionableOf(language, type, toCents('current'), toCents('renewed'));
  const rest = cellText(rounded(amount, constant(2)));
  return `IF(OR(${hasNoValue(row)},${isUnknownType(row)}),"",${rest})`;
}

export const isUnknownType = (row: DealRow): string => `${row.of('sold')}=""`;

/** Whether a value of the deal cannot be used. */
export const hasNoValue = (row: DealRow): string => `${row.of('noValue')}<>""`;

/** A deal credits a measure in money what is commissionable, and one that counts 1. */
function creditOf({ plan }: Book, row: DealRow): string {
  const measures = creditedMeasures(plan);
  const gives = ({ unit }: Measure) => (unit === 'count' ? '1' : row.of('commissionable'));
  const [only] = measures;
  if (only && measures.length === 1) return gives(only);
  return measures.reduceRight(
    (others, measure) =>
      `IF(${isText(row.of('measure'), measure.name)},${gives(measure)},${others})`,
    '0',
  );
}

const ownShare = (row: DealRow, role: string): string => row.of(`counted:${role}`);

const isOverlay = ({ plan }: Book, role: string): boolean =>
  plan.creditSplits.some((split) => split.role === role && split.isOverlay);

/** The shares of the roles that are no overlay, up to one of them or all. */
function runningShare(book: Book, row: DealRow, upTo?: string): string {
  const roles = dealRoles(book.plan);
  const own = roles
    .slice(0, upTo === undefined ? roles.length : roles.indexOf(upTo) + 1)
    .filter((role) => !isOverlay(book, role));
  return own.length === 0 ? '0' : own.map((role) => ownShare(row, role)).join('+');
}

/** Each part is what the running total grows by, so that the parts add up; overlays stand beside it. */
function creditParts(book: Book): DealColumn[] {
  const { plan, say } = book;
  const roles = dealRoles(plan);
  return roles.map((role, k): DealColumn => {
    const before = roles.slice(0, k).filter((other) => !isOverlay(book, other));
    const given = (row: DealRow) => before.map((other) => `-${row.of(`credit:${other}`)}`).join('');
    const upTo = (row: DealRow) =>
      toTheCent(`N(${row.of('credit')})*(${runningShare(book, row, role)})`);
    return {
      id: `credit:${role}`,
      group: say(texts.credit),
      head: `${say(texts.credit)} ${role}`,
      width: 13,
      style: cents,
      ...(creditedMeasures(plan).length === 1 && { isSum: true as const }),
      formula: (row) =>
        ofDeal(
          row,
          isOverlay(book, role)
            ? toTheCent(`N(${row.of('credit')})*${ownShare(row, role)}`)
            : before.length === 0
              ? upTo(row)
              : `ROUND(${upTo(row)}${given(row)},2)`,
        ),
      value: ({ roles: credits }) => credits.find((credit) => credit.role === role)?.credit ?? 0,
    };
  });
}
