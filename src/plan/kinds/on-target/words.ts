import type { LocalizedText } from '../../../engine/words';
import { input, listCell } from '../../component-places';
import type { PlanComponent, Pieces } from '../../kind';
import { tiersInWords } from '../commission-tiers';
import { goesOn, onwardWords } from '../tables/line-end';
import { reachedIn, tierReached } from '../tables/thresholds';
import type { Curve, OnTargetComponent } from './schema';

/** Whether its points are multiples of a rate, which is target pay over quota. */
export const isOfRate = ({ mode }: Pick<OnTargetComponent, 'mode'>): boolean =>
  mode === 'marginal' || mode === 'retroactive';

export const curveWords: Record<Curve, LocalizedText> = {
  linear: { en: 'A straight line', da: 'En ret linje' },
  highest: { en: 'Steps', da: 'Trin' },
  marginal: { en: 'A rate for each tier', da: 'En sats for hvert trin' },
  retroactive: { en: 'One rate for everything', da: 'Én sats for det hele' },
};

export const curveSentences: Record<Curve, LocalizedText> = {
  linear: {
    en: 'A share of target pay, on a straight line between points of attainment.',
    da: 'En andel af den variable løn ved mål, på en ret linje mellem punkter af målopfyldelse.',
  },
  highest: {
    en: 'The share of target pay that the highest step reached gives.',
    da: 'Den andel af den variable løn ved mål, som det højeste nåede trin giver.',
  },
  marginal: {
    en: 'The rate is target pay over quota, times the multiple of each tier.',
    da: 'Satsen er variabel løn ved mål over kvoten, ganget med hvert trins faktor.',
  },
  retroactive: {
    en: 'The rate is target pay over quota, times the multiple of the tier reached.',
    da: 'Satsen er variabel løn ved mål over kvoten, ganget med det nåede trins faktor.',
  },
};

/** Target pay, the quota that earns it, and what its points pay. */
export function onTargetRule({ component, measure }: PlanComponent<OnTargetComponent>): Pieces {
  const { mode, points } = component;
  const reached = reachedIn(component);
  const [target, quota] = [input('target', 'money'), input('quota', measure.unit)];
  const shown = points.map((_, k) => ({
    value: listCell(k, 1, 'percent'),
    from: listCell(k, 0, 'percent'),
  }));
  const onward = goesOn(component) ? onwardWords : { en: '', da: '' };
  const [of, after] = [isOfRate(component) ? ofRate : ofTarget, curveSentences[mode]];
  return {
    en: [
      'Target pay of ',
      target,
      ` is earned by ${measure.name} of `,
      quota,
      `. ${of.en}`,
      ...tiersInWords(shown, 'en', reached),
      `. ${after.en} ${tierReached[reached].en}${onward.en}`,
    ],
    da: [
      'Variabel løn ved mål på ',
      target,
      ` optjenes ved ${measure.name} på `,
      quota,
      `. ${of.da}`,
      ...tiersInWords(shown, 'da', reached),
      `. ${after.da} ${tierReached[reached].da}${onward.da}`,
    ],
  };
}

const ofTarget: LocalizedText = {
  en: 'By attainment it pays of it ',
  da: 'Efter målopfyldelsen udbetales heraf ',
};
const ofRate: LocalizedText = {
  en: 'By attainment the rate is multiplied by ',
  da: 'Efter målopfyldelsen ganges satsen med ',
};

export const words = {
  title: { en: 'Target pay', da: 'Variabel løn ved mål' },
  target: { en: 'Target pay', da: 'Variabel løn ved mål' },
  targetName: { en: 'TargetPay', da: 'VariabelVedMål' },
  mode: { en: 'Follows attainment by', da: 'Følger målopfyldelsen med' },
  points: { en: 'Payout curve', da: 'Udbetalingskurve' },
  point: { en: 'Point', da: 'Punkt' },
  share: { en: 'Of target pay', da: 'Af variabel løn' },
  multiple: { en: 'Times the rate', da: 'Gange satsen' },
} as const satisfies Record<string, LocalizedText>;
