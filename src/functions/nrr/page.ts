import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { netRevenueRetention as native } from './native';

export const page: Page = {
  family: 'retention',
  docs: ['netRevenueRetention'],
  nearest: ['GRR'],
  takes: 'start, churn, downgrade, upsell, cross_sell',
  example: ['1000000, 80000, 20000, 150000, 50000', 1.1],
  cases,
  native,
  danish,
};
