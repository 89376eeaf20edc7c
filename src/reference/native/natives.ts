import type { FunctionName } from '../../engine/function-names';
import { payable, split } from './allocation';
import { breakdown } from './breakdown';
import { expectedPayout, reachProbability } from './chance';
import { singleRateCommission, tieredCommission } from './commission';
import { mboBonus, timedBonus } from './conditions';
import { amountForPayout, maxExposure } from './curve';
import { tieredBonus } from './ladder';
import { milestoneBonus } from './milestone';
import type { Native } from './native';
import { outliers } from './outliers';
import { adjustedTarget, attainment, forecastToClose, proratedQuota } from './quota';
import { eventBonus, expansionCommission } from './sale';
import { stepPoints } from './step-points';
import { clawback, draw, grossRevenueRetention, netRevenueRetention } from './settlement';

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
