import type { Words } from '../engine/words';
import type { Plan } from '../plan/plan';
import type { WorkbookDescription } from './description';
import { writeCharts, writePageLayout, writeSheet } from './excel-writer';
import { type InsertFailure, failureOf, noAnswer, refusals } from './insert-failures';
import { isDocumentOf, planNamespace } from './plan-document';
import { type FormulaForm, planWorkbook } from './plan-workbook';

/**
 * What became of an insert: the plan is in the workbook; nothing was written; what was written is
 * undone; or Excel never answered, so that nobody knows.
 */
export type Inserted =
  | { readonly kind: 'inserted'; readonly sheet: string; readonly warnings: readonly Words[] }
  | ({ readonly kind: 'refused' | 'undone' | 'unknown' } & InsertFailure);

export interface InsertOptions {
  readonly form: FormulaForm;
  /** The result that the what-if block starts with. */
  readonly result: number;
  /** How long Excel may take over one answer, in milliseconds. */
  readonly patience?: number;
}

/**
 * Inserts a plan as a new sheet, whole or not at all, in three round trips: a look that writes
 * nothing, the sheet with the plan's document as its last operation, and the print setup, without
 * which the sheet is still right. If the second fails, the sheet is taken out again.
 */
export async function insertPlan(plan: Plan, options: InsertOptions): Promise<Inserted> {
  const patience = options.patience ?? 60_000;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      insertInto(context, plan, options, patience),
    );
  } catch (error) {
    return { kind: 'refused', ...(error === noAnswer ? refusals.busy : failureOf(error)) };
  }
}

async function insertInto(
  context: Excel.RequestContext,
  plan: Plan,
  { form, result }: InsertOptions,
  patience: number,
): Promise<Inserted> {
  const look = await lookAt(context, patience);
  if ('why' in look) return { kind: 'refused', ...look };
  const workbook = planWorkbook(plan, { form, result, taken: look.sheetNames });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('A plan has at least one sheet.');
  try {
    const target = writeSheetWhole(context, workbook);
    await answered(context, patience);
    const warnings = await finish(context, target, workbook, patience);
    return { kind: 'inserted', sheet: sheet.name, warnings };
  } catch (error) {
    if (error === noAnswer) return { kind: 'unknown', ...noAnswer };
    return takeOut(context, workbook, error, patience);
  }
}

/** One look before the first write: what would stop it, and which names are in use. */
async function lookAt(
  context: Excel.RequestContext,
  patience: number,
): Promise<{ sheetNames: string[] } | InsertFailure> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  await answered(context, patience);
  if (workbook.readOnly) return refusals.readOnly;
  if (workbook.protection.protected) return refusals.structureProtected;
  return { sheetNames: workbook.worksheets.items.map(({ name }) => name) };
}

/** The plan's document comes last, as the mark of completeness. */
function writeSheetWhole(
  context: Excel.RequestContext,
  { sheets, names, documents }: WorkbookDescription,
): Excel.Worksheet | undefined {
  const targets = sheets.map((sheet) => {
    const own = names.filter((name) => name.sheet === sheet.name);
    const target = writeSheet(context.workbook, sheet, own);
    writeCharts(target, sheet);
    return target;
  });
  for (const document of documents) context.workbook.customXmlParts.add(document);
  return targets[0];
}

/** What makes the sheet pleasant but not right: if it fails, the plan stands and a warning says so. */
async function finish(
  context: Excel.RequestContext,
  target: Excel.Worksheet | undefined,
  { sheets }: WorkbookDescription,
  patience: number,
): Promise<Words[]> {
  const [sheet] = sheets;
  if (!target || !sheet) return [];
  try {
    writePageLayout(target, sheet);
    target.activate();
    await answered(context, patience);
    return [];
  } catch {
    return [
      {
        en: 'The print setup could not be set. The plan itself is complete.',
        da: 'Udskriftsopsætningen kunne ikke sættes. Selve planen er komplet.',
      },
    ];
  }
}

/**
 * Leaves the workbook as it was. The sheet's name was free before, so a sheet of that name is ours,
 * and so is a plan document that names it.
 */
async function takeOut(
  context: Excel.RequestContext,
  { sheets }: WorkbookDescription,
  cause: unknown,
  patience: number,
): Promise<Inserted> {
  try {
    const found = sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    const parts = context.workbook.customXmlParts.getByNamespace(planNamespace);
    parts.load('items');
    await answered(context, patience);
    const contents = parts.items.map((part) => ({ part, xml: part.getXml() }));
    await answered(context, patience);
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    for (const { part, xml } of contents)
      if (sheets.some(({ name }) => isDocumentOf(xml.value, name))) part.delete();
    await answered(context, patience);
    return { kind: 'undone', ...failureOf(cause) };
  } catch {
    return { kind: 'unknown', ...noAnswer };
  }
}

/** A round trip that does not wait for ever: Excel on the web can leave a request unanswered. */
async function answered(context: Excel.RequestContext, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer), patience);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
