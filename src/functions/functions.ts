import type { FunctionName } from './function-names';
import * as bonuses from './bonuses';
import * as commissions from './commissions';
import * as forecasts from './forecasts';
import * as payments from './payments';
import * as payoutTables from './payout-tables';
import * as quotas from './quotas';
import * as retention from './retention';

/**
 * The cells' edge: every COMP function by the name that Excel calls it.
 *
 * Microsoft's generator reads the declarations in the files beside this one as text, and makes
 * functions.json of them. So each is written out there, in double quotes, and does no more than read
 * its arguments, ask the engine, and spill the answers. Signatures only ever grow at their end.
 */
export const functions = {
  MILESTONE_BONUS: bonuses.milestoneBonusOf,
  TIERED_BONUS: bonuses.tieredBonusOf,
  EVENT_BONUS: bonuses.eventBonusOf,
  TIMED_BONUS: bonuses.timedBonusOf,
  MBO_BONUS: bonuses.mboBonusOf,
  TIERED_COMMISSION: commissions.tieredCommissionOf,
  SINGLE_RATE_COMMISSION: commissions.singleRateCommissionOf,
  EXPANSION_COMMISSION: commissions.expansionCommissionOf,
  SPLIT: payments.splitOf,
  PAYABLE: payments.payableOf,
  DRAW: payments.drawOf,
  CLAWBACK: payments.clawbackOf,
  ATTAINMENT: quotas.attainmentOf,
  PRORATED_QUOTA: quotas.proratedQuotaOf,
  ADJUSTED_TARGET: quotas.adjustedTargetOf,
  FORECAST_TO_CLOSE: forecasts.forecastToCloseOf,
  REACH_PROBABILITY: forecasts.reachProbabilityOf,
  OUTLIERS: forecasts.outliersOf,
  BREAKDOWN: payoutTables.breakdownOf,
  AMOUNT_FOR_PAYOUT: payoutTables.amountForPayoutOf,
  EXPECTED_PAYOUT: payoutTables.expectedPayoutOf,
  MAX_EXPOSURE: payoutTables.maxExposureOf,
  STEP_POINTS: payoutTables.stepPointsOf,
  NRR: retention.netRevenueRetentionOf,
  GRR: retention.grossRevenueRetentionOf,
} satisfies Record<FunctionName, unknown>;

// In a tab of a browser where Microsoft's library is out of reach, nobody asks for a function.
if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(functions);
