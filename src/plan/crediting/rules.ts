import type { LocalizedText } from '../../engine/words';
import { cancellationRules } from './cancellation';
import { countingRules } from './counting';
import { deliveryRules } from './delivery';
import { repeatRules } from './repeats';
import { returnRules } from './returns';
import { missingOwnerRules, sharedDealRules } from './sharing';

/** Every rule that a measure chooses for the deals that count towards it, by its field. */
const creditingRules = {
  counts: countingRules,
  cancellations: cancellationRules,
  partialDeliveries: deliveryRules,
  sharedDeals: sharedDealRules,
  missingOwners: missingOwnerRules,
  returns: returnRules,
  repeats: repeatRules,
} as const;
export type CreditingField = keyof typeof creditingRules;
export const creditingFields = Object.keys(creditingRules) as CreditingField[];

/** What the plan says of a choice. */
export const wordsOfRule = (field: CreditingField, choice: string): LocalizedText =>
  wordsOfRules(field)[choice] ?? { en: choice, da: choice };

export const wordsOfRules = (field: CreditingField): Readonly<Record<string, LocalizedText>> =>
  Object.fromEntries(
    Object.entries(creditingRules[field]).map(([choice, { words }]) => [choice, words]),
  );
