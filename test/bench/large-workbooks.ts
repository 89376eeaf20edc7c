import { xlsxFileInTime } from '../../src/workbook/xlsx/write/xlsx-file';
import { missing } from '../programs';
import { presetPlan } from '../spreadsheet/component-plans';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { differences, isFormula } from '../spreadsheet/plan-page';
import { workbookOfMany } from '../spreadsheet/thousands';
import { timesInLibreOffice } from './libreoffice-time';

/** What a workbook of 2,000 payees and 6,000 deals takes: in seconds of time, and in bytes. */
export interface LargeWorkbook {
  readonly name: string;
  readonly described: number;
  readonly written: number;
  readonly bytes: number;
  /** To open it in LibreOffice, and to recalculate all of it there; without the program neither. */
  readonly opened: number | undefined;
  readonly recalculated: number | undefined;
  /** How many of its formulas there are, and how many come to something else there than in the engine. */
  readonly formulas: number;
  readonly otherwise: number | undefined;
}

export async function largeWorkbooks(): Promise<LargeWorkbook[]> {
  const measured = [];
  for (const name of ['enterprise-ae', 'csm-expansion'] as const) {
    const start = performance.now();
    const workbook = workbookOfMany(presetPlan(name), 2_000, 6_000);
    const described = performance.now() - start;
    const file = await xlsxFileInTime(workbook);
    const written = performance.now() - start - described;
    const isAsked = missing(['soffice']).length === 0;
    const times = isAsked ? timesInLibreOffice(file) : undefined;
    const formulas = workbook.sheets.flatMap(({ cells }) => cells.filter(isFormula)).length;
    const otherwise = isAsked
      ? differences(workbook, recalculateInLibreOffice([file])[0]).length
      : undefined;
    measured.push({
      ...{ name, described: described / 1000, written: written / 1000, bytes: file.length },
      opened: times && times.opened / 1000,
      recalculated: times && times.calculated / 1000,
      ...{ formulas, otherwise },
    });
  }
  return measured;
}
