import type { WorkbookDescription } from '../../src/workbook/description/description';
import { batchesOf } from '../../src/workbook/excel/batches';
import { drawChart } from '../../src/workbook/excel/write/chart';
import { writePageLayout } from '../../src/workbook/excel/write/page';
import { nameSteps, sheetSteps, viewSteps } from '../../src/workbook/excel/write/sheet';
import { newTables } from '../../src/workbook/excel/write/tables';
import { type Bench, openExcel } from '../host/bench';

export interface Written {
  readonly excel: Bench;
  /** For each batch of cells, what was reckoned and what was sent. */
  readonly batches: readonly { readonly reckoned: number; readonly sent: number }[];
}

/** Writes all sheets of a workbook in an emulated Excel, in as many batches as it takes. */
export async function writtenInExcel(workbook: WorkbookDescription): Promise<Written> {
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  try {
    return await excel.run(async (context) => {
      const { sheets, names, documents } = workbook;
      const targets = sheets.map(({ name }) => context.workbook.worksheets.add(name));
      await context.sync();
      const each = <T>(of: (target: Excel.Worksheet, sheet: (typeof sheets)[number]) => T): T[] =>
        sheets.flatMap((sheet, index) => {
          const target = targets[index];
          return target ? [of(target, sheet)] : [];
        });
      const ofSheet = (sheet: string) => names.filter((name) => name.sheet === sheet);
      const steps = [
        ...each((target, { name }) => nameSteps(target, ofSheet(name))).flat(),
        ...each((target, { tables }) => newTables(target, tables)).flat(),
        ...each(sheetSteps).flat(),
        ...each(viewSteps).flat(),
      ];
      const batches = [];
      for (const batch of batchesOf(steps)) {
        for (const { queue } of batch) queue();
        await context.sync();
        const reckoned = batch.reduce((sum, { bytes }) => sum + bytes, 0);
        batches.push({ reckoned, sent: excel.host.requests.at(-1)?.bytes ?? 0 });
      }
      each((target, { charts }) => charts.forEach((chart) => drawChart(target, chart)));
      each((target, sheet) => {
        // Only a sheet that is seen comes to the front.
        if (sheet.visibility === 'veryHidden') target.visibility = 'Visible';
        writePageLayout(target, sheet);
        if (sheet.visibility === 'veryHidden') target.visibility = 'VeryHidden';
      });
      for (const document of documents) context.workbook.customXmlParts.add(document);
      await context.sync();
      return { excel, batches };
    });
  } finally {
    Reflect.deleteProperty(globalThis, 'Excel');
  }
}
