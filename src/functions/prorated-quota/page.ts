import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { proratedQuota as native } from './native';

export const page: Page = {
  family: 'quotas',
  docs: ['proratedQuota'],
  nearest: ['ADJUSTED_TARGET'],
  dates: ['start', 'end', 'active_from', 'active_to'],
  takes: 'quota, start, end, [active_from], [active_to], [ramp], [count: word]',
  example: ['365000, 46023, 46387, 46204', 184000],
  cases,
  native,
  danish,
};
