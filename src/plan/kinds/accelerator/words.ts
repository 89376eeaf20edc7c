import type { CommissionMethod } from '../../../functions/tiered-commission/rule';
import type { LocalizedText } from '../../../engine/words';
import { input, listCell } from '../../component-places';
import type { PlanComponent, Pieces } from '../../kind';
import type { AcceleratorComponent } from './schema';
import { tiersInWords } from '../commission-tiers';
import { isEach, rateUnit } from '../tables/each-unit';
import { reachedIn, tierReached } from '../tables/thresholds';

export function acceleratorRule(part: PlanComponent<AcceleratorComponent>): Pieces {
  const { component, measure } = part;
  const { tiers, method } = component;
  const reached = reachedIn(component);
  const [base, goal] = [input('rate', rateUnit(part)), input('quota', measure.unit)];
  const of = isEach(part)
    ? { en: ` for each of ${measure.name}`, da: ` for hver af ${measure.name}` }
    : { en: ` of ${measure.name}`, da: ` af ${measure.name}` };
  const shown = tiers.map((_, k) => ({
    value: listCell(k, 1, 'percent'),
    from: listCell(k, 0, 'percent'),
  }));
  return {
    en: [
      'The base rate is ',
      base,
      `${of.en}. Attainment of a quota of `,
      goal,
      ' multiplies it by ',
      ...tiersInWords(shown, 'en', reached),
      `. ${applies[method].en} ${tierReached[reached].en}`,
    ],
    da: [
      'Grundsatsen er ',
      base,
      `${of.da}. Opfyldelsen af en kvote på `,
      goal,
      ' ganger den med ',
      ...tiersInWords(shown, 'da', reached),
      `. ${applies[method].da} ${tierReached[reached].da}`,
    ],
  };
}

export const acceleratorSentence = ({
  component,
}: PlanComponent<AcceleratorComponent>): LocalizedText => sentences[component.method];

const applies: Record<CommissionMethod, LocalizedText> = {
  marginal: {
    en: 'Each multiplier applies only to its own tier.',
    da: 'Hver faktor gælder kun for sit eget trin.',
  },
  retroactive: {
    en: 'The multiplier of the tier reached applies to everything credited.',
    da: 'Faktoren for det nåede trin gælder for alt krediteret.',
  },
};

const sentences: Record<CommissionMethod, LocalizedText> = {
  marginal: {
    en: 'One rate, raised or lowered tier by tier of attainment.',
    da: 'Én sats, som hvert trin af målopfyldelsen hæver eller sænker.',
  },
  retroactive: {
    en: 'One rate, raised or lowered on everything by the attainment reached.',
    da: 'Én sats, som den nåede målopfyldelse hæver eller sænker for det hele.',
  },
};
