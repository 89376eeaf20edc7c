import type { ThresholdRule } from '../../../engine/payout-table';
import type { Column } from '../../field';
import type { Measure } from '../../measure';
import { fromHead } from './thresholds';

/** The first column of a list of thresholds, in the unit that a quota decides. */
export function fromColumn(
  hasQuota: boolean,
  { unit, name }: Measure,
  reached: ThresholdRule = 'at',
): Column {
  const of = hasQuota ? { en: 'attainment', da: 'målopfyldelse' } : { en: name, da: name };
  return {
    label: fromHead(reached, of),
    unit: hasQuota ? 'percent' : unit,
    allows: 'zero or more',
  };
}
