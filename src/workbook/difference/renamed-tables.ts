import type { WorkbookDescription } from '../description/description';
import { nameAtEnd, rewritten } from '../description/formula-pieces';
import type { ReadCell, ReadSheet } from '../description/read-workbook';
import type { FoundWorkbook } from './difference';
import { foundAs } from './found-table';

/**
 * A workbook in which formulas call our tables as we do. Where a person gave one another name, Excel
 * wrote that into every formula: none of them was edited, and a change gives the table its name back.
 */
export function withOurTables(found: FoundWorkbook, ours: WorkbookDescription): FoundWorkbook {
  const names = new Map(
    ours.sheets.flatMap((sheet) => {
      const here = found.objects.get(sheet.name.toLowerCase())?.tables ?? [];
      return (sheet.tables ?? []).flatMap((table): [string, string][] => {
        const name = foundAs(here, table)?.name.toLowerCase() ?? '';
        return name === '' || name === table.name.toLowerCase() ? [] : [[name, table.name]];
      });
    }),
  );
  if (names.size === 0) return found;
  return { ...found, sheets: found.sheets.map((sheet) => calling(sheet, names)) };
}

function calling(sheet: ReadSheet, names: ReadonlyMap<string, string>): ReadSheet {
  const called = (formula: string): string =>
    rewritten(formula, (piece, _, after) => {
      const name = after?.kind === 'columns' ? nameAtEnd(piece) : '';
      const ours = names.get(name.toLowerCase());
      return ours === undefined
        ? piece.text
        : piece.text.slice(0, piece.text.length - name.length) + ours;
    });
  const cell = (row: number, column: number): ReadCell | undefined => {
    const here = sheet.cell(row, column);
    return here?.formula?.includes('[') ? { ...here, formula: called(here.formula) } : here;
  };
  const { name, visibility, lastRow, lastColumn } = sheet;
  return { name, visibility, lastRow, lastColumn, cell };
}
