import { over } from '../../formula/operators/numbers/over';
import { ofQuota } from '../native/measure';
import { cell, native } from '../native/native';

export const attainment = native({
  takes: { actual: cell, quota: cell },
  write: ({ actual, quota }) => ofQuota(quota, over(actual, quota)),
});
