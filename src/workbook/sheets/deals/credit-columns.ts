import { creditedMeasures, dealRoles } from '../../../plan/deals/roles';
import { ownerId } from '../../../plan/deals/names';
import type { Deal } from '../../../plan/people';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { DealColumn } from './columns';
import { texts } from './texts';

const percent = withFormat(styles.input, formats.percent);

/** For every role its owner and its share of the credit, which is the plan's until it is typed over. */
export function ownerColumns({ plan, localize }: Book): readonly DealColumn[] {
  const roles = dealRoles(plan);
  const hasCredit = creditedMeasures(plan).length > 0;
  return roles.flatMap((role): DealColumn[] => {
    const split = plan.creditSplits.find((one) => one.role === role);
    const group = split?.isOverlay ? `${role} (${localize(texts.overlay)})` : role;
    return [
      {
        id: ownerId(role),
        group,
        head: localize(texts.owner),
        width: 16,
        style: { ...styles.inputText, horizontal: 'left', indent: 1 },
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
              read: (deal, value) =>
                withOwner(deal, role, { share: typeof value === 'number' ? value : Number.NaN }),
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

/** In which period it counts, what is commissionable in this one, what it credits, and the part of each role. */
export function creditColumns({ plan, localize }: Book): readonly DealColumn[] {
  const group = localize(texts.credit);
  const measures = creditedMeasures(plan);
  const amount = { group, width: 13, style: withFormat(styles.number, formats.cents) };
  const isSum = measures.length === 1 && { isSum: true as const };
  const countsIn: DealColumn = {
    ...{ group, id: 'countsIn', width: 30, style: styles.words },
    head: localize(texts.countsIn),
  };
  const commissionable: DealColumn = {
    ...{ ...amount, id: 'commissionable', width: 14, isSum: true },
    head: localize(texts.commissionable),
  };
  if (measures.length === 0) return [countsIn, commissionable];
  const percents = { width: 9, style: withFormat(styles.number, formats.percent) };
  return [
    countsIn,
    commissionable,
    { ...amount, ...isSum, id: 'credit', head: localize(texts.credit) },
    { group, ...percents, id: 'credited', head: localize(texts.credited) },
    ...dealRoles(plan).map((role) => ({
      ...{ ...amount, ...isSum, id: `credit:${role}` },
      head: `${localize(texts.credit)} ${role}`,
    })),
  ];
}
