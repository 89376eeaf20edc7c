import type { FieldCase } from './field-case';
import { creditingCases } from './crediting-cases';
import { limitCases } from './limit-cases';
import { partnerCases } from './partner-cases';
import { publicCases } from './public-cases';
import { quotaCases } from './quota-cases';
import { rateCases } from './rate-cases';
import { retentionCases } from './retention-cases';
import { saidCases } from './said-cases';
import { targetCases } from './target-cases';
import { tierCases } from './tier-cases';
import { timeCases } from './time-cases';

/**
 * Public tasks that the product solves today. One that needs what is not there yet comes in with it:
 * a row in the list that it belongs to.
 */
export const fieldCases: readonly FieldCase[] = [
  ...tierCases,
  ...targetCases,
  ...limitCases,
  ...quotaCases,
  ...creditingCases,
  ...timeCases,
  ...publicCases,
  ...retentionCases,
  ...saidCases,
  ...partnerCases,
  ...rateCases,
];
