import type { Lot } from '../../conformance/native-chance';
import type { Ledger, Ledgers, Row, Start, Which } from './ledgers';
import { names, typedFor } from './plans';

/** What hands have done to a ledger: how it stands then, the orders that do it on the sheet, and in words. */
export interface Done {
  readonly ledger: Ledger;
  readonly orders: readonly string[];
  readonly says: string;
}

type Operation = (ledger: Ledger, lot: Lot, start: Start) => Done | undefined;

/** A row that is inserted, with its formulas or without. */
const newRow = ({ hands, calculated, shares }: Start, which: Which): Row => ({
  typed: {},
  gone:
    hands === 'Excel'
      ? new Set()
      : new Set([...calculated[which], ...(which === 'deals' ? shares : [])]),
});

const last = ({ first, rows }: Ledger): number => first + rows.length - 1;
const anyRow = ({ rows }: Ledger, lot: Lot): number => lot.whole(0, rows.length - 1);

const area = (ledger: Ledger, from: number, to: number): string =>
  `${ledger.index} 0 ${from} ${ledger.columns.length - 1} ${to}`;

const written = (value: string | number | undefined): string =>
  value === undefined
    ? '-'
    : typeof value === 'number'
      ? `n${String(value)}`
      : value.startsWith('#')
        ? `e${value}`
        : `t${value.replaceAll(' ', '+')}`;

const isTypedIn = ({ calculated }: Start, { which }: Ledger, id: string): boolean =>
  !calculated[which].has(id);

/** The row after a cell of it holds something else. */
function withCell(row: Row, id: string, value: string | number | undefined, start: Start): Row {
  const others = Object.fromEntries(Object.entries(row.typed).filter(([one]) => one !== id));
  const isFormula = [...Object.values(start.calculated)].some((ids) => ids.has(id));
  const isLost = isFormula || (start.shares.has(id) && value === undefined);
  return {
    typed: value === undefined || isFormula ? others : { ...others, [id]: value },
    gone: isLost ? new Set([...row.gone, id]) : without(row.gone, start.shares.has(id) ? id : ''),
  };
}

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((one) => one !== id));

/** Cells of some rows, typed or cleared. */
export function cellsOf(
  ledger: Ledger,
  start: Start,
  cells: readonly (readonly [row: number, id: string, value: string | number | undefined])[],
  says = 'type',
): Done {
  const rows = [...ledger.rows];
  const orders = cells.map(([row, id, value]) => {
    const before = rows[row];
    if (before) rows[row] = withCell(before, id, value, start);
    const place = `${ledger.columns.indexOf(id)} ${ledger.first + row}`;
    return `${place} ${written(value)}`;
  });
  const told = cells.map(([row, id, value]) => `${id} of row ${row} = ${String(value)}`);
  return {
    ledger: { ...ledger, rows },
    orders: [`put ${ledger.index} ${orders.join(' ')}`],
    says: `${says}: ${told.join(', ')}`,
  };
}

const sort: Operation = (ledger, lot, start) => {
  if (ledger.isFiltered) return undefined;
  const typed = ledger.columns.filter((id) => isTypedIn(start, ledger, id));
  const id = lot.pick(typed as [string, ...string[]]);
  const isUp = lot.pick([true, false]);
  const sorted = ledger.rows.toSorted((one, other) =>
    compared(one.typed[id], other.typed[id], isUp),
  );
  const isClear = sorted.every((row, k) => {
    const next = sorted[k + 1];
    return !next || compared(row.typed[id], next.typed[id], isUp) !== 0 || isAlike(row, next);
  });
  // Which of two rows comes first that hold the same is not known.
  if (!isClear || ledger.rows.some((row) => row.gone.has(id))) return undefined;
  const column = ledger.columns.indexOf(id);
  return {
    ledger: { ...ledger, rows: sorted },
    orders: [`sort ${area(ledger, ledger.first, last(ledger))} ${column} ${isUp ? 1 : 0}`],
    says: `sort by ${id}, ${isUp ? 'up' : 'down'}`,
  };
};

/** Numbers, then texts, upwards; blanks stand last in both directions. */
function compared(
  one: string | number | undefined,
  other: string | number | undefined,
  isUp: boolean,
): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const by =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : typeof one === typeof other
        ? String(one).localeCompare(String(other), 'en')
        : typeof one === 'number'
          ? -1
          : 1;
  return isUp ? by : -by;
}

const isAlike = (one: Row, other: Row): boolean =>
  JSON.stringify([Object.entries(one.typed).sort(), [...one.gone].sort()]) ===
  JSON.stringify([Object.entries(other.typed).sort(), [...other.gone].sort()]);

