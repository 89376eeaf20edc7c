import { decimalsOf } from '../../../formula/unit';
import { type Formula, type Text, constant } from '../../../formula/formula';
import { blank, isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { total, totalOfNumbers } from '../../../formula/operators/columns/column';
import { isEqual } from '../../../formula/operators/conditions/comparisons';
import { keyOf } from '../../../formula/operators/texts/key-of';
import { minus } from '../../../formula/operators/numbers/minus';
import { over as dividedBy } from '../../../formula/operators/numbers/over';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { numbersByKey } from '../../../formula/operators/columns/sum-by-key';
import { titleOf } from '../../../plan/kinds';
import { leadMeasure, payingParts } from '../../../plan/parts';
import type { Position } from '../../description/description';
import { cellBeside, cellsOver } from '../cell-formula';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Context } from './context';
import { texts } from './texts';

/** What a group comes to: the sum of a column of Team, or one sum over another. */
interface GroupColumn {
  readonly head: string;
  readonly format: string;
  readonly of: string;
  readonly decimals: number;
  /** Where it is a ratio, what it is divided by: another column of this table. */
  readonly by?: string;
}

/** More components than this are told on Team alone. */
const mostComponents = 4;

/** The columns of every table of groups, beside the group's name. */
export function groupColumns({ book: { plan, localize }, team }: Pick<Context, 'book' | 'team'>) {
  const lead = leadMeasure(plan);
  const credited = `credited:${lead.id}`;
  const ofLead = {
    format: lead.unit === 'money' ? formats.whole : formats.count,
    decimals: decimalsOf[lead.unit],
  };
  const paid = { format: formats.cents, decimals: 2 };
  const parts = payingParts(plan);
  const columns: readonly (GroupColumn | undefined)[] = [
    { head: localize(texts.rows), of: 'counted', format: formats.whole, decimals: 0 },
    team.has('prorated') ? { head: localize(texts.quota), of: 'prorated', ...ofLead } : undefined,
    lead.unit === 'percent'
      ? undefined
      : { head: localize(texts.credited), of: credited, ...ofLead },
    team.has('attainment')
      ? {
          ...{ head: localize(texts.average), of: 'attainment', by: 'counted' },
          ...{ format: formats.percent, decimals: 12 },
        }
      : undefined,
    ...(parts.length > mostComponents || parts.length < 2 ? [] : parts).map(({ component }) => ({
      ...{ head: localize(titleOf(component)), of: `pay:${component.id}`, ...paid },
    })),
    { head: localize(texts.payout), of: 'payout', ...paid },
    lead.unit === 'money'
      ? {
          ...{ head: localize(texts.cost), of: 'payout', by: credited },
          ...{ format: formats.sharpPercent, decimals: 12 },
        }
      : undefined,
  ];
  return columns.filter((column) => column !== undefined);
}

/** Where the rows of a table of groups stand. */
export interface Groups {
  readonly first: number;
  readonly lines: number;
  readonly end: number;
}

interface Table {
  readonly by: 'role' | 'team';
  readonly top: number;
  readonly lines: number;
  /** Writes the group's name into its line. */
  readonly name: (place: Position, k: number) => void;
  /** What the line of the others is called; without it every row is in a group. */
  readonly others?: Formula<Text>;
}

/** A line a group, the others, and all of Team. */
export function writeGroups(context: Context, table: Table): Groups {
  const { sheet, calculation, columnOf } = context;
  const { by, top, lines, others } = table;
  const columns = groupColumns(context);
  const first = top + 2;
  writeHeads(context, top, by, columns);
  const keys = columnOf<Text>(`${by}Key`);
  for (let k = 0; k < lines; k++) {
    const name = cell(first + k, 0);
    table.name(name, k);
    const shown = cellBeside<Text>(name);
    writeLine(context, first + k, columns, {
      sum: (of) => numbersByKey(columnOf(of), keys, keyOf(shown)),
      isOpen: (formula) => choose<unknown>(isBlank(shown), blank, formula),
    });
  }
  if (others) {
    const row = first + lines;
    calculation.put(cell(row, 0), others, styles.sentence);
    writeLine(
      context,
      row,
      columns.map((one) => (one.of === 'attainment' ? undefined : one)),
      {
        sum: (of, column) =>
          minus(totalOfNumbers(columnOf(of)), total(cellsOver(block(first, column, lines, 1)))),
      },
    );
  }
  const last = first + lines + (others ? 1 : 0);
  sheet.text(cell(last, 0), context.book.localize(texts.total), totalText);
  writeLine(context, last, columns, { sum: (of) => totalOfNumbers(columnOf(of)), style: totals });
  return { first, lines, end: last + 1 };
}

const totals = { ...styles.result, borders: styles.total.borders };
const totalText = { ...styles.total, numberFormat: formats.general };

interface Line {
  readonly sum: (of: string, column: number) => Formula<number>;
  readonly isOpen?: (formula: Formula) => Formula;
  readonly style?: typeof totals;
}

function writeLine(
  { calculation, sheet }: Context,
  row: number,
  columns: readonly (GroupColumn | undefined)[],
  { sum, isOpen = (formula) => formula, style }: Line,
): void {
  const placed = columns.map((column, k) => column && { ...column, place: cell(row, k + 1) });
  placed.forEach((column, k) => {
    if (!column) return void sheet.fill(row, [k + 1, k + 1], styles.number);
    const { of, by, place, format, decimals } = column;
    const beside = (id: string) =>
      cellBeside(placed.find((one) => one?.of === id && one.by === undefined)?.place ?? place);
    const amount = (): Formula<number> => {
      if (by === undefined) return rounded(sum(of, place.column), constant(decimals));
      const [part, whole] = [of === 'attainment' ? sum(of, place.column) : beside(of), beside(by)];
      return choose(isEqual(whole, constant(0)), constant(0), dividedBy(part, whole));
    };
    calculation.put(place, isOpen(amount()), withFormat(style ?? lineStyle(of, by), format));
  });
}

const lineStyle = (of: string, by: string | undefined) =>
  of === 'payout' && by === undefined ? styles.result : styles.number;

function writeHeads(
  { sheet, book: { localize } }: Context,
  top: number,
  by: 'role' | 'team',
  columns: readonly GroupColumn[],
): void {
  sheet.text(cell(top, 0), localize(by === 'role' ? texts.byRole : texts.byTeam), styles.heading);
  sheet.text(cell(top + 1, 0), localize(texts[by]), styles.columnHead);
  columns.forEach(({ head }, k) => {
    sheet.text(cell(top + 1, k + 1), head, { ...styles.columnHeadRight, wrap: true });
  });
  sheet.heighten(top + 1, 30);
}

/** The cells of one column of a table of groups, such as what a chart shows. */
export const groupCells = (context: Context, { first, lines }: Groups, of: string) => {
  const column = groupColumns(context).findIndex((one) => one.of === of && one.by === undefined);
  return block(first, column + 1, lines, 1);
};
