import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { eventBonus as native } from './native';

export const page: Page = {
  family: 'bonuses',
  docs: ['eventSchedule'],
  nearest: ['TIERED_BONUS', 'TIMED_BONUS'],
  takes: 'event, schedule, [count]',
  example: ['"Demo", {"Demo",500;"Go-live",2500}, 3', 1500],
  cases,
  native,
  danish,
};
