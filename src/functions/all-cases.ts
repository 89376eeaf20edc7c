import type { Case } from './case';
import { ADJUSTED_TARGET } from './adjusted-target/cases';
import { AMOUNT_FOR_PAYOUT } from './amount-for-payout/cases';
import { ATTAINMENT } from './attainment/cases';
import { BREAKDOWN } from './breakdown/cases';
import { CLAWBACK } from './clawback/cases';
import { DRAW } from './draw/cases';
import { EVENT_BONUS } from './event-bonus/cases';
import { EXPANSION_COMMISSION } from './expansion-commission/cases';
import { EXPECTED_PAYOUT } from './expected-payout/cases';
import { FORECAST_TO_CLOSE } from './forecast-to-close/cases';
import { MAX_EXPOSURE } from './max-exposure/cases';
import { MBO_BONUS } from './mbo-bonus/cases';
import { MILESTONE_BONUS } from './milestone-bonus/cases';
import { OUTLIERS } from './outliers/cases';
import { PAYABLE } from './payable/cases';
import { PRORATED_QUOTA } from './prorated-quota/cases';
import { REACH_PROBABILITY } from './reach-probability/cases';
import { GRR } from './grr/cases';
import { NRR } from './nrr/cases';
import { SINGLE_RATE_COMMISSION } from './single-rate-commission/cases';
import { SPLIT } from './split/cases';
import { STEP_POINTS } from './step-points/cases';
import { TIERED_BONUS } from './tiered-bonus/cases';
import { TIERED_COMMISSION } from './tiered-commission/cases';
import { TIMED_BONUS } from './timed-bonus/cases';
import type { FunctionName } from './function-names';

/** The cases of every function, by its name in Excel. A function without cases does not compile. */
export const allCases = {
  MILESTONE_BONUS,
  TIERED_BONUS,
  EVENT_BONUS,
  TIMED_BONUS,
  MBO_BONUS,
  TIERED_COMMISSION,
  SINGLE_RATE_COMMISSION,
  EXPANSION_COMMISSION,
  SPLIT,
  PAYABLE,
  DRAW,
  CLAWBACK,
  ATTAINMENT,
  PRORATED_QUOTA,
  ADJUSTED_TARGET,
  FORECAST_TO_CLOSE,
  REACH_PROBABILITY,
  OUTLIERS,
  BREAKDOWN,
  AMOUNT_FOR_PAYOUT,
  EXPECTED_PAYOUT,
  MAX_EXPOSURE,
  STEP_POINTS,
  NRR,
  GRR,
} as const satisfies Record<FunctionName, readonly Case[]>;
