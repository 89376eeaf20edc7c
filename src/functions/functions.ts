/**
 * The list of the COMP functions: a line each, by the name that Excel calls it. Everything else about a
 * function stands in its folder, and is found by this name.
 */
export { milestoneBonusOf as MILESTONE_BONUS } from './milestone-bonus/cell';
export { tieredBonusOf as TIERED_BONUS } from './tiered-bonus/cell';
export { matrixFor as MATRIX } from './matrix/cell';
export { eventBonusOf as EVENT_BONUS } from './event-bonus/cell';
export { timedBonusOf as TIMED_BONUS } from './timed-bonus/cell';
export { mboBonusOf as MBO_BONUS } from './mbo-bonus/cell';
export { tieredCommissionOf as TIERED_COMMISSION } from './tiered-commission/cell';
export { singleRateCommissionOf as SINGLE_RATE_COMMISSION } from './single-rate-commission/cell';
export { expansionCommissionOf as EXPANSION_COMMISSION } from './expansion-commission/cell';
export { splitOf as SPLIT } from './split/cell';
export { payableOf as PAYABLE } from './payable/cell';
export { drawOf as DRAW } from './draw/cell';
export { clawbackOf as CLAWBACK } from './clawback/cell';
export { attainmentOf as ATTAINMENT } from './attainment/cell';
export { proratedQuotaOf as PRORATED_QUOTA } from './prorated-quota/cell';
export { adjustedTargetOf as ADJUSTED_TARGET } from './adjusted-target/cell';
export { forecastToCloseOf as FORECAST_TO_CLOSE } from './forecast-to-close/cell';
export { reachProbabilityOf as REACH_PROBABILITY } from './reach-probability/cell';
export { outliersOf as OUTLIERS } from './outliers/cell';
export { breakdownOf as BREAKDOWN } from './breakdown/cell';
export { amountForPayoutOf as AMOUNT_FOR_PAYOUT } from './amount-for-payout/cell';
export { expectedPayoutOf as EXPECTED_PAYOUT } from './expected-payout/cell';
export { maxExposureOf as MAX_EXPOSURE } from './max-exposure/cell';
export { stepPointsOf as STEP_POINTS } from './step-points/cell';
export { netRevenueRetentionOf as NRR } from './nrr/cell';
export { grossRevenueRetentionOf as GRR } from './grr/cell';
