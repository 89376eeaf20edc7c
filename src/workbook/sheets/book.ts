import type { Language, LocalizedText } from '../../engine/words';
import { saidMeasures } from '../../plan/said/is-said';
import { hasRatios } from '../../plan/retention/is-ratio';
import type { Formula } from '../../formula/formula';
import { paysByDeal } from '../../plan/kinds';
import type { DatedId, Deal, Payee } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import type { ScenarioSet } from '../../plan/scenarios/named-scenarios';
import type { FormulaForm } from '../description/forms';
import type { NameDescription, Position, SheetDescription } from '../description/description';
import type { SheetKey } from '../kept/sheet-keys';

export const sheetTitles: Readonly<Record<SheetKey, LocalizedText>> = {
  plan: { en: 'Plan', da: 'Plan' },
  deals: { en: 'Deals', da: 'Handler' },
  team: { en: 'Team', da: 'Team' },
  summary: { en: 'Summary', da: 'Oversigt' },
  scenarios: { en: 'Scenarios', da: 'Scenarier' },
  checks: { en: 'Checks', da: 'Kontrol' },
  log: { en: 'Log', da: 'Log' },
};

/** The sheets that a plan has something to say on: deals only where deals decide something. */
export function suitableSheets(plan: Plan): readonly SheetKey[] {
  const usesDeals =
    plan.components.some(paysByDeal) ||
    plan.creditSplits.length > 0 ||
    hasRatios(plan) ||
    saidMeasures(plan).length > 0;
  return ['plan', 'team', ...(usesDeals ? (['deals'] as const) : []), 'scenarios', 'log'];
}

/** What every sheet of one plan's workbook knows. */
export interface Book {
  readonly plan: Plan;
  readonly form: FormulaForm;
  readonly language: Language;
  readonly localize: (words: LocalizedText) => string;
  /** The sheets that are written, by the names they have in this workbook. */
  readonly sheets: Readonly<Partial<Record<SheetKey, string>>>;
  /** The result of the lead component that the Plan sheet's what-if block starts with. */
  readonly result: number;
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[];
  /** Columns of dates that Deals has had, and keeps. */
  readonly dated?: readonly DatedId[] | undefined;
  /** The scenarios that a person has named; without them those that the sheet begins with. */
  readonly scenarios?: ScenarioSet | undefined;
  /** Rows with formulas below the last payee and the last deal, for rows to come. */
  readonly spareRows: number;
  /** What formulas come to is left to who opens the workbook: Excel, which calculates it in any case. */
  readonly isUncalculated?: boolean;
}

/** A formula as it stands in a cell: what its places hold, and the references that they are. */
export interface StandingFormula {
  readonly formula: Formula;
  readonly value: (key: string) => unknown;
  readonly reference: (key: string) => string;
}
/** The formula of a cell; none where nothing is calculated. */
export type FormulaAt = (place: Position) => StandingFormula | undefined;

/** A sheet as its builder leaves it, with what it shows others. */
export interface WrittenSheet<P = undefined> {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
  readonly places: P;
  readonly formulaAt: FormulaAt;
}
