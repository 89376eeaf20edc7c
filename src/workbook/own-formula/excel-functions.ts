import type { Cell, Cells } from './cells';

/**
 * Functions of Excel's own that stand in the arguments of ours most: what they come to, or undefined where
 * Excel alone knows, such as texts that it may read as numbers, wildcards, or a table that is not sorted.
 * Each is held against LibreOffice and Gnumeric.
 */
type Called = (given: readonly (Cells | undefined)[], error: (code: string) => Error) => Answer;
type Answer = Cells | undefined;

const single = (cell: Cell): Cells => [[cell]];
const isError = (cell: unknown): cell is Error => cell instanceof Error;

/** The one cell of an argument; undefined of a range. */
export const oneOf = (cells: Cells | undefined): Cell | undefined =>
  cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;

/** Whether a condition holds; undefined of a text and of what is no single cell. */
export function holds(cells: Cells | undefined): boolean | Error | undefined {
  const cell = oneOf(cells);
  if (cell === undefined || typeof cell === 'string') return undefined;
  return isError(cell) ? cell : Boolean(cell);
}

/** Agree to 15 digits and are not the same: in one place Excel takes such for equal, and not in another. */
const isDoubtful = (one: number, other: number): boolean =>
  one !== other && one.toPrecision(15) === other.toPrecision(15);

/** How two cells stand to each other; undefined where the order of letters or dust decides. */
export function compared(one: Cell, other: Cell): number | undefined {
  const [a, b] = [filledIn(one, other), filledIn(other, one)];
  if (typeof a === 'number' && typeof b === 'number') return isDoubtful(a, b) ? undefined : a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.toLowerCase() === b.toLowerCase() ? 0 : undefined;
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return ranks.indexOf(typeof a) - ranks.indexOf(typeof b);
}

const ranks = ['number', 'string', 'boolean'];

/** A blank is nothing of what it is compared with. */
const filledIn = (cell: Cell, other: Cell): Cell => {
  if (cell !== null) return cell;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
};

/** Whether two cells are the same; texts differ or do not, whatever their order. */
export function isSameCell(one: Cell, other: Cell): boolean | undefined {
  if (typeof filledIn(one, other) === 'string' && typeof filledIn(other, one) === 'string') {
    return (
      String(filledIn(one, other)).toLowerCase() === String(filledIn(other, one)).toLowerCase()
    );
  }
  const order = compared(one, other);
  return order === undefined ? undefined : order === 0;
}

const flat = (given: readonly (Cells | undefined)[]): readonly Cell[] =>
  given.flatMap((one) => one?.flat() ?? []);

/** Of every truth and number that is given; texts and blanks of a range are none. */
const ofTruths =
  (of: (truths: readonly boolean[]) => boolean): Called =>
  (given) => {
    if (given.some((one) => one === undefined || typeof oneOf(one) === 'string')) return undefined;
    const cells = flat(given);
    const wrong = cells.find(isError);
    const truths = cells.filter((one) => typeof one === 'boolean' || typeof one === 'number');
    if (wrong) return single(wrong);
    return truths.length === 0 ? undefined : single(of(truths.map(Boolean)));
  };

const numbersIn = (cells: readonly Cell[]) => cells.filter((one) => typeof one === 'number');

/** A typed text or truth counts otherwise than one in a range. */
const areNumbers = (given: readonly (Cells | undefined)[]) =>
  given.every((one) => one !== undefined && !['string', 'boolean'].includes(typeof oneOf(one)));

interface Criterion {
  readonly isMet: (cell: Cell) => boolean;
  /** The number that cells are compared with. */
  readonly limit?: number;
}

