import { normalShare } from '../../functions/outliers/rule';
import { type Formula, constant } from '../formula';
import { over } from '../operators/numbers/over';
import { times } from '../operators/numbers/times';

/** How far a value lies from the median, in standard deviations as the median distance tells them. */
export const robustScore = (distance: Formula<number>, medianDistance: Formula<number>) =>
  over(distance, times(constant(normalShare), medianDistance));
