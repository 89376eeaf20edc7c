import * as v from 'valibot';
import { unless } from '../../engine/result';
import { atLeast } from '../../engine/rules';
import { constant } from '../../formula/formula';
import { input } from '../component-places';
import { numberField } from '../field';
import { type TargetKind } from '../kind';
import { common } from '../new-component';
import { commonEntries } from './entries';

export const baseSalarySchema = v.strictObject({
  kind: v.literal('base-salary'),
  ...commonEntries,
  /** For the whole period. */
  base: v.number(),
});
export type BaseSalaryComponent = v.InferOutput<typeof baseSalarySchema>;

/**
 * Base salary: what its roles are paid whatever they sell; a payee may have another on Team
 * (`payee/target/earnings.ts`). The plan does not pay it; with it the plan says on-target earnings, pay mix,
 * leverage, quota to on-target earnings and the effective rate, and which of them are out of the usual range
 * (`pay/pay-mix.ts`).
 */
export const baseSalary: TargetKind<BaseSalaryComponent> = {
  shape: 'nothing',
  title: { en: 'Base salary and pay mix', da: 'Fast løn og lønmix' },
  // What is paid by the plan comes on top.
  drawing: { bars: [[4, 56, 15]], lines: 'M4 21L60 6' },
  sentence: () => ({
    en: 'What is paid whatever is sold; the plan shows what the whole comes to on target.',
    da: 'Det, der betales uanset salget; planen viser, hvad det hele giver ved mål.',
  }),
  rule: () => ({
    en: [
      'Base salary of ',
      input('base', 'money'),
      ' is paid beside this plan, not by it. Who has another on Team is paid that.',
    ],
    da: [
      'Fast løn på ',
      input('base', 'money'),
      ' betales ved siden af planen, ikke af den. Den, der har en anden på Team, får den.',
    ],
  }),
  fields: () => [
    numberField('base', {
      label: { en: 'Base salary', da: 'Fast løn' },
      name: { en: 'BaseSalary', da: 'FastLøn' },
      ...{ unit: 'money', allows: 'zero or more' },
    }),
  ],
  check: ({ component }) => unless(atLeast(0, component.base, ['base']), () => component),
  factor: () => constant(1),
  base: () => input('base', 'money'),
  sample: (id) => ({ kind: 'base-salary', ...common(id), base: 100_000 }),
};
