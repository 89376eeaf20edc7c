import { type Field, numberField } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Measure } from '../../measure';
import { chosenFields } from '../chosen';
import { otherMeasureField } from '../other-measure';
import type { PaidPartComponent } from './schema';

/** What a person can set: which measure is the part, of which components, and what it is on target. */
export const paidPartFields = (
  part: PlanComponent<PaidPartComponent>,
  { name, unit }: Measure,
): readonly Field<PaidPartComponent>[] => [
  otherMeasureField(part, 'part', { en: 'The part that is paid', da: 'Den del, der betales' }),
  ...chosenFields(part, { en: 'Paid on the part', da: 'Betales af delen' }),
  numberField<PaidPartComponent, 'restRate'>('restRate', {
    label: { en: 'Rate of the rest', da: 'Sats for resten' },
    name: { en: 'RestRate', da: 'RestSats' },
    ...{ unit: 'percent', allows: 'zero or more', isRate: true },
  }),
  numberField<PaidPartComponent, 'onTarget'>('onTarget', {
    label: { en: `On target, ${name}`, da: `Ved mål, ${name}` },
    name: { en: 'PartOnTarget', da: 'DelVedMål' },
    ...{ unit, allows: 'zero or more' },
  }),
];