/** What a criterion asks; undefined where Excel may read it as a date, a number or a wildcard. */
function criterion(cells: Cells | undefined): Criterion | undefined {
  const asked = oneOf(cells);
  if (typeof asked === 'number') return { isMet: (cell) => cell === asked, limit: asked };
  if (typeof asked !== 'string') return undefined;
  const [, sign = '', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(asked) ?? [];
  if (/^-?\d{1,15}$/.test(rest)) {
    const limit = Number(rest);
    const asks = orders[sign === '' ? '=' : sign];
    const isMet = (cell: Cell) =>
      typeof cell === 'number' ? asks?.(cell - limit) === true : sign === '<>';
    return { isMet, limit };
  }
  const isPlain = /^\p{L}[\p{L} ]*$/u.test(rest) && !/^(?:true|false|sand|falsk)$/i.test(rest);
  if (!isPlain || !['', '=', '<>'].includes(sign)) return undefined;
  const isSame = (cell: Cell) =>
    typeof cell === 'string' && cell.toLowerCase() === rest.toLowerCase();
  return { isMet: sign === '<>' ? (cell) => !isSame(cell) : isSame };
}

const orders: Readonly<Record<string, (by: number) => boolean>> = {
  '=': (by) => by === 0,
  '<>': (by) => by !== 0,
  '<': (by) => by < 0,
  '>': (by) => by > 0,
  '<=': (by) => by <= 0,
  '>=': (by) => by >= 0,
};
export const order = (sign: string) => orders[sign];

/** A text that may be a number to a criterion, and a number that only dust keeps from its limit. */
const isDoubtfulFor =
  ({ limit }: Criterion) =>
  (cell: Cell): boolean =>
    typeof cell === 'string'
      ? /\d/.test(cell)
      : typeof cell === 'number' && limit !== undefined && isDoubtful(cell, limit);

/** In which places of ranges of one shape every criterion holds. */
function wherePairs(pairs: readonly (Cells | undefined)[]): readonly boolean[] | undefined {
  const [first] = pairs;
  const ranges = pairs.filter((_, k) => k % 2 === 0);
  const all = ranges.map((range, k) => {
    const asked = criterion(pairs[2 * k + 1]);
    if (!range || !asked || !isShapedAs(range, first)) return undefined;
    const cells = range.flat();
    return cells.some(isDoubtfulFor(asked)) ? undefined : cells.map(asked.isMet);
  });
  const known = all.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < all.length) return undefined;
  return known[0]?.map((_, at) => known.every((met) => met[at]));
}

const isShapedAs = (one: Cells, other: Cells | undefined): boolean =>
  one.length === other?.length && one[0]?.length === other[0]?.length;

const chosen = (
  cells: Cells | undefined,
  pairs: readonly (Cells | undefined)[],
): readonly Cell[] | undefined => {
  const where = wherePairs(pairs);
  if (!where || !cells || !isShapedAs(cells, pairs[0])) return undefined;
  return cells.flat().filter((_, at) => where[at]);
};

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const sumOf = (cells: readonly Cell[] | undefined): Answer =>
  cells && single(cells.find(isError) ?? sum(numbersIn(cells)));

const averageOf = (cells: readonly Cell[] | undefined, error: (code: string) => Error): Answer => {
  if (!cells) return undefined;
  const numbers = numbersIn(cells);
  const none = numbers.length === 0 ? error('#DIV/0!') : undefined;
  return single(cells.find(isError) ?? none ?? sum(numbers) / numbers.length);
};

/**
 * Where something stands in a row or column: the first that is the same, or, `by` 1 or -1, the closest that
 * is not above or below it, in numbers that are sorted so.
 */
function placeOf(
  wanted: Cells | undefined,
  line: readonly Cell[],
  by: 0 | 1 | -1,
  isSorted: boolean,
): number | 'none' | undefined {
  const what = oneOf(wanted);
  if (what === undefined || what === null || isError(what)) return undefined;
  if (typeof what === 'string' && /[*?~]/.test(what)) return undefined;
  const same = line.map((cell) =>
    cell === null || isError(cell) ? false : isSameCell(cell, what),
  );
  if (same.includes(undefined)) return undefined;
  if (by !== 0 && (typeof what !== 'number' || line.some((one) => typeof one !== 'number'))) {
    return undefined;
  }
  const exact = same.indexOf(true);
  if (by === 0) return exact < 0 ? 'none' : exact;
  const numbers = line.map(Number);
  const ascends = numbers.every((one, k) => k === 0 || by * (one - (numbers[k - 1] ?? 0)) > 0);
  if (isSorted && !ascends) return undefined;
  if (exact >= 0) return exact;
  const within = numbers.filter((one) => by * (Number(what) - one) > 0);
  const closest = by === 1 ? Math.max(...within) : Math.min(...within);
  return within.length === 0 ? 'none' : numbers.indexOf(closest);
}

/** The cells of a row or a column; undefined of a table. */
const lineOf = (cells: Cells | undefined): readonly Cell[] | undefined =>
  cells && (cells.length === 1 || cells[0]?.length === 1) ? cells.flat() : undefined;

