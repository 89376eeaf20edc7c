import { adjustedTarget } from '../adjusted-target/native';
import { amountForPayout } from '../amount-for-payout/native';
import { attainment } from '../attainment/native';
import { breakdown } from '../breakdown/native';
import { clawback } from '../clawback/native';
import { draw } from '../draw/native';
import { eventBonus } from '../event-bonus/native';
import { expansionCommission } from '../expansion-commission/native';
import { expectedPayout } from '../expected-payout/native';
import { forecastToClose } from '../forecast-to-close/native';
import type { FunctionName } from '../function-names';
import { grossRevenueRetention } from '../grr/native';
import { matrix } from '../matrix/native';
import { maxExposure } from '../max-exposure/native';
import { mboBonus } from '../mbo-bonus/native';
import { milestoneBonus } from '../milestone-bonus/native';
import type { Native } from '../native/native';
import { netRevenueRetention } from '../nrr/native';
import { outliers } from '../outliers/native';
import { payable } from '../payable/native';
import { pool } from '../pool/native';
import { proratedQuota } from '../prorated-quota/native';
import { reachProbability } from '../reach-probability/native';
import { singleRateCommission } from '../single-rate-commission/native';
import { split } from '../split/native';
import { stepPoints } from '../step-points/native';
import { tieredBonus } from '../tiered-bonus/native';
import { tieredCommission } from '../tiered-commission/native';
import { timedBonus } from '../timed-bonus/native';

/** The plain formula of every function: a trace of a call is a trace of it. */
export const natives: Readonly<Record<FunctionName, Native>> = {
  ADJUSTED_TARGET: adjustedTarget,
  AMOUNT_FOR_PAYOUT: amountForPayout,
  ATTAINMENT: attainment,
  BREAKDOWN: breakdown,
  CLAWBACK: clawback,
  DRAW: draw,
  EVENT_BONUS: eventBonus,
  EXPANSION_COMMISSION: expansionCommission,
  EXPECTED_PAYOUT: expectedPayout,
  FORECAST_TO_CLOSE: forecastToClose,
  GRR: grossRevenueRetention,
  MATRIX: matrix,
  MAX_EXPOSURE: maxExposure,
  MBO_BONUS: mboBonus,
  MILESTONE_BONUS: milestoneBonus,
  NRR: netRevenueRetention,
  OUTLIERS: outliers,
  PAYABLE: payable,
  POOL: pool,
  PRORATED_QUOTA: proratedQuota,
  REACH_PROBABILITY: reachProbability,
  SINGLE_RATE_COMMISSION: singleRateCommission,
  SPLIT: split,
  STEP_POINTS: stepPoints,
  TIERED_BONUS: tieredBonus,
  TIERED_COMMISSION: tieredCommission,
  TIMED_BONUS: timedBonus,
};
