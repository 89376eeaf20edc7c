import { type LocalizedText, sentenceCase } from '../../engine/words';
import { type Condition, type Formula, type Text, constant, place } from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isAtLeast, isEqual } from '../../formula/operators/conditions/comparisons';
import { minus } from '../../formula/operators/numbers/minus';
import { robustScore } from '../../formula/functions/robust-score';
import { rounded } from '../../formula/operators/numbers/rounded';
import { sizeOf } from '../../formula/operators/numbers/size';
import { orIfError } from '../../formula/operators/conditions/errors';
import { joined } from '../../formula/operators/texts/joined';
import { trimmed } from '../../formula/operators/texts/texts';
import type { Plan } from '../plan';
import { quotaPart } from './quota/own-quotas';
import { isFormulaMissing, missingWords } from '../ledger/missing';
import { firstDay, overlapping } from './assignments';
import { own, ownNumber } from '../ledger/places';
import { assumed } from './places';
import { hasManagers, hasNoTop, isLaterRow } from './together/formulas';
import { totalsIn } from './together/totals';
import { saidMeasures } from '../said/is-said';
import { isAnyUnsaid } from '../said/of-payee';
import { unsaidFlag } from '../said/words';
import { togetherFlags } from './together/words';

const teamFlags = {
  notActive: { en: 'Not active in the period', da: 'Ikke aktiv i perioden' },
  ...togetherFlags,
  unsaid: unsaidFlag,
  standsOut: { en: 'Payout stands out', da: 'Udbetalingen skiller sig ud' },
} as const satisfies Record<string, LocalizedText>;
type TeamFlag = keyof typeof teamFlags;

/** The middle of all payouts, and of their distances from it: what payouts are compared with. */
const median = place('/median', 'money');
const medianDistance = place('/medianDistance', 'money');

/** How far the payout is from the median. */
export const distanceOf: Formula<number> = sizeOf(minus(ownNumber('payout', 'money'), median));

/** Whether a payout stands out: its robust z-score reaches what is assumed. */
export const standsOut: Formula<Condition> = choose(
  isAbove(medianDistance, constant(0)),
  isAtLeast(
    rounded(robustScore(ownNumber('distance', 'money'), medianDistance), constant(12)),
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
    ...(hasManagers(plan) ? [[hasNoTop, 'noTop'] as const] : []),
    ...(hasDeals && saidMeasures(plan).length > 0 ? [[isAnyUnsaid(plan), 'unsaid'] as const] : []),
    ...(totalsIn(plan).length > 0 ? [[isLaterRow, 'laterRow'] as const] : []),
  ];
  const words = flags.map(([when, flag]) =>
    choose<Text>(when, constant(sentence(say(teamFlags[flag]))), constant('')),
  );
  const problem = own<Text>('problem');
  const whyNot = choose<Text>(
    isFilled(problem),
    joined(constant(sentence(say(notPaid))), problem),
    choose<Text>(isBlank(firstDay), blank, constant(`${say(notPaid)}. ${say(overlapping)}.`)),
  );
  const missing = choose<Text>(isFormulaMissing, constant(sentence(say(missingWords))), blank);
  const noticed = choose<Text>(isBlank(own('counted')), whyNot, joined(...words));
  return trimmed(orIfError(joined(missing, noticed), constant(sentence(say(missingWords)))));
}

const sentence = (words: string): string => `${sentenceCase(words)}. `;
