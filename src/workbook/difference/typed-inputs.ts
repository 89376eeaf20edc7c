import { type RowMoves, inPlace } from '../../plan/row-moves';
import { relative } from '../description/addresses';
import { type Entry, entryAgain, entryOf, holds, isSameContent } from '../description/cell-entry';
import type {
  CellContent,
  InputDescription,
  ListedInput,
  Position,
  SheetDescription,
  WorkbookDescription,
} from '../description/description';
import { placeOf } from '../description/filled-cells';
import type { ReadCell, ReadSheet } from '../description/read-workbook';

/** A workbook before and after a change, each with what was typed into its inputs. */
export interface Typed {
  readonly before: WorkbookDescription;
  readonly after?: WorkbookDescription;
  /** How rows of lists move from the one to the other. */
  readonly moves: RowMoves;
  /** What was typed and stands nowhere afterwards. */
  readonly lost: readonly LostCell[];
}

export interface LostCell {
  readonly sheet: string;
  readonly address: string;
  readonly found: Entry;
}

/**
 * What was typed into inputs counts as written and goes where its input goes. Lost is what has no
 * input to go to, and a formula that would read other cells from where it goes: its value goes there.
 */
export function withTyped(
  before: WorkbookDescription,
  after: WorkbookDescription | undefined,
  found: readonly ReadSheet[],
  moves: RowMoves = inPlace,
): Typed {
  const pairs = before.sheets.map((was) => {
    const sheet = found.find(isNamed(was.name));
    const wanted = after?.sheets.find(isNamed(was.name));
    return { was, wanted, typed: sheet && new TypedSheet(was, wanted, sheet, moves) };
  });
  const inPlace = (sheet: SheetDescription, which: 'was' | 'wanted') => {
    const typed = pairs.find((pair) => pair[which] === sheet)?.typed?.[which];
    if (!typed || typed.size === 0) return sheet;
    const cells = sheet.cells.map((cell) => {
      const content = typed.get(placeOf(cell));
      return content ? { ...cell, content } : cell;
    });
    return { ...sheet, cells };
  };
  return {
    before: { ...before, sheets: before.sheets.map((sheet) => inPlace(sheet, 'was')) },
    ...(after && {
      after: { ...after, sheets: after.sheets.map((sheet) => inPlace(sheet, 'wanted')) },
    }),
    moves,
    lost: inTurn(pairs.map(({ typed }) => typed?.lost ?? [])),
  };
}

/** One of each list, then the next of each, so that the first few tell of every sheet. */
const inTurn = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, k) =>
    lists.flatMap((list) => list.slice(k, k + 1)),
  ).flat();

/** Whether a cell holds something else than is described. */
export function isTypedOver({ sheets }: WorkbookDescription): (cell: LostCell) => boolean {
  const entries = new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell): [string, Entry][] =>
        cell.style.unlocked ? [[`${name}!${relative(cell)}`, entryOf(cell.content)]] : [],
      ),
    ),
  );
  return ({ sheet, address, found }) => entries.get(`${sheet}!${address}`) !== found;
}

/** Whether inputs hold something else than `withTyped` has made of them. */
export const isTypedSince = (
  before: WorkbookDescription | undefined,
  after: WorkbookDescription | undefined,
  found: readonly ReadSheet[],
  moves?: RowMoves,
): boolean =>
  (before?.sheets ?? []).some((was) => {
    const sheet = found.find(isNamed(was.name));
    const wanted = after?.sheets.find(isNamed(was.name));
    return sheet && new TypedSheet(was, wanted, sheet, moves).isOther;
  });

const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.toLowerCase();

class TypedSheet {
  /** What cells hold that are described otherwise, before and after. */
  readonly was = new Map<number, CellContent>();
  readonly wanted = new Map<number, CellContent>();
  readonly lost: LostCell[] = [];
  private readonly contents: readonly ReadonlyMap<number, CellContent>[];

