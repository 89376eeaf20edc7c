import type { PayoutTable } from '../../../engine/payout-table';
import { type Language, type LocalizedText, da, en } from '../../../engine/words';
import type { Unit } from '../../../plan/field';
import type { PlanComponent } from '../../../plan/kind';
import {
  type Component,
  type TableComponent,
  isTable,
  tableKindOf,
  tableOf,
} from '../../../plan/kinds';
import { goalOf, quotaOf } from '../../../plan/parts';
import type { When } from '../../../plan/pay/outside';
import type { Plan } from '../../../plan/plan';
import type { Book } from '../book';
import { Calculation } from '../calculation';
import type { FormulaForm } from '../../description/forms';
import { inMoney } from '../../../plan/pay/limits/bounds';
import { formatOf } from '../../design/money-format';
import type { SheetBuilder } from '../../design/sheet-builder';
import { formats } from '../../design/styles';
import type { InputCell } from './inputs/input-cell';
import { texts } from './texts';

/** What every block of the Plan sheet knows. */
export interface PlanPage {
  readonly sheet: SheetBuilder;
  /** The sheet's formulas. */
  readonly calculation: Calculation;
  readonly book: Book;
  readonly plan: Plan;
  readonly form: FormulaForm;
  readonly language: Language;
  readonly localize: (words: LocalizedText) => string;
  readonly cells: InputCell[];
  /** With several components on the page, each is shown with less around it. */
  readonly isBrief: boolean;
}

/** What the blocks of one component know beside it. */
export interface PartPage<C extends Component = Component> extends PlanPage {
  readonly part: PlanComponent<C>;
  /** Counts from 1; behind the names of all but the first. */
  readonly number: number;
  /** What the example of another component pays, of those that stand on the page already. */
  readonly payoutOf: (component: string, when: When) => string;
  /** Excel's format of a number of a unit. */
  readonly format: (unit: Unit, value?: number) => string;
}

/** The blocks of a component that fills a payout table. */
export interface TablePage extends PartPage<TableComponent> {
  readonly table: PayoutTable;
  /** The quota that counts, after an escalation. */
  readonly quota: number | undefined;
  readonly goal: number;
  readonly isFlat: boolean;
  /** Excel's format of what is paid: cents where rates can make them. */
  readonly payoutFormat: string;
}

/** The page of a workbook, with nothing on it yet. */
export function planPage(book: Book, sheet: SheetBuilder): PlanPage {
  const { plan, form, language, localize } = book;
  const isBrief = plan.components.length > 1;
  return {
    sheet,
    calculation: new Calculation(sheet),
    book,
    plan,
    form,
    language,
    localize,
    isBrief,
    cells: [],
  };
}

export function partPage(
  page: PlanPage,
  part: PlanComponent<Component>,
  number: number,
  payoutOf: PartPage['payoutOf'] = notThere,
): PartPage {
  return { ...page, part, number, payoutOf, format: formatOf };
}

const notThere = (id: string): never => {
  throw new Error(`The page has no payout of ${id} yet.`);
};

export function tablePage(page: PartPage): TablePage | undefined {
  const { part } = page;
  if (!isTable(part)) return undefined;
  const { component } = part;
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  const kind = tableKindOf(component);
  const quota = quotaOf(page.plan, part);
  const isFlat = kind.isFlat(part);
  const { floor, cap } = inMoney(component);
  const limits = [floor ?? 0, cap ?? 0];
  const paid = [...table.value.rows.map(({ payout }) => payout), ...limits];
  const paysWhole = isFlat && paid.every(Number.isInteger);
  return {
    ...page,
    ...{ part, table: table.value, quota, isFlat },
    goal: goalOf(page.plan, part),
    payoutFormat: paysWhole ? formats.whole : formats.cents,
  };
}

/** Whether a threshold above 0 says what 100 % is, or a quota does. */
const hasGoal = ({ quota, table }: TablePage): boolean =>
  quota !== undefined || table.rows.some(({ from }) => from > 0);

/** What a result is told as a share of. */
export const shareLabel = (page: TablePage): string =>
  page.localize(
    page.quota !== undefined
      ? texts.attainment
      : hasGoal(page)
        ? texts.shareOfLastStep
        : texts.shareOfGoal,
  );

export const shareNote = (page: TablePage): string => {
  if (hasGoal(page)) return page.localize(texts.toTwelve);
  const write = page.language === 'da' ? da : en;
  return page.localize(texts.assumed).replace('{goal}', write.number(page.goal));
};

/** A name of the sheet; the components after the first have their number behind theirs. */
export function nameOf({ localize, number }: PartPage, words: LocalizedText): string {
  const name = localize(words).replace(/[^\p{L}\p{N}]+(.)?/gu, (_, next?: string) =>
    (next ?? '').toUpperCase(),
  );
  return number === 1 ? name : `${name}_${number}`;
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
  approved: 17,
} as const;

export const columnWidths = [
  27, 15, 15, 3, 15, 15, 16, 16, 4, 14, 14, 14, 14, 14, 14, 14, 4, 16, 16,
];

/** How many characters columns take together. */
export const widthOver = (first: number, last: number): number =>
  columnWidths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);

/** The height of a row that only keeps two blocks apart. */
export const gapHeight = 9;
