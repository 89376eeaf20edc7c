import '../all-rules';
import {
  expansionCommission,
  marginalCommission,
  markets,
  retroactiveCommission,
  revenueLadder,
  risingRate,
} from './curves';
import { executiveLadder, mboManager } from './executive';
import {
  collectionsPlan,
  customerSuccess,
  enterpriseSeller,
  implementationMilestones,
  leadGeneration,
} from './sellers';
import { milestonePlan } from './milestone';
import type { Preset } from './preset';
import { contractTerms, emptyPlan, fewLargeDeals, partners, productLaunch } from './situations';
import { sharedPool, teamQuarter } from './teams';
import { targetPayPlan } from './target-pay';
import { keptCustomers, volumeAtMargin } from './two-measures';

/** Plans to start from: whole plans by situation first, then the shapes that a payout can have. */
export const presets: readonly Preset[] = [
  { ...milestonePlan, situation: { en: 'The quarter must close', da: 'Kvartalet skal lukkes' } },
  productLaunch,
  fewLargeDeals,
  contractTerms,
  risingRate,
  enterpriseSeller,
  customerSuccess,
  partners,
  volumeAtMargin,
  keptCustomers,
  teamQuarter,
  sharedPool,
  leadGeneration,
  implementationMilestones,
  collectionsPlan,
  executiveLadder,
  mboManager,
  targetPayPlan,
  revenueLadder,
  markets,
  marginalCommission,
  retroactiveCommission,
  expansionCommission,
];

export { type Preset, planOf } from './preset';
export { emptyPlan };
