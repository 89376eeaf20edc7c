import { relativeOver } from '../description/addresses';
import type { Area, Position } from '../description/description';

/** A worked example of a function, as the build writes it for the pane: a call, and its inputs as cells. */
export interface WorkedExample {
  readonly name: string;
  /** What it pays or tells, and so when it is the one to use. */
  readonly description: string;
  /** One for each argument in its order; null where the example leaves it out. */
  readonly inputs: readonly (ExampleInput | null)[];
  /** The cells that the answer takes: more than one where it spills. */
  readonly answer: { readonly rows: number; readonly columns: number };
}

interface ExampleInput {
  readonly label: string;
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
  readonly areDays: boolean;
}

/** The functions of one situation, under its name. */
export interface ExampleFamily {
  readonly name: string;
  readonly examples: readonly WorkedExample[];
}

/** What is written of an example: its formula, and to the right of the answer the block of its inputs. */
export interface PlacedExample {
  readonly formula: string;
  /** The whole room that it takes. */
  readonly room: Area;
  readonly inputs: Area;
  readonly cells: readonly (readonly (number | string | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Excel shows such a day in the order of its own language. */
const dayFormat = 'm/d/yyyy';

/**
 * The example with its formula in a cell: the answer stands there and where it spills to, and to its
 * right the inputs stand one under the other, each behind its name. The formula reads their cells.
 */
export function placed({ name, inputs, answer }: WorkedExample, corner: Position): PlacedExample {
  const given = inputs.filter((one) => one !== null);
  const columns = 1 + Math.max(...given.map(widthOf));
  const rows = given.reduce((sum, input) => sum + input.rows.length, 0);
  const right = corner.column + answer.columns;
  const blank = (content: string) =>
    Array.from({ length: rows }, () => Array<number | string | boolean>(columns).fill(content));
  const [cells, formats] = [blank(''), blank('General') as string[][]];
  let row = 0;
  const addresses = inputs.map((input) => {
    if (!input) return '';
    const from = row;
    cells[from]?.fill(input.label, 0, 1);
    for (const values of input.rows) {
      values.forEach((value, k) => {
        cells[row]?.fill(value ?? '', 1 + k, 2 + k);
        if (input.areDays && isDay(value)) formats[row]?.fill(dayFormat, 1 + k, 2 + k);
      });
      row++;
    }
    return relativeOver({
      ...{ row: corner.row + from, column: right + 1 },
      ...{ rows: input.rows.length, columns: widthOf(input) },
    });
  });
  const last = addresses.findLastIndex((address) => address !== '');
  return {
    formula: `=COMP.${name}(${addresses.slice(0, last + 1).join(',')})`,
    room: { ...corner, rows: Math.max(rows, answer.rows), columns: answer.columns + columns },
    inputs: { row: corner.row, column: right, rows, columns },
    ...{ cells, formats },
  };
}

/** Whole days from 1 March 1900 on; a share beside them is none. */
const isDay = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 61;

const widthOf = ({ rows }: ExampleInput): number => Math.max(...rows.map((row) => row.length));
