import type { CommissionMethod } from '../../engine/tiered-commission';
import type { Words } from '../../engine/words';
import type { Part, Pieces, Places } from '../kind';
import type { AcceleratorComponent } from './accelerator';
import { tierReached, tiersInWords } from './commission-tiers';

/** An accelerator's rule in words. */
export function acceleratorRule(
  { component: { tiers, rate, method, quota }, measure }: Part<AcceleratorComponent>,
  { cell, input }: Places,
): Pieces {
  const base = { unit: 'percent', formula: input('rate'), value: rate } as const;
  const goal = { unit: measure.unit, formula: input('quota'), value: quota };
  const shown = tiers.map(({ from, multiplier }, k) => ({
    value: { unit: 'percent', formula: cell(k, 1), value: multiplier } as const,
    from: { unit: 'percent', formula: cell(k, 0), value: from } as const,
  }));
  return {
    en: [
      'The base rate is ',
      base,
      ` of ${measure.name}. Attainment of a quota of `,
      goal,
      ' multiplies it by ',
      ...tiersInWords(shown, 'en'),
      `. ${applies[method].en} ${tierReached.en}`,
    ],
    da: [
      'Grundsatsen er ',
      base,
      ` af ${measure.name}. Opfyldelsen af en kvote på `,
      goal,
      ' ganger den med ',
      ...tiersInWords(shown, 'da'),
      `. ${applies[method].da} ${tierReached.da}`,
    ],
  };
}

export const acceleratorSentence = ({ component }: Part<AcceleratorComponent>): Words =>
  sentences[component.method];

const applies: Record<CommissionMethod, Words> = {
  marginal: {
    en: 'Each multiplier applies only to its own tier.',
    da: 'Hver faktor gælder kun for sit eget trin.',
  },
  retroactive: {
    en: 'The multiplier of the tier reached applies to everything credited.',
    da: 'Faktoren for det nåede trin gælder for alt krediteret.',
  },
};

const sentences: Record<CommissionMethod, Words> = {
  marginal: {
    en: 'One rate, raised or lowered tier by tier of attainment.',
    da: 'Én sats, som hvert trin af målopfyldelsen hæver eller sænker.',
  },
  retroactive: {
    en: 'One rate, raised or lowered on everything by the attainment reached.',
    da: 'Én sats, som den nåede målopfyldelse hæver eller sænker for det hele.',
  },
};
