import type { Field, NumberField } from '../../field';
import { listField } from '../list-field';
import type { CollectionsComponent } from './schema';

const tiersField = listField<CollectionsComponent, 'tiers'>('tiers', {
  label: { en: 'Rate by days to payment', da: 'Sats efter betalingsdage' },
  name: { en: 'PaymentDays', da: 'Betalingsdage' },
  row: { en: 'Step', da: 'Trin' },
  columns: {
    from: { label: { en: 'From days', da: 'Fra dage' }, unit: 'days', allows: 'zero or more' },
    rate: { label: { en: 'Rate', da: 'Sats' }, unit: 'percent', allows: 'share' },
  },
  next: ({ tiers }) => {
    const last = tiers.at(-1);
    return last ? [last.from + 30, last.rate] : [0, 0.01];
  },
});

const shareField: NumberField<CollectionsComponent> = {
  kind: 'number',
  id: 'consistencyShare',
  label: { en: 'Paid in time at least', da: 'Betalt til tiden mindst' },
  name: { en: 'ConsistencyShare', da: 'StabilAndel' },
  unit: 'percent',
  suffix: { en: 'of invoices', da: 'af fakturaerne' },
  allows: 'share',
  get: ({ consistency }) => consistency.share,
  set: (component, share) => ({ ...component, consistency: { ...component.consistency, share } }),
};

const bonusField: NumberField<CollectionsComponent> = {
  kind: 'number',
  id: 'consistencyBonus',
  label: { en: 'Bonus for consistency', da: 'Bonus for stabil betaling' },
  name: { en: 'ConsistencyBonus', da: 'StabilBonus' },
  unit: 'money',
  allows: 'zero or more',
  get: ({ consistency }) => consistency.bonus,
  set: (component, bonus) => ({ ...component, consistency: { ...component.consistency, bonus } }),
};

/** What a person can set of collections. */
export const collectionsFields: readonly Field<CollectionsComponent>[] = [
  tiersField,
  shareField,
  bonusField,
];
