import type { Deal, Payee } from '../plan/people';
import type { Plan } from '../plan/plan';
import { type Book, type SheetKey, type WrittenSheet, sheetKeys, sheetTitles } from './book';
import { dealsSheet } from './deals-sheet/deals-sheet';
import type { WorkbookDescription } from './description';
import type { FormulaForm } from './forms';
import { type Written, keptXml, layoutVersion } from './kept-plan';
import { logSheet } from './log-sheet/log-sheet';
import { documentSheet } from './plan-document';
import { seenFrom } from './plan-places';
import { planSheet } from './plan-sheet/plan-sheet';
import { scenariosSheet } from './scenarios-sheet/scenarios-sheet';
import { freeSheetName } from './sheet-names';
import { teamSheet } from './team-sheet/team-sheet';

export interface WorkbookOptions {
  readonly form: FormulaForm;
  /** The sheets to write beside the Plan sheet. */
  readonly sheets: readonly SheetKey[];
  /** The result that the what-if block starts with. */
  readonly result: number;
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[];
  /** Rows with formulas for payees and deals to come. */
  readonly spareRows: number;
}

/** The name of each sheet that is to be written; a name in use gets a number behind it. */
export function sheetNames(
  plan: Plan,
  wanted: readonly SheetKey[],
  taken: readonly string[],
): Written['sheets'] {
  const picked = sheetKeys.filter((key) => key === 'plan' || wanted.includes(key));
  const names: Partial<Record<SheetKey, string>> = {};
  for (const key of picked) {
    names[key] = freeSheetName(sheetTitles[key][plan.language], [
      ...taken,
      ...Object.values(names),
    ]);
  }
  return names as Written['sheets'];
}

/** How a workbook of these options is written under these names. */
export const writtenAs = (
  { form, payees, deals, spareRows }: WorkbookOptions,
  sheets: Written['sheets'],
): Written => ({
  layout: layoutVersion,
  form,
  sheets,
  teamRows: payees.length + spareRows,
  dealRows: deals.length + spareRows,
});

/**
 * Describes the workbook that shows and calculates a plan. The plan is a parsed one: its numbers
 * have been found to be payable. `names` are those of sheetNames, or of the workbook that is updated.
 */
export function planWorkbook(
  plan: Plan,
  options: WorkbookOptions,
  names: Written['sheets'] = sheetNames(plan, options.sheets, []),
): WorkbookDescription {
  const { form, result, payees, deals, spareRows } = options;
  const { language } = plan;
  const book: Book = {
    ...{ plan, form, language, result, payees, deals, spareRows },
    say: (words) => words[language],
    sheets: names,
  };
  const planPage = planSheet(book);
  const places = seenFrom(planPage.places, names.plan ?? '');
  const dealsPage = names.deals === undefined ? undefined : dealsSheet(book, places);
  const written: Record<SheetKey, () => WrittenSheet<unknown> | undefined> = {
    plan: () => planPage,
    team: () => teamSheet(book, places, dealsPage?.places),
    deals: () => dealsPage,
    scenarios: () => scenariosSheet(book, places),
    log: () => logSheet(book),
  };
  const pages = sheetKeys.flatMap((key) => {
    const page = names[key] === undefined ? undefined : written[key]();
    return page ? [page] : [];
  });
  const xml = keptXml(plan, writtenAs(options, names));
  return {
    title: plan.name,
    sheets: [...pages.map(({ sheet }) => sheet), documentSheet(xml, names.plan ?? '')],
    names: pages.flatMap((page) => page.names),
    documents: [xml],
  };
}
