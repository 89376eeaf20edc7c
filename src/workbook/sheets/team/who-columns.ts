import type { PlanComponent } from '../../../plan/kind';
import { type Component, type TableComponent, titleOf } from '../../../plan/kinds';
import { labels, ofOwnQuota } from '../../../plan/payee/entries';
import { partsOfOwnQuotas, quotaPart } from '../../../plan/payee/quota/own-quotas';
import { hasBaseSalary } from '../../../plan/pay/pay-mix';
import { partsOnTarget } from '../../../plan/payee/target/target-pay';
import { currencies } from '../../../plan/currency';
import { ratesPart } from '../../../plan/ledger/looked-up';
import { addsTeams, hasManagers, placesAbove } from '../../../plan/payee/together/formulas';
import { type PoolStep, poolId, sharingParts, stepsIn } from '../../../plan/payee/together/pool';
import type { Payee } from '../../../plan/people';
import type { Book } from '../book';
import { canBeListed } from '../../description/text-limits';
import { widthOfNames } from '../../design/head-width';
import { formats, styles, withFormat } from '../../design/styles';
import { roleCells } from '../summary/role-cells';
import type { TeamColumn } from './columns';
import { earningsColumns, ownPayColumn } from './base-columns';
import { open } from './open';
import { texts } from './texts';

/** Who is paid, and what quota counts for each: of the days active, after an escalation. */
export function whoColumns(book: Book): readonly TeamColumn[] {
  const { plan, sheets, localize } = book;
  const text = styles.inputText;
  const group = localize(texts.who);
  const who: TeamColumn[] = [
    {
      ...{ id: 'name', group, head: localize(texts.name), width: 20, style: text },
      typed: ({ name }) => name,
      read: (payee, value) => ({ ...payee, name: String(value) }),
    },
    {
      ...{ id: 'role', group, head: localize(texts.role), style: text },
      width: widthOfNames(plan.roles, 12),
      typed: ({ role }) => role,
      read: (payee, value) => ({ ...payee, role: String(value) }),
      ...(plan.roles.length > 0 && {
        validation: open(
          localize(texts.role),
          canBeListed(plan.roles)
            ? { kind: 'list', words: plan.roles }
            : { kind: 'listIn', sheet: sheets.summary ?? '', area: roleCells(plan) },
          plan.roles.join(', '),
          localize,
        ),
      }),
    },
    {
      ...{ id: 'team', group, head: localize(texts.team), width: 12, style: text },
      typed: ({ team }) => team,
      read: (payee, value) => ({ ...payee, team: String(value) }),
    },
    ...(hasManagers(plan)
      ? [
          {
            ...{ id: 'manager', group, head: localize(texts.manager), width: 20, style: text },
            typed: ({ manager = '' }: Payee) => manager,
            read: (payee: Payee, value: string | number) => ({ ...payee, manager: String(value) }),
          },
        ]
      : []),
  ];
  return [...who, ...currencyColumns(book), ...quotaColumns(plan, localize)];
}

/** The currency in which a payee is paid, of a plan with rates. */
function currencyColumns({ plan, localize }: Book): readonly TeamColumn[] {
  const part = ratesPart(plan);
  if (!part) return [];
  return [
    {
      ...{ id: 'currency', group: localize(texts.who), head: localize(texts.currency), width: 10 },
      style: { ...styles.inputText, horizontal: 'left', indent: 1 },
      typed: ({ currency }) => currency ?? '',
      read: (payee, value) => ({ ...payee, currency: String(value) }),
      validation: open(
        localize(texts.currency),
        { kind: 'list', words: currencies },
        localize(texts.blankCurrency),
        localize,
      ),
    },
  ];
}

/** The texts of a row as sums by them look for them; not printed. */
export const keyColumns = (book: Book): readonly TeamColumn[] =>
  [
    ...(['name', 'role', 'team'] as const),
    ...(hasManagers(book.plan) ? (['manager'] as const) : []),
  ].map((of) => ofEveryRow(book, `${of}Key`, book.localize(texts[`${of}Key`])));

/** A step of every row, whether it counts or not. */
const ofEveryRow = ({ localize }: Book, id: string, head: string): TeamColumn => ({
  ...{ id, group: localize(texts.calculation), head, width: 20 },
  ...{ style: styles.note, isOfEveryRow: true },
});

/**
 * The row's place, that of an earlier row that has the name already, and the place of a row where its team
 * is named for the first time; not printed.
 */
