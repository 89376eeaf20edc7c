import type { FunctionName } from './function-names';
import { payable } from './payable/native';
import { split } from './split/native';
import { breakdown } from './breakdown/native';
import { expectedPayout } from './expected-payout/native';
import { reachProbability } from './reach-probability/native';
import { singleRateCommission } from './single-rate-commission/native';
import { tieredCommission } from './tiered-commission/native';
import { mboBonus } from './mbo-bonus/native';
import { timedBonus } from './timed-bonus/native';
import { amountForPayout } from './amount-for-payout/native';
import { maxExposure } from './max-exposure/native';
import { tieredBonus } from './tiered-bonus/native';
import { milestoneBonus } from './milestone-bonus/native';
import type { Native } from './native/native';
import { outliers } from './outliers/native';
import { adjustedTarget } from './adjusted-target/native';
import { attainment } from './attainment/native';
import { forecastToClose } from './forecast-to-close/native';
import { proratedQuota } from './prorated-quota/native';
import { eventBonus } from './event-bonus/native';
import { expansionCommission } from './expansion-commission/native';
import { stepPoints } from './step-points/native';
import { clawback } from './clawback/native';
import { draw } from './draw/native';
import { grossRevenueRetention } from './grr/native';
import { netRevenueRetention } from './nrr/native';

/** The native form of every COMP function. A function without one does not compile. */
export const natives = {
  MILESTONE_BONUS: milestoneBonus,
  TIERED_BONUS: tieredBonus,
  EVENT_BONUS: eventBonus,
  TIMED_BONUS: timedBonus,
  MBO_BONUS: mboBonus,
  TIERED_COMMISSION: tieredCommission,
  SINGLE_RATE_COMMISSION: singleRateCommission,
  EXPANSION_COMMISSION: expansionCommission,
  SPLIT: split,
  PAYABLE: payable,
  DRAW: draw,
  CLAWBACK: clawback,
  ATTAINMENT: attainment,
  PRORATED_QUOTA: proratedQuota,
  ADJUSTED_TARGET: adjustedTarget,
  FORECAST_TO_CLOSE: forecastToClose,
  REACH_PROBABILITY: reachProbability,
  OUTLIERS: outliers,
  BREAKDOWN: breakdown,
  AMOUNT_FOR_PAYOUT: amountForPayout,
  EXPECTED_PAYOUT: expectedPayout,
  MAX_EXPOSURE: maxExposure,
  STEP_POINTS: stepPoints,
  NRR: netRevenueRetention,
  GRR: grossRevenueRetention,
} as const satisfies Readonly<Record<FunctionName, Native>>;
