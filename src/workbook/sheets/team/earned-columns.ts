import type { PlanComponent } from '../../../plan/kind';
import { type Component, isTable, titleOf } from '../../../plan/kinds';
import { followsYear } from '../../../plan/pay/limits';
import type { ComponentPay } from '../../../plan/payee/payee-pay';
import {
  earnedBeforeOf,
  earnedInYearOf,
  earnedOf,
  earnedSinceOf,
  hasQuota,
  payingParts,
  quotaId,
} from '../../../plan/payee/pay';
import { quotaOfRow } from '../../../plan/payee/quota';
import { ofPayee } from '../../../plan/payee/row';
import type { PayeeReview } from '../../../plan/payee/team';
import type { Formula } from '../../../formula/formula';
import type { LocalizedText } from '../../../engine/words';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/**
 * What each component earns before its limits, from which its pay is made, and its quota where it is
 * not the one that is shown; not printed.
 */
export const earnedColumns = (book: Book, hasDeals: boolean): readonly TeamColumn[] =>
  payingParts(book.plan).flatMap((part, k) => [
    ...quotaColumn(book, part, k),
    ...earningsOf(book, part, hasDeals).map((earnings) => earningsColumn(book, part, k, earnings)),
  ]);

function quotaColumn(
  { plan, localize }: Book,
  part: PlanComponent<Component>,
  index: number,
): readonly TeamColumn[] {
  const id = quotaId(plan, part);
  if (!hasQuota(part) || id === 'prorated') return [];
  return [
    {
      ...{ id, group: localize(texts.calculation), width: 15 },
      style: withFormat(styles.plain, formats.cents),
      head: `${localize(texts.prorated)}: ${localize(titleOf(part.component))}`,
      formula: ofPayee(quotaOfRow(plan, part)),
      value: ({ pay }) => pay.components[index]?.quota ?? 0,
    },
  ];
}

/** What a column of earnings holds: which, what it is called, and what it comes to. */
interface Earnings {
  readonly id: 'earned' | 'inYear' | 'before';
  readonly head: LocalizedText;
  readonly formula: Formula<number>;
  readonly value: (pay: ComponentPay) => number;
}

/** What the rule gives, unrounded; where the year is followed, as what the year and earlier credit give. */
function earningsOf(
  { plan }: Book,
  part: PlanComponent<Component>,
  hasDeals: boolean,
): readonly Earnings[] {
  const earned = { id: 'earned', head: texts.earned } as const;
  const value = (pay: ComponentPay) => pay.earned;
  if (!isTable(part) || !followsYear(part.component)) {
    return [{ ...earned, value, formula: earnedOf(plan, part, hasDeals) }];
  }
  return [
    {
      ...{ id: 'inYear', head: texts.earnedInYear, value: ({ now }) => now.earned },
      formula: earnedInYearOf(plan, part),
    },
    {
      ...{ id: 'before', head: texts.earnedBefore, value: ({ before }) => before?.earned ?? 0 },
      formula: earnedBeforeOf(plan, part),
    },
    { ...earned, value, formula: earnedSinceOf(part) },
  ];
}

const earningsColumn = (
  { localize }: Book,
  { component }: PlanComponent<Component>,
  index: number,
  { id, head, formula, value }: Earnings,
): TeamColumn => ({
  ...{ id: `${id}:${component.id}`, group: localize(texts.calculation), width: 15 },
  style: withFormat(styles.plain, formats.cents),
  head: `${localize(head)} ${localize(titleOf(component))}`,
  formula: ofPayee(formula),
  value: ({ pay }: PayeeReview) => {
    const own = pay.components[index];
    return own ? value(own) : 0;
  },
});
