/** Every cell function, by the name that Excel knows it by, in the order of the alphabet. */
export const functionNames = [
  'ADJUSTED_TARGET',
  'AMOUNT_FOR_PAYOUT',
  'ATTAINMENT',
  'BREAKDOWN',
  'CLAWBACK',
  'DRAW',
  'EVENT_BONUS',
  'EXPANSION_COMMISSION',
  'EXPECTED_PAYOUT',
  'FORECAST_TO_CLOSE',
  'GRR',
  'MATRIX',
  'MAX_EXPOSURE',
  'MBO_BONUS',
  'MILESTONE_BONUS',
  'NRR',
  'OUTLIERS',
  'PAYABLE',
  'POOL',
  'PRORATED_QUOTA',
  'REACH_PROBABILITY',
  'SINGLE_RATE_COMMISSION',
  'SPLIT',
  'STEP_POINTS',
  'TIERED_BONUS',
  'TIERED_COMMISSION',
  'TIMED_BONUS',
] as const;

export type FunctionName = (typeof functionNames)[number];

export const folderOf = (name: FunctionName): string => name.toLowerCase().replaceAll('_', '-');
