import type { LocalizedText } from '../../../engine/words';
import { input } from '../../component-places';
import type { PlanComponent, Pieces } from '../../kind';
import type { MilestoneComponent } from './schema';
import { resultAtShare } from '../../pay/share-of-quota';

export const milestoneRule = (part: PlanComponent<MilestoneComponent>): Pieces =>
  (part.component.pays === 'share' ? shareRule : amountRule)(part);

type PartialKind = MilestoneComponent['partial']['kind'];

/** What is reached, and what the trigger is of a quota where it is a share of one. */
function rulePieces({ component, measure }: PlanComponent<MilestoneComponent>) {
  const { pays, quota } = component;
  const share = input('trigger', 'percent');
  return {
    reached:
      quota === null
        ? { en: [input('trigger', measure.unit)], da: [input('trigger', measure.unit)] }
        : {
            en: [resultAtShare(measure, share), ', which is ', share, ' of quota'],
            da: [resultAtShare(measure, share), ', som er ', share, ' af kvoten'],
          },
    pay: input('bonus', pays === 'amount' ? 'money' : 'percent'),
  };
}

function amountRule(part: PlanComponent<MilestoneComponent>): Pieces {
  const { reached, pay } = rulePieces(part);
  const below = belowTrigger[part.component.partial.kind];
  const what = part.measure.name;
  return {
    en: [
      `When ${what} credited in the period reaches `,
      ...reached.en,
      ', the plan pays a bonus of ',
      pay,
      `. ${below.en} Above it the bonus stays at `,
      pay,
      '.',
    ],
    da: [
      `Når periodens krediterede ${what} når `,
      ...reached.da,
      ', udbetales en bonus på ',
      pay,
      `. ${below.da} Derover bliver bonussen på `,
      pay,
      '.',
    ],
  };
}

function shareRule(part: PlanComponent<MilestoneComponent>): Pieces {
  const { reached, pay } = rulePieces(part);
  const what = part.measure.name;
  return {
    en: [
      `When ${what} credited in the period reaches `,
      ...reached.en,
      ', the plan pays ',
      pay,
      ' of everything credited. Below that it pays nothing.',
    ],
    da: [
      `Når periodens krediterede ${what} når `,
      ...reached.da,
      ', udbetales ',
      pay,
      ' af alt krediteret. Derunder udbetales intet.',
    ],
  };
}

const belowTrigger: Record<PartialKind, LocalizedText> = {
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
