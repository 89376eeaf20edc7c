import { type Formula, constant } from '../../formula/formula';
import { countFrom } from '../../formula/operators/columns/counts';
import { sumOf } from '../../formula/operators/numbers/plus';
import { said } from '../deals/flag-words';
import type { Check, CheckedBook, Comparison } from './check';

const whole = constant(1, 'percent');

/** What the plan shares among roles is a whole; an overlay is credited on top. */
export const sharesAreWhole: Check = {
  words: { en: 'Shares add up to the whole', da: 'Andele giver det hele' },
  todo: {
    en: 'Type shares on the Plan sheet that add up to 100%.',
    da: 'Skriv andele på arket Plan, der giver 100 % tilsammen.',
  },
  comparisons: ({ plan, creditShare, payShare }: CheckedBook) => [
    ...wholeOf(
      plan.creditSplits.filter(({ isOverlay }) => !isOverlay),
      creditShare,
      { en: 'Shares of credit', da: 'Andele af kredit' },
      { en: 'credit', da: 'kredit' }[plan.language],
      'creditSplits',
    ),
    ...wholeOf(
      plan.paySplits,
      payShare,
      { en: 'Shares of pay', da: 'Andele af løn' },
      { en: 'pay', da: 'løn' }[plan.language],
      'paySplits',
    ),
  ],
};

function wholeOf(
  shared: readonly { readonly role: string }[],
  share: (role: string) => Formula<number>,
  words: Comparison['one']['words'],
  of: string,
  splits: 'creditSplits' | 'paySplits',
): readonly Comparison[] {
  if (shared.length === 0) return [];
  return [
    {
      ...{ unit: 'percent', of, where: { in: splits } },
      one: { words, formula: sumOf(shared.map(({ role }) => share(role))) },
      other: { words: { en: 'The whole', da: 'Det hele' }, formula: whole },
    },
  ];
}

/** More than this is credited more than once, and not the dust of adding. */
const aboveWhole = 1.000001;

/** No deal credits its owners more than all of it; overlays do not count here. */
export const noDealOverCredited: Check = {
  words: {
    en: 'No deal credits more than all of it',
    da: 'Ingen handel krediterer mere end det hele',
  },
  todo: {
    en: 'The credit shares of a deal are above 100%: see its flag.',
    da: 'En handels kreditandele er over 100 %: se dens bemærkning.',
  },
  comparisons: ({ deals }) =>
    deals?.has('credited')
      ? [
          {
            unit: 'count',
            where: { in: 'deals', row: deals.saying(...said('over-credited')) },
            one: {
              words: { en: 'Deals credited above 100%', da: 'Handler krediteret over 100 %' },
              formula: countFrom(deals.column('credited'), constant(aboveWhole)),
            },
            other: { words: { en: 'None', da: 'Ingen' }, formula: constant(0) },
          },
        ]
      : [],
};
