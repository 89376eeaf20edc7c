import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { tieredBonus as native } from './native';

export const page: Page = {
  family: 'bonuses',
  docs: ['tieredBonus'],
  nearest: ['TIERED_COMMISSION'],
  takes: 'actual, tiers, [quota], [mode: word], [exceed], [goes_on]',
  example: ['9000000, {5000000,50000;8000000,75000;10000000,100000}', 75000],
  cases,
  native,
  danish,
};
