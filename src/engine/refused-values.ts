import type { Issue } from './result';
import { atLeast, positive, quotaIssues } from './rules';
import { fallsShort } from './threshold';

/** What rules ask of one value of a row, where nothing is wrong nearly always: the issue, if it is one. */
export const refuseNegative = (value: number, name: string): Issue | undefined =>
  fallsShort(value, 0) ? atLeast(0, value, [name])[0] : undefined;

export const refuseNotPositive = (value: number, name: string): Issue | undefined =>
  value > 0 ? undefined : positive(value, [name])[0];

export const refuseNoQuota = (quota: number): Issue | undefined =>
  quota > 0 ? undefined : quotaIssues(quota)[0];
