import type { Position } from '../../description/description';
import type { ReadCell, ReadSheet } from '../../description/read-workbook';
import { shownFormula } from '../../description/shown-formula';

/** A block of cells as Excel gives it: what was typed, and what it comes to. */
export interface CellBlock extends Position {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** A sheet of which blocks were read, one below the other. */
export function sheetOfBlocks(
  name: string,
  visibility: ReadSheet['visibility'],
  blocks: readonly CellBlock[],
): ReadSheet {
  const last = (end: (block: CellBlock) => number) => Math.max(-1, ...blocks.map(end));
  return {
    name,
    visibility,
    cell(row, column) {
      const block = blocks.find((one) => row >= one.row && row < one.row + one.values.length);
      if (!block) return undefined;
      const at = [row - block.row, column - block.column] as const;
      return cellOf(block.formulas[at[0]]?.[at[1]], block.values[at[0]]?.[at[1]]);
    },
    lastRow: last(({ row, values }) => row + values.length - 1),
    lastColumn: last(({ column, values }) => column + (values[0]?.length ?? 0) - 1),
  };
}

/**
 * Text that begins with an equals sign is its own value; a formula is not. Formulas are as Excel shows
 * them where our functions run, also where they do not.
 */
function cellOf(formula: unknown, value: unknown): ReadCell | undefined {
  if (!isScalar(value) || (value === '' && formula === '')) return undefined;
  const isError = typeof value === 'string' && errors.test(value);
  return {
    ...(typeof formula === 'string' &&
      formula.startsWith('=') &&
      formula !== value && { formula: shownFormula(formula.slice(1)) }),
    value,
    ...(isError && { isError }),
  };
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const errors =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|FIELD!|BLOCKED!|EXTERNAL!|TIMEOUT!|PYTHON!|UNKNOWN!)$/;