const insert: Operation = (ledger, lot, start) => {
  if (ledger.isFiltered || ledger.rows.length > 12) return undefined;
  const at = lot.pick([0, anyRow(ledger, lot)]);
  const count = lot.pick([1, 2]);
  const rows = ledger.rows.toSpliced(
    ...([at, 0] as const),
    ...Array.from({ length: count }, () => newRow(start, ledger.which)),
  );
  return {
    ledger: { ...ledger, rows },
    orders: [`insert ${ledger.index} ${ledger.first + at} ${count}`],
    says: `insert ${count} above row ${at}`,
  };
};

const remove: Operation = (ledger, lot) => {
  if (ledger.isFiltered || ledger.rows.length < 4) return undefined;
  const count = lot.pick([1, 2]);
  const at = lot.pick([0, lot.whole(0, ledger.rows.length - count), ledger.rows.length - count]);
  return {
    ledger: { ...ledger, rows: ledger.rows.toSpliced(at, count) },
    orders: [`delete ${ledger.index} ${ledger.first + at} ${count}`],
    says: `delete ${count} from row ${at}`,
  };
};

/** A row copied over another, as one fills down; the first that lacks its formulas where there is one. */
const fill: Operation = (ledger, lot) => {
  if (ledger.isFiltered) return undefined;
  const whole = ledger.rows.flatMap((row, k) => (row.gone.size === 0 ? [k] : []));
  const from = whole[lot.whole(0, whole.length - 1)];
  const bare = ledger.rows.findIndex((row) => row.gone.size > 0);
  if (from === undefined || bare < 0) return undefined;
  return copied(ledger, from, bare);
};

function copied(ledger: Ledger, from: number, to: number): Done {
  const row = ledger.rows[from];
  const rows = ledger.rows.map((one, k) => (k === to && row ? row : one));
  const source = area(ledger, ledger.first + from, ledger.first + from);
  return {
    ledger: { ...ledger, rows },
    orders: [`copy ${source} 0 ${ledger.first + to}`],
    says: `copy row ${from} over row ${to}`,
  };
}

/** A row is inserted, and the one above copied into it: the same deal, or payee, a second time. */
const duplicate: Operation = (ledger, lot, start) => {
  if (ledger.isFiltered || ledger.rows.length > 12) return undefined;
  const from = anyRow(ledger, lot);
  if (from === ledger.rows.length - 1) return undefined;
  const rows = ledger.rows.toSpliced(from + 1, 0, newRow(start, ledger.which));
  const { orders, ...done } = copied({ ...ledger, rows }, from, from + 1);
  return {
    ...done,
    orders: [`insert ${ledger.index} ${ledger.first + from + 1} 1`, ...orders],
    says: `duplicate row ${from}`,
  };
};

/** A block of inputs, some columns wide and some rows high; now and then one column too wide. */
const paste =
  (isTooWide: boolean): Operation =>
  (ledger, lot, start) => {
    const ends = ledger.columns.findIndex((id) => !isTypedIn(start, ledger, id));
    if (ends < 2) return undefined;
    const left = lot.pick([0, lot.whole(0, ends - 1)]);
    const right = isTooWide ? ends : lot.whole(left, ends - 1);
    const top = anyRow(ledger, lot);
    const bottom = Math.min(ledger.rows.length - 1, top + lot.whole(0, 2));
    const cells = [];
    for (let row = top; row <= bottom; row++) {
      for (const id of ledger.columns.slice(left, right + 1)) {
        const value = isTypedIn(start, ledger, id) ? typedFor(start.plan, lot, id) : 'pasted';
        cells.push([row, id, value] as const);
      }
    }
    return cellsOf(ledger, start, cells, isTooWide ? 'paste too wide' : 'paste');
  };

const clear: Operation = (ledger, lot, start) => {
  const id = lot.pick(ledger.columns as [string, ...string[]]);
  return cellsOf(ledger, start, [[anyRow(ledger, lot), id, undefined]], 'clear');
};

/** A text where a number, a day, a name or a formula stands; or a number that is none of it. */
const spoil: Operation = (ledger, lot, start) => {
  const id = lot.pick(ledger.columns as [string, ...string[]]);
  const value = lot.pick(['soon', '1.000 kr.', 95.6]);
  return cellsOf(ledger, start, [[anyRow(ledger, lot), id, value]], 'type');
};

const type: Operation = (ledger, lot, start) => {
  const typed = ledger.columns.filter((id) => isTypedIn(start, ledger, id));
  const id = lot.pick(typed as [string, ...string[]]);
  const value = typedFor(start.plan, lot, id);
  return cellsOf(ledger, start, [[anyRow(ledger, lot), id, value]], 'type');
};

