import * as v from 'valibot';
import { milestoneBonus } from '../engine/milestone-bonus';
import { alsoRefuse } from '../engine/result';
import { quotaIssues } from '../engine/rules';
import type { Words } from '../engine/words';
import { type RowFormulas, type TableKind, nothingBelow } from './kind';

export const milestoneSchema = v.strictObject({
  kind: v.literal('milestone'),
  quota: v.number(),
  bonus: v.number(),
  trigger: v.number(),
  partial: v.variant('kind', [
    v.strictObject({ kind: v.literal('none') }),
    v.strictObject({ kind: v.literal('proportional'), from: v.number() }),
    v.strictObject({
      kind: v.literal('steps'),
      steps: v.array(v.strictObject({ attainment: v.number(), share: v.number() })),
    }),
  ]),
});
export type MilestoneComponent = v.InferOutput<typeof milestoneSchema>;

export const milestone: TableKind<MilestoneComponent> = {
  title: { en: 'Milestone bonus', da: 'Milepælsbonus' },
  sentence: ({ partial }) => sentences[partial.kind],
  measure: () => ({ en: 'sales', da: 'salg' }),
  measureUnit: () => 'money',
  quota: ({ quota }) => quota,
  goal: ({ quota }) => quota,
  goalFormula: (_, { input }) => input('quota'),
  table: (component) => {
    const table = milestoneBonus(component);
    return alsoRefuse(quotaIssues(component.quota), table);
  },
  inputs: ({ quota, bonus, trigger, partial }) => [
    { id: 'quota', label: quotaWords, name: quotaWords, unit: 'money', value: quota },
    { id: 'bonus', label: bonusWords, name: bonusWords, unit: 'money', value: bonus },
    {
      id: 'trigger',
      label: { en: 'Trigger', da: 'Grænse' },
      name: { en: 'Trigger', da: 'Grænse' },
      unit: 'percent',
      suffix: { en: 'of quota', da: 'af kvoten' },
      value: trigger,
    },
    ...(partial.kind === 'proportional'
      ? [
          {
            id: 'partial',
            label: { en: 'Proportional from', da: 'Forholdsmæssig fra' },
            name: { en: 'PartialFrom', da: 'DelvisFra' },
            unit: 'percent' as const,
            suffix: { en: 'of quota', da: 'af kvoten' },
            value: partial.from,
          },
        ]
      : []),
  ],
  inputTable: ({ partial }) =>
    partial.kind === 'steps'
      ? {
          title: { en: 'Partial credit', da: 'Delvis bonus' },
          name: { en: 'PartialCredit', da: 'DelvisBonus' },
          columns: [
            { label: { en: 'From attainment', da: 'Fra målopfyldelse' }, unit: 'percent' },
            { label: { en: 'Share of bonus', da: 'Andel af bonus' }, unit: 'percent' },
          ],
          rows: partial.steps.map(({ attainment, share }) => [attainment, share]),
        }
      : undefined,
  rows: ({ partial, bonus, trigger }, { input, cell }) => {
    const [pay, goal] = [input('bonus'), input('trigger')];
    const inFull: RowFormulas = {
      from: goal,
      payout: () => pay,
      rate: '0',
      value: { from: trigger, payout: bonus, rate: 0 },
    };
    switch (partial.kind) {
      case 'none':
        return [nothingBelow, inFull];
      case 'steps':
        return [
          nothingBelow,
          ...partial.steps.map(({ attainment, share }, k) => ({
            from: cell(k, 0),
            payout: () => `${cell(k, 1)}*${pay}`,
            rate: '0',
            value: { from: attainment, payout: share * bonus, rate: 0 },
          })),
          inFull,
        ];
      case 'proportional':
        return [nothingBelow, ...proportionalRows(partial.from, bonus, trigger, input), inFull];
    }
  },
  isFlat: ({ partial }) => partial.kind !== 'proportional',
  call: ({ partial }, { input, table }, credited) => {
    const below = {
      none: () => '',
      proportional: () => `,IF(${input('partial')}>0,${input('partial')},"proportional")`,
      steps: () => `,${table}`,
    }[partial.kind]();
    return `COMP.MILESTONE_BONUS(${credited},${input('quota')},${input('bonus')},${input('trigger')}${below})`;
  },
  rule: (component, { input }) => {
    const { quota, bonus, trigger } = component;
    const goal = {
      unit: 'money',
      formula: `${input('quota')}*${input('trigger')}`,
      value: quota * trigger,
    } as const;
    const share = { unit: 'percent', formula: input('trigger'), value: trigger } as const;
    const pay = { unit: 'money', formula: input('bonus'), value: bonus } as const;
    const below = belowTrigger[component.partial.kind];
    return {
      en: [
        'When credited sales in the period reach ',
        goal,
        ', which is ',
        share,
        ' of quota, the plan pays a bonus of ',
        pay,
        `. ${below.en} Above it the bonus stays at `,
        pay,
        ', which is also the most one person can be paid.',
      ],
      da: [
        'Når periodens krediterede salg når ',
        goal,
        ', som er ',
        share,
        ' af kvoten, udbetales en bonus på ',
        pay,
        `. ${below.da} Derover bliver bonussen på `,
        pay,
        ', som også er det højeste, én person kan få udbetalt.',
      ],
    };
  },
};

/** The slope, and the attainment of 100 % that ends it where the trigger lies above. */
function proportionalRows(
  start: number,
  bonus: number,
  trigger: number,
  input: (id: string) => string,
): RowFormulas[] {
  const [from, pay, goal] = [input('partial'), input('bonus'), input('trigger')];
  return [
    {
      from,
      payout: () => `MIN(${from},1)*${pay}`,
      rate: `IF(${from}<1,${pay},0)`,
      value: { from: start, payout: Math.min(start, 1) * bonus, rate: start < 1 ? bonus : 0 },
    },
    {
      from: `MAX(${from},MIN(1,${goal}))`,
      payout: () => pay,
      rate: '0',
      value: { from: Math.max(start, Math.min(1, trigger)), payout: bonus, rate: 0 },
    },
  ];
}

const quotaWords: Words = { en: 'Quota', da: 'Kvote' };
const bonusWords: Words = { en: 'Bonus', da: 'Bonus' };

const sentences: Record<MilestoneComponent['partial']['kind'], Words> = {
  none: {
    en: 'One milestone, one amount. Nothing is paid below it.',
    da: 'Én milepæl, ét beløb. Under den udbetales intet.',
  },
  proportional: {
    en: 'Below the milestone, the bonus times attainment.',
    da: 'Under milepælen: bonus gange målopfyldelse.',
  },
  steps: {
    en: 'Below the milestone, a share of the bonus in steps.',
    da: 'Under milepælen: en andel af bonussen i trin.',
  },
};

const belowTrigger: Record<MilestoneComponent['partial']['kind'], Words> = {
  none: {
    en: 'Below that it pays nothing; there is no partial credit.',
    da: 'Derunder udbetales intet; der er ingen delvis bonus.',
  },
  proportional: {
    en: 'Below that it pays the bonus times attainment, from the attainment stated, and never more than the bonus.',
    da: 'Derunder udbetales bonus gange målopfyldelse fra den angivne målopfyldelse, dog aldrig mere end bonussen.',
  },
  steps: {
    en: 'Below that it pays the share of the bonus stated for the attainment reached.',
    da: 'Derunder udbetales den andel af bonussen, der er angivet for den nåede målopfyldelse.',
  },
};
