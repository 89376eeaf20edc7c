import type { Words } from '../../engine/words';
import type { Plan } from '../../plan/plan';
import type { FormulaForm } from '../../workbook/plan-workbook';
import { texts } from '../texts';
import { fileName } from './file-name';

/** What became of an insert or a download, in words for the person who asked for it. */
export interface Delivery {
  readonly isGood: boolean;
  readonly message: Words;
  /** The sheet or file that was made. */
  readonly made?: string;
  readonly advice: readonly Words[];
}

/** Inserts the plan as a sheet. The writer is fetched only now, as most openings need none. */
export async function insert(plan: Plan, form: FormulaForm, result: number): Promise<Delivery> {
  const { insertPlan } = await import('../../workbook/excel-insert');
  const inserted = await insertPlan(plan, { form, result });
  if (inserted.kind === 'inserted') {
    const { sheet, warnings } = inserted;
    return { isGood: true, message: texts.footer.inserted, made: sheet, advice: warnings };
  }
  return { isGood: false, message: inserted.why, advice: [inserted.advice] };
}

/** Gives the plan as a file to the browser, which asks or puts it where downloads go. */
export async function download(plan: Plan, result: number): Promise<Delivery> {
  const [{ planWorkbook }, { xlsxFile }] = await Promise.all([
    import('../../workbook/plan-workbook'),
    import('../../workbook/xlsx-writer/xlsx-file'),
  ]);
  const workbook = planWorkbook(plan, { form: 'native', result, taken: [] });
  const file = new Blob([xlsxFile(workbook).slice()], { type: workbookType });
  const address = URL.createObjectURL(file);
  const name = fileName(plan.name);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { isGood: true, message: texts.footer.saved, made: name, advice: [] };
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
