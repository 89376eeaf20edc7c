import type { Plan } from '../../../src/plan/plan';
import type { ReadCell, ReadSheet } from '../../../src/workbook/description/read-workbook';
import type { WorkbookDescription } from '../../../src/workbook/description/description';
import { dealsIn } from '../../../src/workbook/sheets/deals/read-deals';
import { planBook, planWorkbook, sheetNames } from '../../../src/workbook/sheets/plan-workbook';
import { payeesIn } from '../../../src/workbook/sheets/team/read-team';
import type { Beginning } from './plans';

/*
 * Team and Deals as lists of rows that hands do the same to as to the sheets, and what the engine makes
 * of a workbook with these rows.
 */

export type Which = 'team' | 'deals';

/** A row: what is typed, by the column's id, and the columns whose formula is gone. */
export interface Row {
  readonly typed: Readonly<Record<string, string | number>>;
  readonly gone: ReadonlySet<string>;
}

export interface Ledger {
  readonly which: Which;
  readonly sheet: string;
  /** The sheet among those of the file, and its first row below the heads, from 0. */
  readonly index: number;
  readonly first: number;
  /** The columns' ids from the left, as they stand now. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that stand below the table and are none of it. */
  readonly below: number;
  readonly isFiltered: boolean;
}

export interface Ledgers {
  readonly team: Ledger;
  readonly deals: Ledger;
}

/** What is known of a plan's workbook before anybody touches it. */
export interface Start {
  readonly plan: Plan;
  readonly workbook: WorkbookDescription;
  readonly ledgers: Ledgers;
  /** The columns that calculate, and those that hold a share, which is calculated until one is typed. */
  readonly calculated: Readonly<Record<Which, ReadonlySet<string>>>;
  readonly shares: ReadonlySet<string>;
  readonly describe: (ledgers: Ledgers) => WorkbookDescription;
  /** Excel gives a new row of a table its formulas; elsewhere a person copies them from another row. */
  readonly hands: 'Excel' | 'LibreOffice';
}

/** A row that came without formulas. */
export const hasNoFormula = (
  { calculated }: Pick<Start, 'calculated'>,
  which: Which,
  { gone }: Row,
): boolean => [...calculated[which]].every((id) => gone.has(id));

const teamLines = 6;
const options = {
  ...{ form: 'native' as const, result: 0, teamLines },
  sheets: ['plan', 'team', 'deals'] as const,
};

export function startOf(plan: Plan, people: Beginning, hands: Start['hands']): Start {
  const begun = { ...options, ...people, spareRows: 2 };
  const workbook = planWorkbook(plan, begun);
  const pages = planBook(plan, begun, sheetNames(plan, options.sheets, []));
  const [team, deals] = [pages.team?.places, pages.deals?.places];
  if (!team || !deals) throw new Error('There are both ledgers.');
  const ledger = (which: Which, sheet: string): Ledger => {
    const { first, rows, columns } = { team, deals }[which].table;
    const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const typed = Array.from({ length: rows }, (): Record<string, string | number> => ({}));
    for (const { row, column, content } of cells) {
      const [into, id] = [typed[row - first], columns[column]?.id];
      const isTyped = content.kind === 'number' || content.kind === 'text';
      if (into && id !== undefined && isTyped) into[id] = content.value;
    }
    return {
      ...{ which, sheet, first, columns: columns.map(({ id }) => id) },
      index: workbook.sheets.findIndex(({ name }) => name === sheet),
      rows: typed.map((one) => ({ typed: one, gone: new Set<string>() })),
      ...{ below: 0, isFiltered: false },
    };
  };
  const shares = deals.table.columns.flatMap(({ id, read }) =>
    read && deals.formulaIn(id) ? [id] : [],
  );
  const calculated = { team: new Set(team.calculated), deals: new Set(deals.calculated) };
  const read = ({ which, rows, first }: Ledger): ReadSheet => {
    const ids = { team, deals }[which].table.columns.map(({ id }) => id);
    return {
      ...{ name: '', visibility: 'visible', lastRow: first + rows.length },
      lastColumn: ids.length - 1,
      cell: (at, column): ReadCell | undefined => {
        const [row, id = ''] = [rows[at - first], ids[column]];
        // A row with a name, below the last, so that all rows are read.
        if (at === first + rows.length) return column === 0 ? { value: 'last' } : undefined;
        if (!row || hasNoFormula({ calculated }, which, row)) return undefined;
        const value = row.typed[id];
        if (value !== undefined) return { value };
        const formula = deals.formulaIn(id);
        const isOurs = shares.includes(id) && formula !== undefined && !row.gone.has(id);
        return isOurs ? { value: 0, formula: `=${formula}` } : undefined;
      },
    };
  };
  return {
    ...{ plan, workbook, calculated, shares: new Set(shares), hands },
    ledgers: { team: ledger('team', 'Team'), deals: ledger('deals', 'Deals') },
    describe: (now) => {
      const payees = payeesIn(read(now.team), team.table).slice(0, -1);
      const sold = dealsIn(read(now.deals), deals).slice(0, -1);
      return planWorkbook(plan, { ...options, payees, deals: sold, spareRows: 0 });
    },
  };
}
