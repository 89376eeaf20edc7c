import type { Issue } from '../../engine/result';
import type { Column } from './columns';
import { throwIssue } from './errors';

/** How many rows arguments give together, and which way they lie. */
export interface Shape {
  readonly length: number;
  /** The rows up to the last one that is not blank; all of them where none is filled. */
  readonly filled: number;
  readonly isAcross: boolean;
}

/**
 * Columns of different lengths do not fit, nor does one that goes down beside one that goes across.
 * Rows end with the function's first argument: where that is one cell, every other cell counts.
 */
export function shapeOf(
  columns: readonly Column<unknown>[],
  isEnd: (cell: unknown) => boolean,
): Shape {
  const several = columns.filter((one) => !one.isSingle);
  const [first, ...rest] = several;
  if (!first) return { length: 1, filled: 1, isAcross: false };
  for (const other of rest) {
    if (other.isAcross !== first.isAcross) throwIssue(mixed(first, other));
    if (other.length !== first.length) throwIssue(doNotFit(first, other));
  }
  const { length, isAcross } = first;
  let filled = length;
  if (first === columns[0]) {
    while (filled > 0 && several.every((one) => one.isEndAt(filled - 1, isEnd))) filled--;
  }
  return { length, filled: filled || length, isAcross };
}

function doNotFit(first: Column<unknown>, other: Column<unknown>): Issue {
  const [a, b] = [first.length, other.length];
  const en = first.isAcross ? 'columns' : 'rows';
  const da = first.isAcross ? 'kolonner' : 'rækker';
  return {
    path: [other.name],
    message: {
      en: `${first.name} has ${a} ${en} and ${other.name} has ${b}.`,
      da: `${first.name} har ${a} ${da}, og ${other.name} har ${b}.`,
    },
    advice: {
      en: 'Give ranges of the same length, or single cells.',
      da: 'Angiv områder af samme længde eller enkelte celler.',
    },
  };
}

function mixed(first: Column<unknown>, other: Column<unknown>): Issue {
  const [down, across] = first.isAcross ? [other, first] : [first, other];
  return {
    path: [other.name],
    message: {
      en: `${down.name} goes down a column and ${across.name} goes across a row.`,
      da: `${down.name} går ned ad en kolonne, og ${across.name} går hen ad en række.`,
    },
    advice: {
      en: 'Give all of them down columns, or all across rows.',
      da: 'Angiv alle som kolonner eller alle som rækker.',
    },
  };
}
