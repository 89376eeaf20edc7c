import { creditedMeasures, dealRoles, ownShareOf, ownerOf } from '../../../plan/deals/roles';
import type { Deal } from '../../../plan/people';
import type { Measure } from '../../../plan/measure';
import { type Condition, type Formula, type Text, constant } from '../../../formula/formula';
import { isBlank, isFilled } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { commissionable as commissionableOf } from '../../../formula/operators/pay/commissionable';
import { allOf, anyOf } from '../../../formula/operators/conditions/conditions';
import { isText } from '../../../formula/operators/conditions/is-text';
import { minus } from '../../../formula/operators/numbers/minus';
import { numberIn } from '../../../formula/operators/numbers/numbers';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded, toTheCent } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { decimalsOf } from '../../../formula/unit';
import type { Book } from '../book';
import { at } from '../cell-formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, blank, cents, ofDeal, own, unlessBlank, zero } from './columns';
import { texts } from './texts';

const percent = withFormat(styles.input, formats.percent);
const amounts = withFormat(styles.number, formats.cents);

/** For every role its owner and its share of the credit, which is the plan's until it is typed over. */
export function ownerColumns(book: Book, places: PlanPlaces): readonly DealColumn[] {
  const { plan, localize } = book;
  const roles = dealRoles(plan);
  const hasCredit = creditedMeasures(plan).length > 0;
  return roles.flatMap((role): DealColumn[] => {
    const split = plan.creditSplits.find((one) => one.role === role);
    const group = split?.isOverlay ? `${role} (${localize(texts.overlay)})` : role;
    return [
      {
        id: `owner:${role}`,
        group,
        head: localize(texts.owner),
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
              head: localize(texts.creditShare),
              width: 9,
              style: percent,
              typed: ({ deal }) => ownShareOf(deal, role),
              read: (deal, value) =>
                withOwner(deal, role, { share: typeof value === 'number' ? value : Number.NaN }),
              formula: plannedShare(book, places, role),
              value: ({ roles: credits }) =>
                credits.find((credit) => credit.role === role)?.share ?? 0,
              validation: {
                rule: { kind: 'decimal', minimum: 0, maximum: 1 },
                prompt: {
                  title: `${localize(texts.creditShare)} ${role}`,
                  text: localize(texts.sharePrompt),
                },
                error: { title: localize(texts.notAllowed), text: localize(texts.aShare) },
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
function plannedShare({ plan }: Book, places: PlanPlaces, role: string): Formula {
  const owner = own<Text>(`owner:${role}`);
  if (plan.creditSplits.length > 0) {
    const isSplit = plan.creditSplits.some((split) => split.role === role);
    const share = isSplit ? at(places.creditShare(role), 'percent') : zero;
    return ofDeal(choose(isBlank(owner), zero, share));
  }
  return ofDeal(choose(isFirstNamed(dealRoles(plan), role), constant(1), zero));
}

/** Whether a role is the first of some that the deal names an owner for. */
export function isFirstNamed(roles: readonly string[], role: string): Formula<Condition> {
  const others = roles.slice(0, roles.indexOf(role));
  return allOf([
    isFilled(own(`owner:${role}`)),
    ...others.map((other) => isBlank(own(`owner:${other}`))),
  ]);
}

/** What is commissionable, what it credits, and the part of each role. */
export function creditColumns(book: Book): readonly DealColumn[] {
  const { plan, localize } = book;
  const group = localize(texts.credit);
  const base: DealColumn = {
    id: 'commissionable',
    group,
    head: localize(texts.commissionable),
    width: 16,
    style: amounts,
    isSum: true,
    formula: ofDeal(commissionable(book)),
    value: ({ commissionable: amount }) => amount ?? '',
  };
  if (creditedMeasures(plan).length === 0) return [base];
  return [
    base,
    {
      id: 'credit',
      group,
      head: localize(texts.credit),
      width: 13,
      style: amounts,
      ...(creditedMeasures(plan).length === 1 && { isSum: true as const }),
      formula: unlessBlank(own('commissionable'), creditOf(book)),
      value: ({ commissionable: amount, credit }) => (amount === undefined ? '' : credit),
    },
    {
      id: 'credited',
      group,
      head: localize(texts.credited),
      width: 9,
      style: withFormat(styles.number, formats.percent),
      formula: ofDeal(rounded(runningShare(book), constant(decimalsOf.percent))),
      value: ({ share }) => share,
    },
    ...creditParts(book),
  ];
}

/** What pays of a deal, of values to the cent. Text among the values, or an unknown type, is nothing. */
function commissionable({ language }: Book): Formula {
  const amount = commissionableOf(language, own<Text>('sold'), ...valuesToTheCent);
  return choose<unknown>(anyOf([hasNoValue, isUnknownType]), blank, rounded(amount, cents));
}

/** What a deal was and becomes, to the cent. */
export const valuesToTheCent = [
  rounded(own('current', 'money'), cents),
  rounded(own('renewed', 'money'), cents),
] as const;

export const isUnknownType = isBlank(own('sold'));

/** Whether a value of the deal cannot be used. */
export const hasNoValue = isFilled(own('noValue'));

/** A deal credits a measure in money what is commissionable, and one that counts 1. */
function creditOf({ plan }: Book): Formula<number> {
  const measures = creditedMeasures(plan);
  const gives = ({ unit }: Measure): Formula<number> =>
    unit === 'count' ? constant(1) : own('commissionable');
  const [only] = measures;
  if (only && measures.length === 1) return gives(only);
  return measures.reduceRight<Formula<number>>(
    (others, measure) => choose(isText(own('measure'), measure.name), gives(measure), others),
    zero,
  );
}

const ownShare = (role: string): Formula<number> => own(`counted:${role}`, 'percent');

const isOverlay = ({ plan }: Book, role: string): boolean =>
  plan.creditSplits.some((split) => split.role === role && split.isOverlay);

/** The shares of the roles that are no overlay, up to one of them or all. */
function runningShare(book: Book, upTo?: string): Formula<number> {
  const roles = dealRoles(book.plan);
  const shared = roles
    .slice(0, upTo === undefined ? roles.length : roles.indexOf(upTo) + 1)
    .filter((role) => !isOverlay(book, role));
  return sumOf(shared.map(ownShare));
}

/** Each part is what the running total grows by, so that the parts add up; overlays stand beside it. */
function creditParts(book: Book): DealColumn[] {
  const { plan, localize } = book;
  const roles = dealRoles(plan);
  const credit = numberIn(own('credit', 'money'));
  return roles.map((role, k): DealColumn => {
    const before = roles.slice(0, k).filter((other) => !isOverlay(book, other));
    const given = before.map((other) => own(`credit:${other}`, 'money'));
    const upToHere = toTheCent(times(credit, runningShare(book, role)));
    return {
      id: `credit:${role}`,
      group: localize(texts.credit),
      head: `${localize(texts.credit)} ${role}`,
      width: 13,
      style: amounts,
      ...(creditedMeasures(plan).length === 1 && { isSum: true as const }),
      formula: ofDeal(
        isOverlay(book, role)
          ? toTheCent(times(credit, ownShare(role)))
          : before.length === 0
            ? upToHere
            : rounded(
                given.reduce((rest, part) => minus(rest, part), upToHere),
                cents,
              ),
      ),
      value: ({ roles: credits }) => credits.find((credit) => credit.role === role)?.credit ?? 0,
    };
  });
}
