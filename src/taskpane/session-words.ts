import type { Issue } from '../engine/result';
import type { ChangeFailure } from '../workbook/change/change-failures';
import type { Unfinished } from '../workbook/plans/in-excel';
import type { FoundPlan } from '../workbook/reopened/found-plan';
import type { Delivery } from './host/deliver';
import { texts } from './session-texts';

export const notFinished = ({ why, advice, ways }: Unfinished): Delivery => ({
  ...refused({ message: why, advice }),
  ways,
});

export const refused = ({ message, advice }: Pick<Issue, 'message' | 'advice'>): Delivery => ({
  isGood: false,
  message,
  advice: [advice],
});

export const failed = ({ why, advice }: ChangeFailure): Delivery =>
  refused({ message: why, advice });

export const openedWords = (made: string): Delivery => ({
  isGood: true,
  message: texts.opened,
  made,
  advice: [],
});

/** What is to be said of plans that cannot be edited as they are. */
export function noticeOf(plans: readonly FoundPlan[]): Delivery | undefined {
  const odd = plans.find(({ state }) => state !== 'current');
  if (!odd || odd.state === 'current') return undefined;
  if (odd.state === 'earlier') return refused(texts.earlier);
  return {
    ...refused(odd.issues[0] ?? texts.damaged),
    ...(odd.name !== undefined && { made: odd.name }),
  };
}
