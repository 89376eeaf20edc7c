import type { ChangeFailure } from '../../change/change-failures';
import { refusals } from '../../change/change-failures';
import { sync, withRetry } from '../batches';
import { askDateSystem } from './workbook';
import { uncalculated } from '../../change/not-calculated';

/** Why the cells of the open workbook may not show what they come to; undefined where they do. */
export const whyUncalculated = (
  context: Excel.RequestContext,
  timeout: number,
): Promise<ChangeFailure | undefined> =>
  withRetry(async () => {
    const { application } = context.workbook;
    application.load('calculationMode,calculationState');
    const countsFrom1904 = askDateSystem(context);
    await sync(context, timeout);
    if (countsFrom1904()) return refusals.from1904;
    if (application.calculationMode === 'Manual') return uncalculated.manual;
    return application.calculationState === 'Done' ? undefined : uncalculated.unfinished;
  });
