import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import { type RowMoves, inPlace } from '../../plan/row-moves';
import { relative } from '../description/addresses';
import { type Entry, entryAgain, entryOf, holds, isSameContent } from '../description/cell-entry';
import type {
  Area,
  CellContent,
  CellDescription,
  InputDescription,
  ListedInput,
  Position,
  SheetDescription,
  WorkbookDescription,
} from '../description/description';
import { placeOf } from '../description/filled-cells';
import { type PlacedCells, placingCells } from '../description/placed-cells';
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
export const withTyped = (...asked: Parameters<typeof typingIn>): Typed =>
  atOnce(typingIn(...asked));

/** The same in steps. */
export function* typingIn(
  before: WorkbookDescription,
  after: WorkbookDescription | undefined,
  found: readonly ReadSheet[],
  moves: RowMoves = inPlace,
): Steps<Typed> {
  const was: SheetDescription[] = [];
  const wanted = [...(after?.sheets ?? [])];
  const lost: (readonly LostCell[])[] = [];
  for (const sheet of before.sheets) {
    const here = found.find(isNamed(sheet.name));
    const index = wanted.findIndex(isNamed(sheet.name));
    const goal = wanted[index];
    const typed = here && (yield* lookingFor(sheet, goal, here, moves));
    was.push(typed ? yield* holding(sheet, typed.was) : sheet);
    if (goal && typed) wanted[index] = yield* holding(goal, typed.wanted);
    lost.push(typed?.lost ?? []);
  }
  return {
    before: { ...before, sheets: was },
    ...(after && { after: { ...after, sheets: wanted } }),
    moves,
    lost: inTurn(lost),
  };
}

/** A sheet with what was typed in the place of what was described. */
function* holding(
  sheet: SheetDescription,
  typed: ReadonlyMap<number, CellContent>,
): Steps<SheetDescription> {
  if (typed.size === 0) return sheet;
  const cells: CellDescription[] = [];
  yield* rowByRow(sheet.cells, (cell) => {
    const content = typed.get(placeOf(cell));
    cells.push(content ? { ...cell, content } : cell);
  });
  return { ...sheet, cells };
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
export function* lookingForTyped(
  before: WorkbookDescription | undefined,
  after: WorkbookDescription | undefined,
  found: readonly ReadSheet[],
  moves?: RowMoves,
): Steps<boolean> {
  for (const was of before?.sheets ?? []) {
    const sheet = found.find(isNamed(was.name));
    const wanted = after?.sheets.find(isNamed(was.name));
    if (sheet && (yield* lookingFor(was, wanted, sheet, moves)).isOther) return true;
  }
  return false;
}

const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.toLowerCase();

function* lookingFor(
  before: SheetDescription,
  after: SheetDescription | undefined,
  found: ReadSheet,
  moves: RowMoves = inPlace,
): Steps<TypedSheet> {
  const [was, wanted] = [
    yield* placingCells(before.cells),
    yield* placingCells(after?.cells ?? []),
  ];
  const typed = new TypedSheet(was, wanted, found);
  const goals = inputsByName(after);
  for (const [name, inputs] of inputsByName(before, moves)) {
    for (const [index, { area, of }] of inputs.entries()) {
      yield* rowByRow(Array(area.rows).keys(), (row) => {
        for (let column = 0; column < area.columns; column++) {
          const hasCell = (one: Input) => row < one.area.rows && column < one.area.columns;
          // Of several of a name, the first that has such a cell goes to the first.
          const earlier = index === 0 ? 0 : inputs.slice(0, index).filter(hasCell).length;
          const goal = goals.get(name)?.filter(hasCell)[earlier];
          const place = (input: Input): PlacedInput => ({
            of: input.of,
            place: { row: input.area.row + row, column: input.area.column + column },
          });
          typed.compare(place({ area, of }), goal && place(goal));
        }
      });
    }
  }
  return typed;
}

class TypedSheet {
  /** What cells hold that are described otherwise, before and after. */
  readonly was = new Map<number, CellContent>();
  readonly wanted = new Map<number, CellContent>();
  readonly lost: LostCell[] = [];
  /** Something is typed that is not described. */
  isOther = false;

  constructor(
    private readonly before: PlacedCells,
    private readonly after: PlacedCells,
    private readonly found: ReadSheet,
  ) {}

  compare({ place, of }: PlacedInput, goal: PlacedInput | undefined): void {
    const here = this.found.cell(place.row, place.column);
    const was = this.before.at(place)?.content ?? blank;
    if (holds(here, was)) {
      const isFilled = entryOf(was) !== '' && was.kind !== 'formula';
      if (of === 'people' && !goal && isFilled) this.loses(place, here);
      return;
    }
    const isStill = goal && placeOf(goal.place) === placeOf(place);
    if (isStill && of !== 'page') return;
    const typed = contentOf(here);
    this.was.set(placeOf(place), typed);
    this.isOther ||= !isSameContent(typed, was);
    const wanted = goal && this.after.at(goal.place)?.content;
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
  readonly area: Area;
  readonly of: InputDescription['of'];
}

interface PlacedInput {
  readonly place: Position;
  readonly of: InputDescription['of'];
}

/**
 * The areas to type in, by what they are. What belongs to a row of a list is called by where that row
 * moves; a row that goes has no goal.
 */
function inputsByName(sheet: SheetDescription | undefined, moves = inPlace): Map<string, Input[]> {
  const inputs = new Map<string, Input[]>();
  for (const { area, id, of, listed } of sheet?.inputs ?? []) {
    const name = listed ? nameOf(listed, moves) : id;
    inputs.set(name, [...(inputs.get(name) ?? []), { area, of }]);
  }
  return inputs;
}

const nameOf = ({ list, row, column, apart = '' }: ListedInput, moves: RowMoves): string =>
  `${list} ${moves(list, row) ?? `gone ${row}`} ${column}${apart}`;
