import { dealParts } from '../../../plan/deals/roles';
import { commissionId, paidRoles, payId, rateId, unassignedOf } from '../../../plan/deals/pay';
import { titleOf } from '../../../plan/kinds';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { DealColumn } from './columns';
import { texts } from './texts';

/** For every component that pays by deal its rate, its commission, and the part of each role. */
export const payColumns = ({ plan, localize }: Book): readonly DealColumn[] =>
  dealParts(plan).flatMap((part): DealColumn[] => {
    const group = localize(titleOf(part.component));
    const money = { group, width: 13, isSum: true as const };
    return [
      {
        ...{ id: rateId(part), group, head: localize(texts.rate), width: 9 },
        style: withFormat(styles.number, formats.sharpPercent),
      },
      {
        ...{ ...money, id: commissionId(part), head: localize(texts.commission) },
        style: withFormat(styles.result, formats.cents),
      },
      ...paidRoles(plan, part).map((role) => ({
        ...{ ...money, id: payId(part, role), head: `${localize(texts.payPart)} ${role}` },
        style: withFormat(styles.number, formats.cents),
      })),
    ];
  });

/** What has no owner, of all components. */
export const unassignedColumn = ({ plan, localize }: Book): readonly DealColumn[] =>
  unassignedOf(plan)
    ? [
        {
          ...{ id: 'unassigned', group: localize(texts.review), head: localize(texts.unassigned) },
          ...{ width: 12, isSum: true },
          // Nothing is shown where nothing is lost.
          style: withFormat(styles.number, `${formats.cents};-${formats.cents};`),
        },
      ]
    : [];

/** What each role is paid by each component. */
export const paidColumnIds = ({ plan }: Pick<Book, 'plan'>): string[] =>
  dealParts(plan).flatMap((part) => paidRoles(plan, part).map((role) => payId(part, role)));
