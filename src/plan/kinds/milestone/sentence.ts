import type { LocalizedText } from '../../../engine/words';
import type { PlanComponent } from '../../kind';
import type { MilestoneComponent } from './schema';

/** A milestone's rule in one short sentence. */
export const milestoneSentence = ({
  component,
}: PlanComponent<MilestoneComponent>): LocalizedText =>
  component.pays === 'share' ? shareSentence : sentences[component.partial.kind];

type PartialKind = MilestoneComponent['partial']['kind'];

const shareSentence: LocalizedText = {
  en: 'One milestone, a share of the value. Nothing is paid below it.',
  da: 'Én milepæl, en andel af værdien. Under den udbetales intet.',
};

const sentences: Record<PartialKind, LocalizedText> = {
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
