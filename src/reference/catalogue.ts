import type { FunctionName } from '../engine/function-names';
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
  /** Whose docstrings explain the function: `file#declaration` of the engine, the main one first. */
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
    docs: ['milestone-bonus#milestoneBonus'],
    nearest: ['TIERED_BONUS'],
  },
  TIERED_BONUS: {
    family: 'bonuses',
    docs: ['tiered-bonus#tieredBonus'],
    nearest: ['TIERED_COMMISSION'],
  },
  EVENT_BONUS: {
    family: 'bonuses',
    docs: ['event-bonus#eventSchedule'],
    nearest: ['TIERED_BONUS', 'TIMED_BONUS'],
  },
  TIMED_BONUS: {
    family: 'bonuses',
    docs: ['timed-bonus#timedBonus'],
    nearest: ['EVENT_BONUS'],
    dates: ['achieved', 'deadline'],
  },
  MBO_BONUS: {
    family: 'bonuses',
    docs: ['mbo-bonus#mboBonus'],
    nearest: ['MILESTONE_BONUS'],
  },
  TIERED_COMMISSION: {
    family: 'commissions',
    docs: ['tiered-commission#tieredCommission', 'payout-table#increment'],
    nearest: ['TIERED_BONUS'],
  },
  SINGLE_RATE_COMMISSION: {
    family: 'commissions',
    docs: ['single-rate-commission#singleRateCommission'],
    nearest: ['TIERED_COMMISSION'],
  },
  EXPANSION_COMMISSION: {
    family: 'commissions',
    docs: ['expansion-commission#rateCard', 'expansion-commission#commissionableAmount'],
    nearest: ['TIERED_COMMISSION'],
  },
  SPLIT: { family: 'payments', docs: ['split#split'], nearest: ['PAYABLE'] },
  PAYABLE: {
    family: 'payments',
    docs: ['payable#payable'],
    nearest: ['SPLIT'],
    dates: ['schedule', 'as_of'],
  },
  DRAW: { family: 'payments', docs: ['draw#drawPeriod'], nearest: ['CLAWBACK'] },
  CLAWBACK: { family: 'payments', docs: ['clawback#clawback'], nearest: ['DRAW'] },
  ATTAINMENT: { family: 'quotas', docs: ['attainment#attainment'], nearest: ['FORECAST_TO_CLOSE'] },
  PRORATED_QUOTA: {
    family: 'quotas',
    docs: ['prorated-quota#proratedQuota'],
    nearest: ['ADJUSTED_TARGET'],
    dates: ['start', 'end', 'active_from', 'active_to'],
  },
  ADJUSTED_TARGET: {
    family: 'quotas',
    docs: ['adjusted-target#adjustedTarget'],
    nearest: ['PRORATED_QUOTA'],
  },
  BREAKDOWN: {
    family: 'tables',
    docs: ['breakdown#breakdown'],
    nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  },
  AMOUNT_FOR_PAYOUT: {
    family: 'tables',
    docs: ['amount-for-payout#amountForPayout'],
    nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  },
  EXPECTED_PAYOUT: {
    family: 'tables',
    docs: ['expected-payout#expectedPayout'],
    nearest: ['REACH_PROBABILITY'],
  },
  MAX_EXPOSURE: {
    family: 'tables',
    docs: ['max-exposure#maxExposure'],
    nearest: ['EXPECTED_PAYOUT'],
  },
  STEP_POINTS: {
    family: 'tables',
    docs: ['step-points#stepPoints'],
    nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  },
  FORECAST_TO_CLOSE: {
    family: 'forecasts',
    docs: ['forecast-to-close#forecastToClose'],
    nearest: ['REACH_PROBABILITY'],
  },
  REACH_PROBABILITY: {
    family: 'forecasts',
    docs: ['reach-probability#reachProbability'],
    nearest: ['EXPECTED_PAYOUT'],
  },
  OUTLIERS: { family: 'forecasts', docs: ['outliers#outliers'], nearest: ['ATTAINMENT'] },
  NRR: { family: 'retention', docs: ['retention#netRevenueRetention'], nearest: ['GRR'] },
  GRR: { family: 'retention', docs: ['retention#grossRevenueRetention'], nearest: ['NRR'] },
};

export const isFunctionName = (name: string): name is FunctionName => name in catalogue;
