import type { Book } from '../book';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/** A validation with its message; `title` is shortened as Excel wants it. */
export const open = (
  title: string,
  rule: NonNullable<TeamColumn['validation']>['rule'],
  text: string,
  say: Book['localize'],
): NonNullable<TeamColumn['validation']> => ({
  rule,
  prompt: { title: title.slice(0, 32), text },
  error: { title: say(texts.notAllowed), text },
});