/** Excel's tables grow by a row that is typed below them; in LibreOffice it stands outside. */
const typeBelow: Operation = (ledger, _, { hands }) => {
  if (ledger.below > 0 || ledger.isFiltered) return undefined;
  const name = nameOf(ledger);
  const row: Row = { typed: { [name]: 'Below' }, gone: new Set() };
  return {
    ledger:
      hands === 'Excel' ? { ...ledger, rows: [...ledger.rows, row] } : { ...ledger, below: 1 },
    orders: [`put ${ledger.index} ${ledger.columns.indexOf(name)} ${last(ledger) + 1} tBelow`],
    says: 'type a name below the last row',
  };
};

const nameOf = ({ which }: Ledger): string => (which === 'team' ? 'name' : 'deal');

const rename: Operation = (ledger, lot) => {
  const column = lot.whole(0, ledger.columns.length - 1);
  return {
    ledger,
    orders: [`put ${ledger.index} ${column} ${ledger.first - 1} tRenamed+${lot.whole(1, 999_999)}`],
    says: `rename the head of ${ledger.columns[column] ?? ''}`,
  };
};

/**
 * A whole column, cut and inserted elsewhere; the first ones stand below titles that are merged. One that
 * calculates stays between two that do.
 */
const move: Operation = (ledger, lot, start) => {
  if (ledger.isFiltered || start.hands === 'Excel') return undefined;
  const pick = () => lot.whole(5, ledger.columns.length - 2);
  const [from, before] = [pick(), pick()];
  const id = ledger.columns[from];
  if (id === undefined || from === before || from + 1 === before) return undefined;
  const isInside = (at: number) =>
    [at - 1, at, at + 1].every((k) => {
      const one = ledger.columns[k] ?? '';
      return start.calculated[ledger.which].has(one) && !/^(flags?|missing)$/.test(one);
    });
  if (start.calculated[ledger.which].has(id) && !(isInside(from) && isInside(before)))
    return undefined;
  return moved(ledger, from, before);
};

/** A column cut and inserted before another. */
export function moved(ledger: Ledger, from: number, before: number): Done {
  const columns = [...ledger.columns];
  const [id = ''] = columns.slice(from, from + 1);
  columns.splice(before, 0, id);
  columns.splice(from < before ? from : from + 1, 1);
  return {
    ledger: { ...ledger, columns },
    orders: [`move ${ledger.index} ${from} ${before}`],
    says: `move ${id} to before ${ledger.columns[before] ?? ''}`,
  };
}

const filter: Operation = (ledger, lot) => {
  const heads = area(ledger, ledger.first - 1, last(ledger));
  const { index } = ledger;
  if (ledger.isFiltered) {
    return {
      ledger: { ...ledger, isFiltered: false },
      orders: [`unfilter ${heads}`],
      says: `lift the filter of sheet ${index}`,
    };
  }
  const id = ledger.which === 'team' ? 'name' : 'deal';
  const text = ledger.rows[anyRow(ledger, lot)]?.typed[id] ?? lot.pick(names);
  return {
    ledger: { ...ledger, isFiltered: true },
    orders: [`filter ${heads} ${ledger.columns.indexOf(id)} ${written(text).slice(1)}`],
    says: `filter for ${String(text)}`,
  };
};

const usual: readonly Operation[] = [
  ...[sort, sort, insert, insert, remove, fill, fill, duplicate, paste(false), paste(false)],
  ...[paste(true), clear, spoil, type, type, typeBelow, rename],
];
const lasting: readonly Operation[] = [move, filter];

export interface Sequence {
  readonly ledgers: Ledgers;
  /** LibreOffice does not take back all of it: the workbook is opened again. */
  readonly isLasting: boolean;
  readonly orders: readonly string[];
  readonly says: readonly string[];
}

/** Three to eight things that somebody does, now here, now there. */
export function sequence(start: Start, lot: Lot): Sequence {
  let { team, deals } = start.ledgers;
  const [orders, says]: [string[], string[]] = [[], []];
  const isLasting = lot.whole(1, 4) === 1;
  const operations = isLasting ? [...usual, ...lasting, ...lasting, ...lasting] : usual;
  const length = lot.whole(3, 8);
  while (says.length < length) {
    const which = lot.pick(['team', 'deals', 'deals']);
    const operation = operations[lot.whole(0, operations.length - 1)];
    const done = operation?.(which === 'team' ? team : deals, lot, start);
    if (!done) continue;
    if (which === 'team') team = done.ledger;
    else deals = done.ledger;
    orders.push(...done.orders);
    says.push(`${which}: ${done.says}`);
  }
  return { ledgers: { team, deals }, isLasting, orders, says };
}
