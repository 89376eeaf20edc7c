import type { Plan } from '../plan';
import { hiddenSteps, upside } from './capped-steps';
import { cliffs } from './cliffs';
import { doubledComponents, idleComponents, pastDays } from './components';
import { fallingGrid } from './falling-grid';
import { fallingPay } from './falling-pay';
import type { Finding, FindingRule } from './finding';
import { floorAboveCap } from './floor-above-cap';
import { idleLimits } from './idle-limits';
import { idleRows } from './idle-rows';
import { farSteps, idleMeasures, lostCredit, manyMeasures } from './measures';
import { unusualMix } from './pay-mix';
import { writtenThresholds } from './written-thresholds';

/** Everything that is looked for in a plan. A new rule is its module, and its line here. */
export const findingRules = {
  'falling-pay': fallingPay,
  'falling-grid': fallingGrid,
  cliff: cliffs,
  'written-threshold': writtenThresholds,
  upside,
  'hidden-step': hiddenSteps,
  'idle-limit': idleLimits,
  'floor-above-cap': floorAboveCap,
  'idle-row': idleRows,
  'idle-component': idleComponents,
  'doubled-component': doubledComponents,
  'past-day': pastDays,
  'many-measures': manyMeasures,
  'idle-measure': idleMeasures,
  'far-step': farSteps,
  'lost-credit': lostCredit,
  'unusual-mix': unusualMix,
} as const satisfies Record<string, FindingRule>;

/** What is found in a plan: first what costs, the largest amount first. */
export const findingsOf = (plan: Plan): readonly Finding[] =>
  Object.entries<FindingRule>(findingRules)
    .flatMap(([rule, { find }]) => find(plan).map((finding) => ({ rule, ...finding })))
    .toSorted(
      (one, other) =>
        Number(one.is !== 'costs') - Number(other.is !== 'costs') ||
        (other.money?.amount ?? 0) - (one.money?.amount ?? 0),
    );
