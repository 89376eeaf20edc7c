import type { Measure } from '../../../plan/measure';
import { payingParts, yearQuotaOf } from '../../../plan/parts';
import { asksForElapsed } from '../../../plan/payee/outlook';
import { yearShareId } from '../../../plan/payee/quota/quota';
import type { PlanComponent } from '../../../plan/kind';
import { type Component, titleOf } from '../../../plan/kinds';
import { followsYear } from '../../../plan/pay/limits/followed-year';
import { isOfQuota } from '../../../plan/pay/limits/gate';
import { hasBaseSalary } from '../../../plan/pay/pay-mix';
import { partsOnTarget } from '../../../plan/payee/target/target-pay';
import {
  attainedId,
  gatedId,
  hasQuota,
  measuresAttained,
  metId,
  quotaId,
} from '../../../plan/payee/pay';
import type { LocalizedText } from '../../../engine/words';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/**
 * What each component earns before its limits, from which its pay is made, and its quota where it is
 * not the one that is shown; not printed.
 */
export const earnedColumns = (book: Book): readonly TeamColumn[] => [
  ...book.plan.measures
    .filter((measure) => yearQuotaOf(book.plan, measure))
    .map((measure) => yearShareColumn(book, measure)),
  ...(asksForElapsed(book.plan) ? [elapsedColumn(book)] : []),
  ...(partsOnTarget(book.plan).length === 0 ? [] : targetColumns(book)),
  ...(hasBaseSalary(book.plan) ? baseSteps(book) : []),
  ...measuresAttained(book.plan).map(({ id, name }) => ({
    ...{ id: attainedId(id), group: book.localize(texts.calculation), width: 15 },
    ...{ head: `${book.localize(texts.attainment)} ${name}` },
    style: withFormat(styles.plain, formats.sharpPercent),
  })),
  ...payingParts(book.plan).flatMap((part) => [
    ...quotaColumn(book, part),
    ...gatedColumn(book, part),
    ...metColumn(book, part),
    ...earningsOf(part).map((earnings) => earningsColumn(book, part, earnings)),
  ]),
];

/** What the plan pays for whole quotas, and what of it the payee's target pay is. */
const targetColumns = ({ localize }: Book): readonly TeamColumn[] =>
  (['agreedTarget', 'targetShare'] as const).map((id) => ({
    ...{ id, group: localize(texts.calculation), head: localize(texts[id]), width: 15 },
    style: withFormat(styles.plain, id === 'targetShare' ? formats.sharpPercent : formats.cents),
  }));

/** The base salary of the role, and what is paid on target beside it. */
const baseSteps = ({ localize }: Book): readonly TeamColumn[] =>
  (['agreedBase', 'paidOnTarget'] as const).map((id) => ({
    ...{ id, group: localize(texts.calculation), head: localize(texts[id]), width: 15 },
    style: withFormat(styles.plain, formats.cents),
  }));

/** What the year's quotas have in the payee's days. */
const yearShareColumn = ({ localize }: Book, measure: Measure): TeamColumn => ({
  ...{ id: yearShareId(measure), group: localize(texts.calculation), width: 15 },
  style: withFormat(styles.plain, formats.sharpPercent),
  head: `${localize(texts.yearShare)} ${measure.name}`,
});

/** How much of the payee's days has passed, by what the year's quotas have in them. */
const elapsedColumn = ({ localize }: Book): TeamColumn => ({
  ...{ id: 'ownElapsed', group: localize(texts.calculation), width: 15 },
  style: withFormat(styles.plain, formats.sharpPercent),
  head: localize(texts.ownElapsed),
});

function quotaColumn(
  { plan, localize }: Book,
  part: PlanComponent<Component>,
): readonly TeamColumn[] {
  const id = quotaId(plan, part);
  if (!hasQuota(part) || id === 'prorated') return [];
  return [
    {
      ...{ id, group: localize(texts.calculation), width: 15 },
      style: withFormat(styles.plain, formats.cents),
      head: `${localize(texts.prorated)}: ${localize(titleOf(part.component))}`,
    },
  ];
}

/** How much of its quota a gate finds reached. */
function gatedColumn({ localize }: Book, part: PlanComponent<Component>): readonly TeamColumn[] {
  if (!isOfQuota(part.component.gate)) return [];
  return [
    {
      ...{ id: gatedId(part), group: localize(texts.calculation), width: 15 },
      style: withFormat(styles.plain, formats.percent),
      head: `${localize(texts.gateLooksAt)} ${localize(titleOf(part.component))}`,
    },
  ];
}

/** 1 where its conditions are met. */
const metColumn = ({ localize }: Book, part: PlanComponent<Component>): readonly TeamColumn[] =>
  part.component.requires
    ? [
        {
          ...{ id: metId(part), group: localize(texts.calculation), width: 15 },
          style: withFormat(styles.plain, formats.count),
          head: `${localize(texts.conditionsMet)} ${localize(titleOf(part.component))}`,
        },
      ]
    : [];

/** What the rule gives, unrounded; where the year is followed, as what the year and earlier credit give. */
const earningsOf = (part: PlanComponent<Component>): readonly Earnings[] =>
  followsYear(part.component)
    ? [
        ['inYear', texts.earnedInYear],
        ['before', texts.earnedBefore],
        ['earned', texts.earned],
      ]
    : [['earned', texts.earned]];

type Earnings = readonly [id: 'earned' | 'inYear' | 'before', head: LocalizedText];

const earningsColumn = (
  { localize }: Book,
  { component }: PlanComponent<Component>,
  [id, head]: Earnings,
): TeamColumn => ({
  ...{ id: `${id}:${component.id}`, group: localize(texts.calculation), width: 15 },
  style: withFormat(styles.plain, formats.cents),
  head: `${localize(head)} ${localize(titleOf(component))}`,
});
