import type { LocalizedText } from '../../engine/words';
import { type Condition, type Formula, type Text, constant, place } from '../../formula/formula';
import { isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isAtLeast, isEqual } from '../../formula/operators/conditions/comparisons';
import { minus } from '../../formula/operators/numbers/minus';
import { robustScore } from '../../formula/functions/robust-score';
import { rounded } from '../../formula/operators/numbers/rounded';
import { sizeOf } from '../../formula/operators/numbers/size';
import { joined } from '../../formula/operators/texts/joined';
import { trimmed } from '../../formula/operators/texts/texts';
import type { Plan } from '../plan';
import { quotaPart } from './quota-part';
import { isRepeated } from './names';
import { own } from '../ledger/places';
import { assumed } from './places';
import { ofPayee } from './row';

export const teamFlags = {
  notActive: { en: 'Not active in the period', da: 'Ikke aktiv i perioden' },
  standsOut: { en: 'Payout stands out', da: 'Udbetalingen skiller sig ud' },
  sameName: { en: 'Name on several rows', da: 'Navnet står på flere rækker' },
  dealsInFirst: {
    en: 'Deals count in the first row of the name',
    da: 'Handler tæller i den første række med navnet',
  },
} as const satisfies Record<string, LocalizedText>;
export type TeamFlag = keyof typeof teamFlags;

/** The middle of all payouts, and of their distances from it: what payouts are compared with. */
const median = place('/median', 'money');
const medianDistance = place('/medianDistance', 'money');

/** How far the payout is from the median. */
export const distanceOf: Formula<number> = sizeOf(minus(own('payout', 'money'), median));

/** Whether a payout stands out: its robust z-score reaches what is assumed. */
export const standsOut: Formula<Condition> = choose(
  isAbove(medianDistance, constant(0)),
  isAtLeast(
    rounded(robustScore(own('distance', 'money'), medianDistance), constant(12)),
    assumed('sensitivity'),
  ),
  constant(false),
);

/** What is worth a second look, in words; of a row that does not count, why. */
export function flagOf(
  plan: Plan,
  hasDeals: boolean,
  say: (words: LocalizedText) => string,
  notPaid: LocalizedText,
): Formula {
  const flags: readonly (readonly [Formula<Condition>, TeamFlag])[] = [
    ...(quotaPart(plan) ? [[isEqual(own('prorated'), constant(0)), 'notActive'] as const] : []),
    [standsOut, 'standsOut'],
    [isRepeated, 'sameName'],
    ...(hasDeals ? [[isRepeated, 'dealsInFirst'] as const] : []),
  ];
  const words = flags.map(([when, flag]) =>
    choose<Text>(when, constant(`${say(teamFlags[flag])}. `), constant('')),
  );
  const problem = own<Text>('problem');
  return choose<unknown>(
    isFilled(problem),
    trimmed(joined(constant(`${say(notPaid)}. `), problem)),
    ofPayee(trimmed(joined(...words))),
  );
}
