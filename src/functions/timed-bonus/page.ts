import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { timedBonus as native } from './native';

export const page: Page = {
  family: 'bonuses',
  docs: ['timedBonus'],
  nearest: ['EVENT_BONUS'],
  dates: ['achieved', 'deadline'],
  takes: 'bonus, achieved, deadline, [conditions]',
  example: ['50000, 46203, 46203', 50000],
  cases,
  native,
  danish,
};
