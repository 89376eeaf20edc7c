import { type Issue, type Result, bad, good } from '../../engine/result';
import { matrixOf } from '../../functions/matrix/rule';
import type { LocalizedText } from '../../engine/words';
import { type Column as ColumnOf, place } from '../../formula/formula';
import { listCell } from '../component-places';
import type { Across, ListField, Row, Unit } from '../field';

/** A list that is a grid: its edges, and what it gives between them. */
export const gridOf = (down: Unit, across: Unit, gives: Unit) => ({
  down: { all: place<ColumnOf<number>>('grid.down', down), first: listCell(1, 0, down) },
  across: { all: place<ColumnOf<number>>('grid.across', across), first: listCell(0, 1, across) },
  cells: place<ColumnOf<ColumnOf<number>>>('grid.cells', gives),
});

/** Thresholds across, and of each row its threshold and what it gives. */
export interface GridOfNumbers {
  readonly across: readonly number[];
  readonly rows: readonly { readonly from: number; readonly gives: readonly number[] }[];
}
interface Gridded {
  readonly grid: { across: number[]; rows: { from: number; gives: number[] }[] };
}

type NumberColumn = Extract<ListField<unknown>['columns'][number], { allows: unknown }>;

/** As wide as the page of the Plan sheet. */
const most = 7;

/** A grid of the component's own: thresholds down and across, and what they give between them. */
export const gridField = <C extends Gridded>(
  { grid }: C,
  shown: {
    readonly label: LocalizedText;
    readonly down: NumberColumn;
    readonly across: NumberColumn;
    readonly gives: NumberColumn;
  },
): ListField<C> & { readonly across: Across } => ({
  ...{ kind: 'list', id: 'grid', label: shown.label, name: { en: 'Grid', da: 'Gitter' } },
  row: { en: 'Row', da: 'Række' },
  across: { from: shown.across, column: { en: 'Column', da: 'Kolonne' }, most, places: placesIn },
  columns: [shown.down, ...grid.across.map(() => shown.gives)],
  get: (component) => gridRows(component.grid),
  set: (component, [[, ...across] = [''], ...rows]) => ({
    ...component,
    grid: {
      across: across.map(Number),
      rows: rows.map(([from, ...gives]) => ({ from: Number(from), gives: gives.map(Number) })),
    },
  }),
  next: ({ grid: { rows } }) => [
    onward(rows.map(({ from }) => from)),
    ...(rows.at(-1)?.gives ?? []),
  ],
});

/** A threshold that goes on as the last two did. */
function onward(thresholds: readonly number[]): number {
  const [before, last = 0] = thresholds.slice(-2);
  return Number((last + (before === undefined ? 1 : last - before)).toPrecision(12));
}

const gridRows = ({ across, rows }: GridOfNumbers): readonly Row[] => [
  ['↘', ...across],
  ...rows.map(({ from, gives }) => [from, ...gives]),
];

const placesIn = ([edge = [], ...rows]: readonly Row[]): ReturnType<Across['places']> => ({
  down: rows.map(([from]) => from),
  across: edge.slice(1),
  cells: rows.map((row) => row.slice(1)),
});

/** Whether a grid has two measures' thresholds, ascending, and one number for each pair of them. */
export function checkGrid(grid: GridOfNumbers): Result<unknown> {
  const { across, rows } = grid;
  if (rows.length < 2 || across.length < 2) return bad(tooFew);
  if (across.length > most) return bad(tooMany);
  const ragged = rows.findIndex(({ gives }) => gives.length !== across.length);
  if (ragged >= 0) return bad(raggedAt(ragged, grid));
  const matrix = matrixOf([[0, ...across], ...rows.map(({ from, gives }) => [from, ...gives])]);
  return matrix.ok ? good(grid) : matrix;
}

const tooFew: Issue = {
  ...{ code: 'grid', path: ['grid'] },
  message: {
    en: 'The grid has fewer than two rows or two columns.',
    da: 'Gitteret har færre end to rækker eller to kolonner.',
  },
  advice: {
    en: 'Add one, or use a ladder for one measure.',
    da: 'Tilføj en, eller brug en bonustrappe til ét målepunkt.',
  },
};

const tooMany: Issue = {
  ...{ code: 'grid', path: ['grid'] },
  message: {
    en: `The grid has more than ${most} columns.`,
    da: `Gitteret har mere end ${most} kolonner.`,
  },
  advice: {
    en: 'Put the measure with more thresholds down the rows.',
    da: 'Lad målepunktet med flest grænser gå ned ad rækkerne.',
  },
};

const raggedAt = (k: number, { across, rows }: GridOfNumbers): Issue => {
  const [found, wanted] = [rows[k]?.gives.length ?? 0, across.length];
  return {
    ...{ code: 'grid', path: ['grid', k + 1] },
    message: {
      en: `Row ${k + 1} of the grid has ${found} cells for ${wanted} columns.`,
      da: `Række ${k + 1} i gitteret har ${found} celler til ${wanted} kolonner.`,
    },
    advice: { en: 'Give each column one.', da: 'Giv hver kolonne én.' },
  };
};
