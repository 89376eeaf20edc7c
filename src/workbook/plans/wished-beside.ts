import type { Plan } from '../../plan/plan';
import type { Attempt } from '../change/attempt';
import type { WorkbookDescription } from '../description/description';
import { missingAmong } from '../excel/read/pages';
import { type SheetKey, sheetKeys } from '../kept/sheet-keys';
import { type LivePlan, type Wish, describingWished } from '../reopened/live-plan';
import { sheetNames } from '../sheets/plan-workbook';
import { tableName } from '../sheets/table-titles';

/**
 * The workbook as it is wished for, where sheets that are gone are inserted again. The table of one that a
 * person renamed still has its name, and a workbook has no two of a name: the sheet that comes beside it
 * gets another.
 */
export function wishedBeside(
  live: LivePlan,
  { tabs, words }: { readonly tabs: readonly string[]; readonly words: readonly string[] },
  wish: Wish,
  attempt: Attempt,
): Promise<WorkbookDescription> {
  attempt.reach('describing');
  const { sheets } = live.written;
  const renewed = sheetKeys.filter((key) => {
    const name = sheets[key];
    const isGone = name !== undefined && missingAmong([name], tabs).length > 0;
    return isGone && missingAmong([tableName(name)], words).length === 0;
  });
  const names = (wanted: readonly SheetKey[], plan: Plan) => sheetNames(plan, wanted, tabs, words);
  return attempt.inSlices(describingWished(live, wish, names, renewed));
}
