import { areaAt, relative } from '../../../src/workbook/description/addresses';
import type {
  CellDescription,
  Position,
  SheetDescription,
} from '../../../src/workbook/description/description';
import { differences, isFormula } from '../plan-page';
import type { ReadValue, Values } from '../values';
import { type Ledger, type Ledgers, type Row, type Start, hasNoFormula } from './ledgers';

/*
 * Whether what a spreadsheet shows is right: every row that has its formulas comes to what the engine makes
 * of all rows; one that has lost some says so, and the Checks sheet does; what is lost spoils nothing else.
 */

type Cells = ReadonlyMap<string, ReadValue>;

/** What compares a row with all others: it moves where one of them has lost something. */
const ofAllRows: ReadonlySet<string> = new Set(['flag', 'flags', 'distance', 'score']);
/** Where a name stands in an earlier row, which need not count. */
const ofNames = 'earlier';

export function complaints(start: Start, ledgers: Ledgers, values: Values): readonly string[] {
  const both = [ledgers.team, ledgers.deals];
  const found = new Map(
    [...values].map(([name, cells]) => [name, asDescribed(start, both, name, cells)]),
  );
  const described = start.describe(ledgers).sheets.filter((one) => one.visibility === 'visible');
  const told = both.flatMap((ledger) => inRows(start, ledger, found));
  const asked = askedOf(start, both);
  for (const sheet of described) {
    told.push(
      ...differences({ sheets: [sheet] }, found, (one) => isFormula(one) && asked(sheet, one)),
    );
    told.push(...errorsIn(sheet, found, both));
  }
  return [...told, ...inChecks(start, described, ledgers, found)];
}

/** What stands on a sheet, as if no column of its table had been moved. */
function asDescribed(
  { ledgers }: Start,
  both: readonly Ledger[],
  name: string,
  found: Cells,
): Cells {
  const ledger = both.find(({ sheet }) => sheet === name);
  if (!ledger) return found;
  const before = ledgers[ledger.which].columns;
  return new Map(
    [...found].map(([address, value]) => {
      const at = areaAt(address);
      const id = at && ledger.columns[at.column];
      const column = id === undefined ? -1 : before.indexOf(id);
      return [column < 0 ? address : relative({ row: at?.row ?? 0, column }), value];
    }),
  );
}

/** What is typed stands where it stood, and a row that has lost formulas says so. */
function inRows(start: Start, ledger: Ledger, found: Values): readonly string[] {
  const { which, sheet, first, rows } = ledger;
  const { columns } = start.ledgers[which];
  const flags = which === 'team' ? 'flag' : 'flags';
  return rows.flatMap((row, k) => {
    const cell = (id: string) =>
      found.get(sheet)?.get(relative({ row: first + k, column: columns.indexOf(id) }));
    const isTyped = (id: string) =>
      !start.calculated[which].has(id) && (row.typed[id] !== undefined || !start.shares.has(id));
    const wrong = columns
      .filter((id) => isTyped(id) && cell(id) !== row.typed[id])
      .map((id) => `${sheet} row ${k}: ${id} is ${String(cell(id))}, not ${String(row.typed[id])}`);
    const lost = [...row.gone].filter((id) => start.calculated[which].has(id));
    const isToTell = lost.length > 0 && !hasNoFormula(start, which, row) && !row.gone.has(flags);
    const isTold = !isToTell || /a formula is missing/i.test(String(cell(flags)));
    return isTold
      ? wrong
      : [...wrong, `${sheet} row ${k} does not tell that it lost ${lost.join()}`];
  });
}

