import type { PayoutTable } from '../../engine/payout-table';
import type { Language, Words } from '../../engine/words';
import type { Places, TableKind, Unit } from '../../plan/kind';
import type { Plan, TableComponent } from '../../plan/plan';
import type { FormulaForm } from '../plan-workbook';
import type { SheetBuilder } from '../sheet-builder';
import { formats } from '../styles';

/** What every block of the Plan sheet knows. */
export interface PlanSheet {
  readonly sheet: SheetBuilder;
  readonly plan: Plan;
  readonly component: TableComponent;
  readonly kind: TableKind<TableComponent>;
  readonly table: PayoutTable;
  readonly quota: number | undefined;
  readonly goal: number;
  readonly form: FormulaForm;
  readonly language: Language;
  readonly say: (words: Words) => string;
  /** Excel's format of a number of a unit. */
  readonly format: (unit: Unit) => string;
  /** Excel's format of what is paid: cents where rates can make them. */
  readonly payoutFormat: string;
}

/** The payout table's columns by name, and the row formulas that read them. */
export interface TablePlaces extends Places {
  readonly from: string;
  readonly payout: string;
  readonly rate: string;
}

export function formatOf(unit: Unit, hasCents: boolean): string {
  if (unit === 'percent') return formats.percent;
  return unit === 'money' && hasCents ? formats.cents : formats.whole;
}

/** The sheet's columns: inputs on the left, the payout table on the right of a narrow gap. */
export const columns = {
  label: 0,
  value: 1,
  unit: 2,
  gap: 3,
  from: 4,
  fromSales: 5,
  payout: 6,
  rate: 7,
  last: 7,
  chartData: 9,
} as const;

export const columnWidths = [21, 15, 15, 3, 14, 15, 17, 14, 4, 14, 14, 14, 14, 14, 14, 14];
