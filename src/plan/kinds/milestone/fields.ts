import { roundMoney } from '../../../engine/money';
import type { LocalizedText } from '../../../engine/words';
import {
  type ChoiceField,
  type Field,
  type ListField,
  choiceField,
  numberField,
} from '../../field';
import type { PlanComponent } from '../../kind';
import type { MilestoneComponent } from './schema';
import { quotaField } from '../quota-field';

type Partial = MilestoneComponent['partial'];

/** What a person can set of a milestone; partial credit only below a fixed amount. */
export function milestoneFields(
  part: PlanComponent<MilestoneComponent>,
): Field<MilestoneComponent>[] {
  const { pays, partial } = part.component;
  return [
    quotaField<MilestoneComponent>(part.measure),
    paysChoice,
    pays === 'amount'
      ? numberField('bonus', { label: bonusWords, unit: 'money', allows: 'zero or more' })
      : numberField('bonus', {
          label: { en: 'Share of value', da: 'Andel af værdien' },
          name: { en: 'ValueShare', da: 'VærdiAndel' },
          unit: 'percent',
          allows: 'share',
        }),
    numberField('trigger', {
      label: { en: 'Trigger', da: 'Grænse' },
      unit: 'percent',
      suffix: { en: 'of quota', da: 'af kvoten' },
      allows: 'above zero',
    }),
    ...(pays === 'amount' ? [partialChoice] : []),
    ...(partial.kind === 'proportional' ? [partialFrom] : []),
    ...(partial.kind === 'steps' ? [partialSteps] : []),
  ];
}

const paysChoice: ChoiceField<MilestoneComponent> = {
  ...choiceField<MilestoneComponent, 'pays'>(
    'pays',
    { en: 'Bonus is', da: 'Bonussen er' },
    {
      amount: { en: 'A fixed amount', da: 'Et fast beløb' },
      share: { en: 'A share of the value', da: 'En andel af værdien' },
    },
  ),
  set: (component, value) => (value === component.pays ? component : paidTheOtherWay(component)),
};

/** The same pay at the trigger, as a share of the value there or as an amount again. */
function paidTheOtherWay(component: MilestoneComponent): MilestoneComponent {
  const { pays, bonus, quota, trigger } = component;
  const value = (quota ?? 1) * trigger;
  if (pays === 'share') return { ...component, pays: 'amount', bonus: roundMoney(bonus * value) };
  const share = value > 0 ? Math.min(Number((bonus / value).toPrecision(12)), 1) : 0;
  return { ...component, pays: 'share', bonus: share, partial: { kind: 'none' } };
}

const partialChoice: Field<MilestoneComponent> = {
  kind: 'choice',
  id: 'partialKind',
  label: { en: 'Below the trigger', da: 'Under grænsen' },
  options: [
    { value: 'none', label: { en: 'Nothing', da: 'Intet' } },
    { value: 'proportional', label: { en: 'In proportion', da: 'Forholdsmæssigt' } },
    { value: 'steps', label: { en: 'In steps', da: 'I trin' } },
  ],
  get: ({ partial }) => partial.kind,
  set: (component, value) => ({ ...component, partial: newPartial[value] ?? component.partial }),
};

const newPartial: Readonly<Record<string, Partial>> = {
  none: { kind: 'none' },
  proportional: { kind: 'proportional', from: 0.8 },
  steps: {
    kind: 'steps',
    steps: [
      { attainment: 0.8, share: 0.8 },
      { attainment: 0.9, share: 0.9 },
    ],
  },
};

const partialFrom: Field<MilestoneComponent> = {
  kind: 'number',
  id: 'partial',
  label: { en: 'Proportional from', da: 'Forholdsmæssig fra' },
  name: { en: 'PartialFrom', da: 'DelvisFra' },
  unit: 'percent',
  suffix: { en: 'of quota', da: 'af kvoten' },
  allows: 'zero or more',
  get: ({ partial }) => (partial.kind === 'proportional' ? partial.from : 0),
  set: (component, from) => ({ ...component, partial: { kind: 'proportional', from } }),
};

const partialSteps: ListField<MilestoneComponent> = {
  kind: 'list',
  id: 'partialSteps',
  label: { en: 'Partial credit', da: 'Delvis bonus' },
  name: { en: 'PartialCredit', da: 'DelvisBonus' },
  row: { en: 'Step', da: 'Trin' },
  columns: [
    {
      label: { en: 'From attainment', da: 'Fra målopfyldelse' },
      unit: 'percent',
      allows: 'zero or more',
    },
    { label: { en: 'Share of bonus', da: 'Andel af bonus' }, unit: 'percent', allows: 'share' },
  ],
  get: ({ partial }) =>
    partial.kind === 'steps'
      ? partial.steps.map(({ attainment, share }) => [attainment, share])
      : [],
  set: (component, rows) => ({
    ...component,
    partial: {
      kind: 'steps',
      steps: rows.map(([attainment, share]) => ({
        attainment: Number(attainment),
        share: Number(share),
      })),
    },
  }),
  next: ({ partial, trigger }) => {
    const last = partial.kind === 'steps' ? partial.steps.at(-1) : undefined;
    return [last ? (last.attainment + trigger) / 2 : 0.8, last?.share ?? 0.8];
  },
};

const bonusWords: LocalizedText = { en: 'Bonus', da: 'Bonus' };
