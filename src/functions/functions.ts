import { milestoneBonusOf } from './milestone-bonus/cell';
import { tieredBonusOf } from './tiered-bonus/cell';
import { matrixFor } from './matrix/cell';
import { eventBonusOf } from './event-bonus/cell';
import { timedBonusOf } from './timed-bonus/cell';
import { mboBonusOf } from './mbo-bonus/cell';
import { tieredCommissionOf } from './tiered-commission/cell';
import { singleRateCommissionOf } from './single-rate-commission/cell';
import { expansionCommissionOf } from './expansion-commission/cell';
import { splitOf } from './split/cell';
import { poolFor } from './pool/cell';
import { payableOf } from './payable/cell';
import { drawOf } from './draw/cell';
import { clawbackOf } from './clawback/cell';
import { attainmentOf } from './attainment/cell';
import { proratedQuotaOf } from './prorated-quota/cell';
import { adjustedTargetOf } from './adjusted-target/cell';
import { forecastToCloseOf } from './forecast-to-close/cell';
import { reachProbabilityOf } from './reach-probability/cell';
import { outliersOf } from './outliers/cell';
import { breakdownOf } from './breakdown/cell';
import { amountForPayoutOf } from './amount-for-payout/cell';
import { expectedPayoutOf } from './expected-payout/cell';
import { maxExposureOf } from './max-exposure/cell';
import { stepPointsOf } from './step-points/cell';
import { netRevenueRetentionOf } from './nrr/cell';
import { grossRevenueRetentionOf } from './grr/cell';

/**
 * The list of the COMP functions, by the name that Excel calls each. Everything else about a function
 * stands in its folder, and is found by this name. An object, since a module's names would each need a
 * getter in functions.js.
 */
export const functions = {
  MILESTONE_BONUS: milestoneBonusOf,
  TIERED_BONUS: tieredBonusOf,
  MATRIX: matrixFor,
  EVENT_BONUS: eventBonusOf,
  TIMED_BONUS: timedBonusOf,
  MBO_BONUS: mboBonusOf,
  TIERED_COMMISSION: tieredCommissionOf,
  SINGLE_RATE_COMMISSION: singleRateCommissionOf,
  EXPANSION_COMMISSION: expansionCommissionOf,
  SPLIT: splitOf,
  POOL: poolFor,
  PAYABLE: payableOf,
  DRAW: drawOf,
  CLAWBACK: clawbackOf,
  ATTAINMENT: attainmentOf,
  PRORATED_QUOTA: proratedQuotaOf,
  ADJUSTED_TARGET: adjustedTargetOf,
  FORECAST_TO_CLOSE: forecastToCloseOf,
  REACH_PROBABILITY: reachProbabilityOf,
  OUTLIERS: outliersOf,
  BREAKDOWN: breakdownOf,
  AMOUNT_FOR_PAYOUT: amountForPayoutOf,
  EXPECTED_PAYOUT: expectedPayoutOf,
  MAX_EXPOSURE: maxExposureOf,
  STEP_POINTS: stepPointsOf,
  NRR: netRevenueRetentionOf,
  GRR: grossRevenueRetentionOf,
};