/** Which cells come to what the engine makes of them, whatever else is lost. */
function askedOf(start: Start, both: readonly Ledger[]) {
  const lost = both.flatMap(({ rows }) => rows.filter(({ gone }) => gone.size > 0));
  const inPart = both.flatMap(({ rows, which }) =>
    rows.filter((row) => row.gone.size > 0 && !hasNoFormula(start, which, row)),
  );
  const touched = new Set<string | number>(
    inPart.flatMap(({ typed }) => Object.values(typed).filter((one) => typeof one === 'string')),
  );
  const isTouched = ({ typed }: Row) => Object.values(typed).some((one) => touched.has(one));
  // A share of nobody is none, and a blank value of a deal is 0: Checks counts them otherwise.
  const isStrange = ({ typed }: Row) =>
    ('deal' in typed && !('current' in typed && 'renewed' in typed)) ||
    [...start.shares].some((id) => id in typed && !(id.replace('share', 'owner') in typed));
  const isSound =
    lost.length === 0 && both.every(({ below, rows }) => below === 0 && !rows.some(isStrange));
  return (sheet: SheetDescription, cell: CellDescription): boolean => {
    if (isVerdict(cell)) return false;
    if (sheet.name === 'Checks') return isSound;
    const ledger = both.find(({ sheet: name }) => name === sheet.name);
    const row = ledger && rowOf(ledger, cell);
    if (!ledger || !row) return inPart.length === 0 && !(lost.length > 0 && countsNames(cell));
    const id = start.ledgers[ledger.which].columns[cell.column] ?? '';
    if (row.gone.size > 0 || (start.shares.has(id) && id in row.typed)) return false;
    if (id === ofNames && lost.length > 0) return false;
    return inPart.length === 0 || !(isTouched(row) || ofAllRows.has(id));
  };
}

const rowOf = ({ first, rows }: Ledger, { row }: Position): Row | undefined => rows[row - first];

const formulaOf = ({ content }: CellDescription): string =>
  content.kind === 'formula' ? content.formula : '';
/** How many checks fail, on every sheet. */
const isVerdict = (cell: CellDescription): boolean =>
  /'Checks'!\$A\$3(?!\d)|^=SUM\(\$A/.test(formulaOf(cell));
/** How many rows have a name, of those too that calculate nothing. */
const countsNames = (cell: CellDescription): boolean =>
  /COUNTBLANK\((Team\[Payee|Deals\[Deal)\]/.test(formulaOf(cell));

/** No error stands outside a row that has lost something. */
function errorsIn(
  { name, cells }: SheetDescription,
  found: Values,
  both: readonly Ledger[],
): readonly string[] {
  const ledger = both.find(({ sheet }) => sheet === name);
  return cells.flatMap((cell) => {
    const value = found.get(name)?.get(relative(cell));
    const isLost = ledger && (rowOf(ledger, cell)?.gone.size ?? 0) > 0;
    return typeof value === 'object' && isFormula(cell) && !isLost
      ? [`${name} ${relative(cell)} is ${value.error}`]
      : [];
  });
}

/** Each check says what it should, and every sheet how many fail. */
function inChecks(
  start: Start,
  sheets: readonly SheetDescription[],
  { team, deals }: Ledgers,
  found: Values,
): readonly string[] {
  const checks = sheets.find(({ name }) => name === 'Checks')?.cells ?? [];
  const lines = checks.filter((one) => one.column === 0 && one.row > 4 && isFormula(one));
  const isAnyLost = [team, deals].some(({ rows }) => rows.some(({ gone }) => gone.size > 0));
  let failing = 0;
  const told = lines.flatMap((line) => {
    const content = checks.find(({ row, column }) => row === line.row && column === 1)?.content;
    const words = content?.kind === 'text' ? content.value : '';
    const verdict = found.get('Checks')?.get(relative(line));
    const ledger = words.includes(' Deals') ? deals : team;
    const hasLost = ledger.rows.some(({ gone }) =>
      [...gone].some((id) => start.calculated[ledger.which].has(id)),
    );
    const must =
      (words.endsWith(' calculates') && hasLost) ||
      (words.startsWith('Nothing stands below') && ledger.below > 0);
    const isWrong = line.content.kind === 'formula' && line.content.value === 1;
    failing += Number(verdict);
    // Where formulas are lost, other checks see what the engine does not.
    return verdict === Number(must || isWrong) || (isAnyLost && !must)
      ? []
      : [`Checks says ${String(verdict)} of: ${words}`];
  });
  const silent = sheets.flatMap(({ name, cells }) =>
    cells.filter((one) => isVerdict(one) && found.get(name)?.get(relative(one)) !== failing),
  );
  return [
    ...told,
    ...silent.map(({ row }) => `A sheet does not tell in line ${row}: ${failing} fail`),
  ];
}
