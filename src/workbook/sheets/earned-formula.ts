import type { FormulaForm } from '../../formula/excel-text';
import { excelText } from '../../formula/excel-text';
import { type Formula, place } from '../../formula/formula';
import { reaches } from '../../formula/operators/reaches';
import { rowReached } from '../../formula/operators/lookups';
import { attainedOf, creditedAs } from '../../formula/operators/rounded';
import { notationOf } from '../../plan/component-places';
import { earnedAt, earnedSince } from '../../plan/earned';
import type { PaidPlaces, Part, TablePlaces } from '../../plan/kind';
import { type TableComponent, tableKindOf } from '../../plan/kinds';
import { type Limits, paidBy } from '../../plan/limits';
import type { Measure } from '../../plan/measure';
import type { PartPlaces } from './plan-places';

/** How a formula of one row names its parts. */
export interface RowOf {
  readonly credited: string;
  /** The quota that counts; not read where thresholds stand in the measure's own unit. */
  readonly quota: string;
  /** Credit of earlier periods, where the component follows the year. */
  readonly prior?: string;
}

/** A formula of a component in cells that are named beside its own places. */
const written = (
  formula: Formula,
  places: PaidPlaces,
  named: Readonly<Record<string, string | undefined>>,
  form: FormulaForm = 'native',
): string => {
  const own = notationOf(places, {}, form);
  return excelText(formula, { form, place: (key) => named[key] ?? own.place(key) });
};

/** A formula over cells alone. */
const overCells = (formula: Formula, cells: Readonly<Record<string, string>>): string =>
  excelText(formula, { form: 'native', place: (key) => cells[key] ?? key });

/** What counts of a result, in a cell of its own: money to the cent, a count or a ratio as it is. */
export const creditedOf = ({ unit }: Measure, result: string): string =>
  overCells(creditedAs(unit, place('result')), { result });

/** What a payout table pays for a credited result, unrounded, as one formula of a row. */
export const earnedByTable = (part: Part<TableComponent>, table: TablePlaces, row: RowOf): string =>
  written(earnedInRow(part, row), { ...noPlaces, table }, { ...row });

/** The same as the component's COMP function. */
export const earnedByFunction = (
  part: Part<TableComponent>,
  places: PartPlaces,
  row: RowOf,
): string => written(earnedInRow(part, row), places, { ...row }, 'functions');

/** The formula of every row of a component is the same one. */
function earnedInRow(part: Part<TableComponent>, { prior }: RowOf): Formula<number> {
  const known = made[prior === undefined ? 'alone' : 'since'];
  const [credited, quota] = [place('credited'), place('quota')];
  const formula =
    known.get(part.component) ??
    (prior === undefined
      ? earnedAt(part, credited, quota)
      : earnedSince(part, credited, quota, place('prior')));
  known.set(part.component, formula);
  return formula;
}

const made = {
  alone: new WeakMap<TableComponent, Formula<number>>(),
  since: new WeakMap<TableComponent, Formula<number>>(),
};

/** A payout table alone names no input. */
const noPlaces: PaidPlaces = {
  input: (id) => id,
  cell: (row, column) => `${row}.${column}`,
  column: (column) => String(column),
  list: '',
};

/** Which row of the payout table a credited result reaches, counted from 1. */
export function rowFormula(
  part: Part<TableComponent>,
  { from }: TablePlaces,
  credited: string,
  quota: string,
): string {
  const hasQuota = tableKindOf(part.component).quota(part) !== undefined;
  const reached = hasQuota ? attainedOf(place('credited'), place('quota')) : place('credited');
  return overCells(rowReached(reached, place('from')), { credited, quota, from });
}

/** Where earlier credit stands, what it has earned, and the gate's measure with it alone. */
export interface EarlierPlaces {
  readonly prior: string;
  readonly earned: string;
  readonly gated: string;
}

/**
 * What is paid of what was earned, to the cent: the gate first, then the floor, then the cap. Where
 * the year is followed, `earned` and `gated` are the year's, and what it has paid before is taken off.
 */
export const paidFormula = (
  limits: Limits,
  places: PartPlaces,
  earned: string,
  gated: string,
  before?: EarlierPlaces,
): string =>
  written(
    paidBy(
      limits,
      { earned: place('earned'), gated: place('gated') },
      before && {
        ...{ prior: place('prior'), earned: place('earnedBefore'), gated: place('gatedBefore') },
      },
    ),
    places,
    {
      ...{ earned, gated, prior: before?.prior },
      ...{ earnedBefore: before?.earned, gatedBefore: before?.gated },
    },
  );

/** Whether a measure has reached a threshold, without the dust of binary arithmetic. */
export const isReached = (measure: string, threshold: string): string =>
  overCells(reaches(place('measure'), place('threshold')), { measure, threshold });
