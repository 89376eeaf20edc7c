import { payingParts } from '../../../plan/parts';
import { ratesPart } from '../../../plan/ledger/looked-up';
import type { PlanComponent } from '../../../plan/kind';
import { type Component, titleOf } from '../../../plan/kinds';
import { largestOf } from '../../../plan/payee/pay';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { flagColumn } from './flag-columns';
import { texts } from './texts';

/** What each component pays, all of it together, the most it could be, and what to look at. */
export function payColumns(book: Book): readonly TeamColumn[] {
  const { plan, localize } = book;
  const group = localize(texts.pay);
  const money = withFormat(styles.number, formats.cents);
  return [
    ...payingParts(plan).map((part) => paidColumn(book, part, group)),
    {
      ...{ id: 'payout', group, head: localize(texts.payout), width: 14, isSum: true },
      style: withFormat(styles.result, formats.cents),
    },
    ...(ratesPart(plan)
      ? (['currencyRate', 'payoutInOwn'] as const).map((id) => ({
          ...{ id, group, head: localize(texts[id]), width: 14 },
          style: id === 'payoutInOwn' ? money : withFormat(styles.number, formats.general),
        }))
      : []),
    {
      ...{ id: 'largest', group, head: localize(texts.largest), width: 14, style: money },
      formula: largestOf(plan, localize(texts.noLimit)),
    },
    flagColumn(book),
  ];
}

/** What it pays, to the cent, after its gate, its floor and its cap. */
const paidColumn = (
  { localize }: Book,
  part: PlanComponent<Component>,
  group: string,
): TeamColumn => ({
  ...{ id: `pay:${part.component.id}`, group, width: 14, isSum: true },
  head: localize(titleOf(part.component)),
  style: withFormat(styles.number, formats.cents),
});
