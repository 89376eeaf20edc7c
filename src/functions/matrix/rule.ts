import { begins } from '../../engine/payout-table';
import { type Issue, type Result, unless } from '../../engine/result';
import { ascending, atLeast } from '../../engine/rules';
import type { Vocabulary } from '../../engine/vocabulary';

/** What is paid between the points of a grid. */
export const matrixMethods = {
  steps: { en: ['steps'], da: ['trin'] },
  linear: { en: ['linear'], da: ['lineær', 'lineært'] },
} as const satisfies Vocabulary;
export type MatrixMethod = keyof typeof matrixMethods;

/** A grid with its two edges: `cells[k][n]` is paid from `down[k]` and `across[n]` on. */
export interface Matrix {
  readonly down: readonly number[];
  readonly across: readonly number[];
  readonly cells: readonly (readonly number[])[];
}

/**
 * A matrix: pay, a share or a factor that two measures decide together.
 *
 *     steps     the cell in the last row that `down` has reached and the last column that `across` has
 *     linear    the straight line between the columns around `across`, in the rows around `down`,
 *               and the straight line between these two
 *
 * The first column of the grid holds the thresholds of `down`, its first row those of `across`, and
 * its corner is blank or a title. Exactly on a threshold has reached it, to 12 digits, unless
 * thresholds have to be exceeded. Below the first threshold of either measure it is 0; above the last
 * one it stays as it is there. Thresholds ascend, and may begin below 0; cells below 0 are refused. For
 * one measure, use tiered-bonus.
 */
export function matrixAt(
  { down, across, cells }: Matrix,
  method: MatrixMethod,
  one: number,
  other: number,
  isAbove: boolean,
): number {
  const lastBegun = (edge: readonly number[], measure: number): number =>
    edge.findLastIndex((from) => begins({ from, isAbove }, measure, 1));
  const onEdge = (edge: readonly number[], measure: number, at: At): number | undefined => {
    const k = lastBegun(edge, measure);
    const [from = 0, to = 1] = edge.slice(k);
    const [here, next] = [at(k), at(k + 1)];
    return method === 'steps' || here === undefined || next === undefined
      ? here
      : here + ((measure - from) / (to - from)) * (next - here);
  };
  return onEdge(down, one, (k) => onEdge(across, other, (n) => cells[k]?.[n])) ?? 0;
}

/** What stands in a place along an edge: nothing before the first and after the last. */
type At = (place: number) => number | undefined;

/** The rows of a grid as a matrix; the first row and the first cell of every other are its edges. */
export function matrixOf(rows: readonly (readonly number[])[], grid = 'grid'): Result<Matrix> {
  const [[, ...across] = [], ...lines] = rows;
  const down = lines.map(([from = 0]) => from);
  const cells = lines.map((line) => line.slice(1));
  const edge = (thresholds: readonly number[], path: (k: number) => Issue['path']) =>
    ascending(thresholds, [], '', 'number', -Infinity).map((issue) => ({
      ...issue,
      path: path(Number(issue.path[0])),
    }));
  const issues = [
    ...(rows.length > 1 && across.length > 0 ? [] : [noGrid(rows, grid)]),
    ...edge(down, (k) => [grid, k + 1, 0]),
    ...edge(across, (k) => [grid, 0, k + 1]),
    ...cells.flatMap((line, k) =>
      line.flatMap((cell, n) => atLeast(0, cell, [grid, k + 1, n + 1])),
    ),
  ];
  return unless(issues, () => ({ down, across, cells }));
}

const noGrid = (rows: readonly (readonly number[])[], grid: string): Issue => {
  const size = `${rows.length} × ${rows[0]?.length ?? 0}`;
  return {
    path: [grid],
    message: { en: `The grid is ${size} cells.`, da: `Gitteret er ${size} celler.` },
    advice: {
      en: 'Give thresholds down its first column and across its first row.',
      da: 'Angiv grænser ned ad dets første kolonne og hen ad dets første række.',
    },
  };
};
