import type { FunctionName } from '../functions/function-names';
import type { LocalizedText } from '../engine/words';

/** The families of functions, in the order of the index. */
export const families = {
  bonuses: { en: 'Bonuses', da: 'Bonusser' },
  commissions: { en: 'Commissions', da: 'Provisioner' },
  payments: { en: 'Payment', da: 'Udbetaling' },
  quotas: { en: 'Quotas and targets', da: 'Kvoter og mål' },
  tables: { en: 'Reading tiers', da: 'Aflæsning af trin' },
  forecasts: { en: 'Forecasts and checks', da: 'Prognoser og kontrol' },
  retention: { en: 'Retention', da: 'Fastholdelse' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
export type Family = keyof typeof families;

interface Entry {
  readonly family: Family;
  /** Whose docstrings explain the function: `file#declaration`, the main one first. */
  readonly docs: readonly [string, ...string[]];
  /** The functions that its docstring names as the nearest alternative. */
  readonly nearest: readonly FunctionName[];
  /** Parameters whose numbers are dates, and are shown as such in examples. */
  readonly dates?: readonly string[];
}

/** How each function is explained, by its name. One without an entry does not compile. */
export const catalogue: Readonly<Record<FunctionName, Entry>> = {
  MILESTONE_BONUS: {
    family: 'bonuses',
    docs: ['functions/milestone-bonus/rule#milestoneBonus'],
    nearest: ['TIERED_BONUS'],
  },
  TIERED_BONUS: {
    family: 'bonuses',
    docs: ['functions/tiered-bonus/rule#tieredBonus'],
    nearest: ['TIERED_COMMISSION'],
  },
  EVENT_BONUS: {
    family: 'bonuses',
    docs: ['functions/event-bonus/rule#eventSchedule'],
    nearest: ['TIERED_BONUS', 'TIMED_BONUS'],
  },
  TIMED_BONUS: {
    family: 'bonuses',
    docs: ['functions/timed-bonus/rule#timedBonus'],
    nearest: ['EVENT_BONUS'],
    dates: ['achieved', 'deadline'],
  },
  MBO_BONUS: {
    family: 'bonuses',
    docs: ['functions/mbo-bonus/rule#mboBonus'],
    nearest: ['MILESTONE_BONUS'],
  },
  TIERED_COMMISSION: {
    family: 'commissions',
    docs: ['functions/tiered-commission/rule#tieredCommission', 'engine/payout-table#increment'],
    nearest: ['TIERED_BONUS'],
  },
  SINGLE_RATE_COMMISSION: {
    family: 'commissions',
    docs: ['functions/single-rate-commission/rule#singleRateCommission'],
    nearest: ['TIERED_COMMISSION'],
  },
  EXPANSION_COMMISSION: {
    family: 'commissions',
    docs: [
      'functions/expansion-commission/rule#rateCard',
      'functions/expansion-commission/rule#commissionableAmount',
    ],
    nearest: ['TIERED_COMMISSION'],
  },
  SPLIT: { family: 'payments', docs: ['functions/split/rule#split'], nearest: ['PAYABLE'] },
  PAYABLE: {
    family: 'payments',
    docs: ['functions/payable/rule#payable'],
    nearest: ['SPLIT'],
    dates: ['schedule', 'as_of'],
  },
  DRAW: { family: 'payments', docs: ['functions/draw/rule#drawPeriod'], nearest: ['CLAWBACK'] },
  CLAWBACK: { family: 'payments', docs: ['functions/clawback/rule#clawback'], nearest: ['DRAW'] },
  ATTAINMENT: {
    family: 'quotas',
    docs: ['functions/attainment/rule#attainment'],
    nearest: ['FORECAST_TO_CLOSE'],
  },
  PRORATED_QUOTA: {
    family: 'quotas',
    docs: ['functions/prorated-quota/rule#proratedQuota'],
    nearest: ['ADJUSTED_TARGET'],
    dates: ['start', 'end', 'active_from', 'active_to'],
  },
  ADJUSTED_TARGET: {
    family: 'quotas',
    docs: ['functions/adjusted-target/rule#adjustedTarget'],
    nearest: ['PRORATED_QUOTA'],
  },
  BREAKDOWN: {
    family: 'tables',
    docs: ['functions/breakdown/rule#breakdown'],
    nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  },
  AMOUNT_FOR_PAYOUT: {
    family: 'tables',
    docs: ['functions/amount-for-payout/rule#amountForPayout'],
    nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  },
  EXPECTED_PAYOUT: {
    family: 'tables',
    docs: ['functions/expected-payout/rule#expectedPayout'],
    nearest: ['REACH_PROBABILITY'],
  },
  MAX_EXPOSURE: {
    family: 'tables',
    docs: ['functions/max-exposure/rule#maxExposure'],
    nearest: ['EXPECTED_PAYOUT'],
  },
  STEP_POINTS: {
    family: 'tables',
    docs: ['functions/step-points/rule#stepPoints'],
    nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  },
  FORECAST_TO_CLOSE: {
    family: 'forecasts',
    docs: ['functions/forecast-to-close/rule#forecastToClose'],
    nearest: ['REACH_PROBABILITY'],
  },
  REACH_PROBABILITY: {
    family: 'forecasts',
    docs: ['functions/reach-probability/rule#reachProbability'],
    nearest: ['EXPECTED_PAYOUT'],
  },
  OUTLIERS: {
    family: 'forecasts',
    docs: ['functions/outliers/rule#outliers'],
    nearest: ['ATTAINMENT'],
  },
  NRR: { family: 'retention', docs: ['functions/nrr/rule#netRevenueRetention'], nearest: ['GRR'] },
  GRR: {
    family: 'retention',
    docs: ['functions/grr/rule#grossRevenueRetention'],
    nearest: ['NRR'],
  },
};

export const isFunctionName = (name: string): name is FunctionName => name in catalogue;