/** A blank that is found is a cell to Excel, and 0 or nothing by where it goes. */
const found = (cells: Cells | undefined): Answer =>
  cells?.flat().some((one) => one === null) ? undefined : cells;

const wholeNumber = (cells: Cells | undefined, without: number): number | undefined => {
  const cell = cells === undefined ? without : oneOf(cells);
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'number' && Number.isInteger(cell) ? cell : undefined;
};

const transposed = (cells: Cells): Cells =>
  (cells[0] ?? []).map((_, k) => cells.map((row) => row[k] ?? null));

const lookup =
  (turn: (cells: Cells) => Cells): Called =>
  ([wanted, table, column, approximate], error) => {
    if (!table) return undefined;
    const rows = turn(table);
    const k = wholeNumber(column, NaN);
    const isClosest = wholeNumber(approximate, 1);
    if (k === undefined || isClosest === undefined) return undefined;
    if (k < 1) return single(error('#VALUE!'));
    if (k > (rows[0]?.length ?? 0)) return single(error('#REF!'));
    const place = placeOf(
      wanted,
      rows.map(([first = null]) => first),
      isClosest === 0 ? 0 : 1,
      true,
    );
    if (place === undefined) return undefined;
    return place === 'none' ? single(error('#N/A')) : found(single(rows[place]?.[k - 1] ?? null));
  };

export const excelFunctions: Readonly<Record<string, Called>> = {
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  NOT: ([one]) => {
    const is = holds(one);
    return is === undefined ? undefined : single(isError(is) ? is : !is);
  },
  TRUE: () => single(true),
  FALSE: () => single(false),
  COUNT: (given) => (areNumbers(given) ? single(numbersIn(flat(given)).length) : undefined),
  AVERAGE: (given, error) => (areNumbers(given) ? averageOf(flat(given), error) : undefined),
  SUMIFS: ([cells, ...pairs]) => sumOf(chosen(cells, pairs)),
  AVERAGEIFS: ([cells, ...pairs], error) => averageOf(chosen(cells, pairs), error),
  COUNTIFS: (pairs) => {
    const where = wherePairs(pairs);
    return where && single(where.filter(Boolean).length);
  },
  SUMIF: ([range, asked, cells = range]) => sumOf(chosen(cells, [range, asked])),
  COUNTIF: (pair) => excelFunctions['COUNTIFS']?.(pair, Error),
  VLOOKUP: lookup((table) => table),
  HLOOKUP: lookup(transposed),
  MATCH: ([wanted, cells, type], error) => {
    const [line, by] = [lineOf(cells), wholeNumber(type, 1)];
    if (!line || (by !== 0 && by !== 1 && by !== -1)) return undefined;
    const place = placeOf(wanted, line, by, true);
    return place === undefined ? undefined : single(place === 'none' ? error('#N/A') : place + 1);
  },
  INDEX: ([cells, row, column], error) => {
    if (!cells) return undefined;
    const isAcross = cells.length === 1 && column === undefined;
    const [down, across] = isAcross
      ? [1, wholeNumber(row, NaN)]
      : [wholeNumber(row, 0), wholeNumber(column, (cells[0]?.length ?? 0) === 1 ? 1 : NaN)];
    if (down === undefined || across === undefined || Number.isNaN(across)) return undefined;
    if (down < 0 || across < 0) return single(error('#VALUE!'));
    if (down > cells.length || across > (cells[0]?.length ?? 0)) return single(error('#REF!'));
    const rows = down === 0 ? cells : cells.slice(down - 1, down);
    return found(rows.map((line) => (across === 0 ? line : line.slice(across - 1, across))));
  },
  XLOOKUP: ([wanted, where, cells, without, mode], error) => {
    const [line, by] = [lineOf(where), wholeNumber(mode, 0)];
    if (!line || !where || !cells || (by !== 0 && by !== 1 && by !== -1)) return undefined;
    const isAcross = where.length === 1 && (where[0]?.length ?? 0) > 1;
    const rows = isAcross ? transposed(cells) : cells;
    if (rows.length !== line.length) return undefined;
    // Its -1 is the next smaller.
    const place = placeOf(wanted, line, by === 0 ? 0 : by === 1 ? -1 : 1, false);
    if (place === undefined) return undefined;
    if (place === 'none') return without ? found(without) : single(error('#N/A'));
    const row = rows.slice(place, place + 1);
    return found(isAcross ? transposed(row) : row);
  },
};
