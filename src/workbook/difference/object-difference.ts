import { isSameFormula } from '../description/same-formula';
import { onSheet, over } from '../description/addresses';
import { overlap } from '../description/rectangles';
import type { NameDescription, SheetDescription } from '../description/description';
import type { ReadName, TableShape } from '../description/read-workbook';
import type { NameEdit, SheetEdit, Size, SizeEdit } from './sheet-edit';

/** What a sheet says about itself beside its cells, as far as a change needs to know. */
export interface FoundObjects {
  /** A person may have taken one of ours away. */
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly TableShape[];
  /** Of the columns and rows that a change would resize. */
  readonly widths: ReadonlyMap<number, Size>;
  readonly heights: ReadonlyMap<number, Size>;
  /** Something stands beyond our cells: other cells, pivot tables, pictures. */
  readonly holdsMore: boolean;
}

type Part<K extends keyof SheetEdit> = { readonly [P in K]: SheetEdit[P] };
type Both<K extends keyof SheetEdit> = { readonly forward: Part<K>; readonly back: Part<K> };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function without<T>(all: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return all.filter((one) => !known.has(JSON.stringify(one)));
}

export function mergeDifference(
  before: SheetDescription,
  after: SheetDescription,
): Both<'merged' | 'unmerged'> {
  const [gone, come] = [without(before.merged, after.merged), without(after.merged, before.merged)];
  return {
    forward: { unmerged: gone, merged: come },
    back: { unmerged: come, merged: gone },
  };
}

export function validationDifference(
  before: SheetDescription,
  after: SheetDescription,
): Both<'validated' | 'unvalidated'> {
  const towards = (from: SheetDescription, to: SheetDescription) => {
    const unvalidated = without(from.validations, to.validations).map(({ area }) => area);
    const come = without(to.validations, from.validations);
    const struck = to.validations.filter(({ area }) =>
      unvalidated.some((one) => overlap(one, area)),
    );
    return {
      unvalidated,
      validated: to.validations.filter((one) => come.includes(one) || struck.includes(one)),
    };
  };
  const back = towards(after, before);
  return {
    forward: towards(before, after),
    // What was to come may stand already, whether or not it replaced something.
    back,
  };
}

/** Columns and rows that `after` wants in another size than `before` did. */
export function resized(before: SheetDescription, after: SheetDescription) {
  const widths = after.columnWidths.flatMap((characters, at): SizeEdit[] =>
    before.columnWidths[at] === characters
      ? []
      : [{ at, size: { kind: 'characters', characters } }],
  );
  const rows = new Set([...before.rowHeights.keys(), ...after.rowHeights.keys()]);
  const heights = [...rows].flatMap((at): SizeEdit[] => {
    const points = after.rowHeights.get(at);
    if (points === before.rowHeights.get(at)) return [];
    return [{ at, size: points === undefined ? { kind: 'standard' } : { kind: 'points', points } }];
  });
  return { widths, heights };
}

export function sizeDifference(
  before: SheetDescription,
  after: SheetDescription,
  { widths, heights }: FoundObjects,
): Both<'widths' | 'heights'> {
  const forward = resized(before, after);
  const again = (edits: readonly SizeEdit[], found: FoundObjects['widths']) =>
    edits.map(({ at }): SizeEdit => ({ at, size: found.get(at) ?? { kind: 'standard' } }));
  return {
    forward,
    back: { widths: again(forward.widths, widths), heights: again(forward.heights, heights) },
  };
}

/**
 * A chart is drawn anew when its description changed. One that a person took away stays away.
 */
export function chartDifference(
  before: SheetDescription,
  after: SheetDescription,
  { charts }: FoundObjects,
  isResumed = false,
): Both<'erased' | 'drawn'> & { readonly occupied: readonly string[] } {
  const stands = (name: string) => charts.some((chart) => chart.name === name);
  const isThere = (name: string) => isResumed || stands(name);
  const had = (name: string) => before.charts.find((chart) => chart.name === name);
  const drawn = after.charts.filter((chart) => {
    const was = had(chart.name);
    return was ? !same(was, chart) && isThere(chart.name) : true;
  });
  const gone = before.charts.filter(
    ({ name }) => isThere(name) && !after.charts.some((chart) => chart.name === name),
  );
  const again = before.charts.filter(
    ({ name }) => stands(name) && [...drawn, ...gone].some((chart) => chart.name === name),
  );
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return {
    forward: { erased: names(gone), drawn },
    back: { erased: names(drawn.filter((chart) => !again.includes(chart))), drawn: again },
    occupied: isResumed ? [] : names(drawn.filter(({ name }) => !had(name) && stands(name))),
  };
}

export interface NameDifference extends Both<'names'> {
  /** Names that a person gave to something else. */
  readonly occupied: readonly string[];
  /** Names of ours that stand elsewhere: rows or columns were inserted or deleted. */
  readonly moved: readonly string[];
}

const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.toLowerCase();

export function nameDifference(
  sheet: string,
  before: readonly NameDescription[],
  after: readonly NameDescription[],
  found: readonly ReadName[],
  isResumed = false,
): NameDifference {
  const here = found.filter((name) => name.sheet?.toLowerCase() === sheet.toLowerCase());
  const stands = ({ name, area }: NameDescription) => {
    const formula = here.find(isNamed(name))?.formula;
    return formula === undefined
      ? 'nowhere'
      : isSameFormula(formula, `=${onSheet(sheet, over(area))}`)
        ? 'here'
        : 'elsewhere';
  };
  const isNew = ({ name }: NameDescription) => !before.some(isNamed(name));
  const come = after.filter((name) => isResumed || stands(name) !== 'here');
  const gone = before.filter(
    (name) => !after.some(isNamed(name.name)) && (isResumed || stands(name) === 'here'),
  );
  const put = ({ name, area, comment }: NameDescription): NameEdit => ({
    ...{ name, area },
    ...(comment !== undefined && { comment }),
  });
  const back = ({ name }: NameDescription): NameEdit => {
    const was = before.find(isNamed(name));
    return was && here.some(isNamed(name)) ? put(was) : { name };
  };
  return {
    forward: { names: [...gone.map(({ name }) => ({ name })), ...come.map(put)] },
    back: { names: [...gone, ...come].map(back) },
    occupied: isResumed
      ? []
      : after.filter((name) => isNew(name) && stands(name) === 'elsewhere').map(({ name }) => name),
    moved: isResumed
      ? []
      : before.filter((name) => stands(name) === 'elsewhere').map(({ name }) => name),
  };
}
