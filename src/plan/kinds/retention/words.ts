import type { LocalizedText } from '../../../engine/words';
import { listCell } from '../../component-places';
import type { PlanComponent, Pieces } from '../../kind';
import { saysItsRate } from '../../retention/is-ratio';
import { retentionDefinitions } from '../../definitions/retention';
import { tiersInWords } from '../commission-tiers';
import { goesOn, onwardWords } from '../tables/line-end';
import { reachedIn, tierReached } from '../tables/thresholds';
import type { RetentionComponent } from './schema';

type Model = RetentionComponent['model'];
type Mode = RetentionComponent['mode'];

/** A retention bonus in words: what the rate is, what it pays, and how its tiers are read. */
export function retentionRule({ component, measure }: PlanComponent<RetentionComponent>): Pieces {
  const { model, mode, tiers } = component;
  const meaning = saysItsRate(measure) ? { en: '', da: '' } : spaced(retentionDefinitions[model]);
  const reached = reachedIn(component);
  const onward = goesOn(component) ? onwardWords : { en: '', da: '' };
  const shown = tiers.map((_, k) => ({
    value: listCell(k, 1, 'money'),
    from: listCell(k, 0, 'percent'),
  }));
  return {
    en: [
      `${meaning.en}The bonus is `,
      ...tiersInWords(shown, 'en', reached),
      `. ${between[mode].en}${onward.en} ${tierReached[reached].en} The rate is never rounded up.`,
    ],
    da: [
      `${meaning.da}Bonussen er `,
      ...tiersInWords(shown, 'da', reached),
      `. ${between[mode].da}${onward.da} ${tierReached[reached].da} Andelen rundes aldrig op.`,
    ],
  };
}

const spaced = ({ en, da }: LocalizedText): LocalizedText => ({ en: `${en} `, da: `${da} ` });

/** A rate that deals come to is what its measure says, whatever a typed one was called. */
export const retentionSentence = ({
  component,
  measure,
}: PlanComponent<RetentionComponent>): LocalizedText =>
  saysItsRate(measure)
    ? { en: `A bonus by ${measure.name}.`, da: `En bonus efter ${measure.name}.` }
    : sentences[component.model];

export const modelWords: Record<Model, LocalizedText> = {
  nrr: { en: 'Net revenue retention', da: 'Nettofastholdelse (NRR)' },
  grr: { en: 'Gross revenue retention', da: 'Bruttofastholdelse (GRR)' },
  renewal: { en: 'Renewal rate', da: 'Fornyelsesandel' },
};

export const modeWords: Record<Mode, LocalizedText> = {
  highest: { en: 'Highest tier', da: 'Højeste trin' },
  linear: { en: 'Straight line', da: 'Ret linje' },
};

const between: Record<Mode, LocalizedText> = {
  highest: {
    en: 'Only the highest tier reached is paid.',
    da: 'Kun det højeste nåede trin udbetales.',
  },
  linear: {
    en: 'Between two tiers the bonus follows a straight line.',
    da: 'Mellem to trin følger bonussen en ret linje.',
  },
};

const sentences: Record<Model, LocalizedText> = {
  nrr: { en: 'A bonus by net revenue retention.', da: 'En bonus efter nettofastholdelse (NRR).' },
  grr: {
    en: 'A bonus by gross revenue retention.',
    da: 'En bonus efter bruttofastholdelse (GRR).',
  },
  renewal: { en: 'A bonus by the share of renewals.', da: 'En bonus efter andelen af fornyelser.' },
};
