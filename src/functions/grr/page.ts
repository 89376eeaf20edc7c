import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { grossRevenueRetention as native } from './native';

export const page: Page = {
  family: 'retention',
  docs: ['grossRevenueRetention'],
  nearest: ['NRR'],
  takes: 'start, churn, downgrade',
  example: ['1000000, 80000, 20000', 0.9],
  cases,
  native,
  danish,
};
