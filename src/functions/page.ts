import type { LocalizedText } from '../engine/words';
import type { Case } from './case';
import type { Danish } from './danish';
import type { FunctionName } from './function-names';
import type { Native } from './native/native';

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

/** What the reference and the tests know of a function beside its declaration and its rule. */
export interface Page {
  readonly family: Family;
  /** Whose docstrings explain it: of its own rule, the main one first, or `file#declaration`. */
  readonly docs: readonly [string, ...string[]];
  /** The functions that its docstring names as the nearest alternative. */
  readonly nearest: readonly FunctionName[];
  /** Parameters whose numbers are dates, and are shown as such in examples. */
  readonly dates?: readonly string[];
  /**
   * Its parameters, as workbooks hold them: they only ever grow at their end. Each takes a range, or
   * one word of a list.
   */
  readonly takes: string;
  /** A call that can be typed into any cell, and the numbers that it gives, row by row. */
  readonly example: readonly [args: string, ...gives: number[]];
  readonly cases: readonly Case[];
  readonly native: Native;
  readonly danish: Danish;
}
