import type { LocalizedText } from '../../../engine/words';
import { input, listCell } from '../../component-places';
import type { Piece, PlanComponent, Pieces } from '../../kind';
import { methodSentences, tiersInWords } from '../commission-tiers';
import { isEach, rateUnit } from '../tables/each-unit';
import { reachedIn, tierReached } from '../tables/thresholds';
import { isOnLine, methodOf } from './methods';
import { lineEnd } from './on-line';
import type { CommissionComponent } from './schema';

export const commissionSentence = ({
  component,
}: PlanComponent<CommissionComponent>): LocalizedText =>
  component.methods === 'each' ? methodByTier : methodSentences[component.method];

/** A tiered commission in words: its tiers, how they pay, and when they are reached. */
export function commissionRule(part: PlanComponent<CommissionComponent>): Pieces {
  const { component, measure } = part;
  const { tiers, quota } = component;
  const reached = reachedIn(component);
  const shown = tiers.map((_, k) => ({
    value: listCell(k, 1, rateUnit(part)),
    from: listCell(k, 0, quota === null ? measure.unit : 'percent'),
    isEach: isEach(part),
    isOnAll: component.methods === 'each' && methodOf(component, k) === 'retroactive',
  }));
  const ofQuota = (words: string): readonly Piece[] =>
    quota === null ? [] : [words, input('quota', measure.unit)];
  const pays = commissionSentence(part);
  const end = isOnLine(component) ? lineEnd : { en: '', da: '' };
  return {
    en: [
      `Commission on ${measure.name} is paid in tiers`,
      ...ofQuota(' of attainment of a quota of '),
      ': ',
      ...tiersInWords(shown, 'en', reached),
      `. ${pays.en} ${tierReached[reached].en}${end.en}`,
    ],
    da: [
      `Provision af ${measure.name} udbetales i trin`,
      ...ofQuota(' efter opfyldelsen af en kvote på '),
      ': ',
      ...tiersInWords(shown, 'da', reached),
      `. ${pays.da} ${tierReached[reached].da}${end.da}`,
    ],
  };
}

const methodByTier: LocalizedText = {
  en: 'A rate “of everything” pays from the first unit on; every other pays only on its own tier.',
  da: 'En sats »af det hele« gælder fra første enhed; enhver anden gælder kun for sit eget trin.',
};
