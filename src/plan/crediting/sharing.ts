import { type Formula, constant } from '../../formula/formula';
import { isEqual } from '../../formula/operators/conditions/comparisons';
import { choose } from '../../formula/operators/conditions/choose';
import { over } from '../../formula/operators/numbers/over';
import { times } from '../../formula/operators/numbers/times';
import type { RulesFor } from './rule';

/** Who is credited of those whom a deal names; `deals/credit.ts` and `deals/pay.ts` share by it. */
export const sharedDealRules: RulesFor<'sharedDeals'> = {
  split: {
    words: {
      en: 'Several reps on one deal share its credit.',
      da: 'Flere sælgere på én handel deler dens kredit.',
    },
  },
  owner: {
    words: {
      en: 'Only the owner of a deal is credited.',
      da: 'Kun ejeren af en handel krediteres.',
    },
  },
};

/** What becomes of the shares of roles for which a deal names nobody. */
export const missingOwnerRules: RulesFor<'missingOwners'> = {
  unassigned: {
    words: {
      en: 'The share of a role without an owner goes to nobody.',
      da: 'Andelen til en rolle uden ejer går ikke til nogen.',
    },
  },
  shared: {
    words: {
      en: 'The share of a role without an owner goes to those who are there, by their own shares.',
      da: 'Andelen til en rolle uden ejer går til de øvrige efter deres egne andele.',
    },
  },
};

/** A share that has grown by what those would have had who are not there. */
export const shareOfPresent = (
  share: Formula<number>,
  all: Formula<number>,
  present: Formula<number>,
): Formula<number> =>
  choose(isEqual(present, constant(0)), constant(0), over(times(share, all), present));