  constructor(
    before: SheetDescription,
    after: SheetDescription | undefined,
    private readonly found: ReadSheet,
    moves: RowMoves = inPlace,
  ) {
    this.contents = [before, after].map(
      (sheet) => new Map(sheet?.cells.map((cell) => [placeOf(cell), cell.content])),
    );
    const goals = inputsOf(after);
    for (const [id, input] of inputsOf(before, moves)) this.compare(input, goals.get(id));
  }

  get isOther(): boolean {
    return [...this.was].some(
      ([place, content]) => !isSameContent(content, this.contents[0]?.get(place) ?? blank),
    );
  }

  private compare(input: Input, goal: Input | undefined): void {
    const { place, of } = input;
    const here = this.found.cell(place.row, place.column);
    const was = this.contents[0]?.get(placeOf(place)) ?? blank;
    if (holds(here, was)) {
      const isFilled = entryOf(was) !== '' && was.kind !== 'formula';
      if (of === 'people' && !goal && isFilled) this.loses(place, here);
      return;
    }
    const isStill = goal && placeOf(goal.place) === placeOf(place);
    if (isStill && of !== 'page') return;
    const typed = contentOf(here);
    this.was.set(placeOf(place), typed);
    const wanted = goal && this.contents[1]?.get(placeOf(goal.place));
    if (!goal || !wanted) {
      if (here) this.loses(place, here);
      return;
    }
    // The plan's own numbers may be others now, and people have been read by their values already.
    const isFree = of === 'page' || isSameContent(was, wanted);
    const isWhole = isStill || here?.formula === undefined || arithmetic.test(here.formula);
    if (isFree && isWhole) this.wanted.set(placeOf(goal.place), typed);
    else if (of === 'page') this.wanted.set(placeOf(goal.place), valueOf(here));
    if (here && !(isFree && isWhole)) this.loses(place, here);
  }

  private loses(place: Position, here: ReadCell | undefined): void {
    this.lost.push({
      sheet: this.found.name,
      address: relative(place),
      found: entryAgain(here),
    });
  }
}

/** Reads no cell, and comes to the same wherever it stands. */
const arithmetic = /^=[\d\s.+\-*/^()%]*$/;

const blank: CellContent = { kind: 'blank' };

const contentOf = (here: ReadCell | undefined): CellContent =>
  here?.formula === undefined
    ? valueOf(here)
    : { kind: 'formula', formula: here.formula, value: here.value ?? '' };

function valueOf(here: ReadCell | undefined): CellContent {
  const value = here?.value ?? '';
  if (value === '' || here?.isError) return blank;
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'string'
    ? { kind: 'text', value }
    : { kind: 'formula', formula: value ? '=TRUE' : '=FALSE', value };
}

interface Input {
  readonly place: Position;
  readonly of: InputDescription['of'];
}

/**
 * Every cell to type in, by what it is; of several that are the same, by their order too. What belongs
 * to a row of a list is called by where that row moves; a row that goes has no goal.
 */
function inputsOf(sheet: SheetDescription | undefined, moves = inPlace): Map<string, Input> {
  const inputs = new Map<string, Input>();
  const counts = new Map<string, number>();
  for (const { area, id, of, listed } of sheet?.inputs ?? []) {
    const name = listed ? nameOf(listed, moves) : id;
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const cell = `${name} ${row} ${column}`;
        const earlier = counts.get(cell) ?? 0;
        counts.set(cell, earlier + 1);
        const key = earlier === 0 ? cell : `${cell}\n${earlier}`;
        inputs.set(key, { of, place: { row: area.row + row, column: area.column + column } });
      }
    }
  }
  return inputs;
}

const nameOf = ({ list, row, column, apart = '' }: ListedInput, moves: RowMoves): string =>
  `${list} ${moves(list, row) ?? `gone ${row}`} ${column}${apart}`;