export const placeColumns = (book: Book): readonly TeamColumn[] => [
  ...(['place', 'earlier', 'teamFirst'] as const).map((id) =>
    ofEveryRow(book, id, book.localize(texts[id])),
  ),
  ...(addsTeams(book.plan) ? [ofEveryRow(book, 'teamPlace', book.localize(texts.teamPlace))] : []),
  ...(hasManagers(book.plan)
    ? placesAbove.map((id, level) =>
        ofEveryRow(book, id, `${book.localize(texts.rowAbove)} ${String(level)}`),
      )
    : []),
];

/** How pools are divided, step by step; not printed. */
export const poolColumnsOf = (book: Book): readonly TeamColumn[] =>
  sharingParts(book.plan).flatMap((part) =>
    stepsIn(part).map((step) => ({
      ...ofEveryRow(
        book,
        poolId(part.component.id, step),
        `${book.localize(texts.pool[step])} ${book.localize(titleOf(part.component))}`,
      ),
      style: withFormat(styles.plain, poolFormats[step] ?? formats.cents),
    })),
  );

const poolFormats: Partial<Record<PoolStep, string>> = {
  ...{ weight: formats.general, has: formats.count, weights: formats.general },
  ...{
    limited: formats.count,
    whole: formats.count,
    cents: formats.general,
    rest: formats.restOfCent,
  },
};

/** The payee's own quota stands for the plan's first measure, where the plan has a quota of it. */
function quotaColumns(plan: Book['plan'], say: Book['localize']): readonly TeamColumn[] {
  const lead = quotaPart(plan);
  const group = say(texts.quotaGroup);
  const hasTarget = partsOnTarget(plan).length > 0;
  const days = [
    ...partsOfOwnQuotas(plan).map((part) => ownQuotaColumn(part, group, say)),
    ...(hasTarget ? [ownPayColumn('target', group, say)] : []),
    ...(hasBaseSalary(plan) ? [ownPayColumn('salary', group, say)] : []),
    dayColumn('from', say(labels.from), group, say),
    dayColumn('to', say(labels.to), group, say),
  ];
  const ofTarget = [
    ...(hasTarget ? [targetPayColumn(group, say)] : []),
    ...earningsColumns(plan, group, say),
  ];
  if (!lead) return [...days, ...ofTarget];
  return [
    {
      ...{ id: 'quota', group, head: say(labels.quota), width: 14 },
      style: withFormat(styles.input, quotaFormat(lead)),
      typed: ({ quota }) => quota ?? undefined,
      read: (payee, value) => ({ ...payee, quota: typeof value === 'number' ? value : null }),
      validation: open(
        say(labels.quota),
        { kind: 'above', minimum: 0 },
        say(texts.blankQuota),
        say,
      ),
    },
    ...days,
    {
      ...{ id: 'prorated', group, head: say(texts.prorated), width: 14, isSum: true },
      unit: lead.measure.unit,
      style: withFormat(
        styles.number,
        lead.measure.unit === 'money' ? formats.cents : quotaFormat(lead),
      ),
    },
    ...ofTarget,
  ];
}

/** Pay for the whole quota, of the days in the plan. */
const targetPayColumn = (group: string, say: Book['localize']): TeamColumn => ({
  ...{ id: 'targetPay', group, head: say(texts.targetPay), width: 14, isSum: true },
  style: withFormat(styles.number, formats.cents),
});

/** The payee's own quota of one component. */
const ownQuotaColumn = (
  part: PlanComponent<TableComponent>,
  group: string,
  say: Book['localize'],
): TeamColumn => {
  const { id } = part.component;
  const head = say(ofOwnQuota(part.component));
  return {
    ...{ id: `ownQuota:${id}`, group, head, width: 14 },
    style: withFormat(styles.input, quotaFormat(part)),
    typed: ({ quotas }) => quotas?.[id],
    read: (payee, value) =>
      typeof value === 'number' ? { ...payee, quotas: { ...payee.quotas, [id]: value } } : payee,
    validation: open(head, { kind: 'above', minimum: 0 }, say(texts.blankOwnQuota), say),
  };
};

const quotaFormat = ({ measure: { unit } }: PlanComponent<Component>): string =>
  unit === 'percent' ? formats.percent : unit === 'count' ? formats.count : formats.whole;

const dayColumn = (
  id: 'from' | 'to',
  head: string,
  group: string,
  say: Book['localize'],
): TeamColumn => ({
  ...{ id, group, head, width: 12, style: withFormat(styles.input, formats.day) },
  typed: (payee) => payee[id] ?? undefined,
  read: (payee: Payee, value) => ({ ...payee, [id]: typeof value === 'number' ? value : null }),
  validation: open(head, { kind: 'date', first: 1 }, say(texts.blankDay), say),
});
