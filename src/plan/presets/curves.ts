import type { LocalizedText } from '../../engine/words';
import { common } from '../new-component';
import { type Preset, following, measure, revenue, sales } from './preset';

/** Plans of one component: the shapes that a payout can have. */

export const revenueLadder: Preset = {
  id: 'revenue-ladder',
  name: { en: 'Revenue ladder', da: 'Omsætningstrappe' },
  meaning: { en: 'The highest step reached is paid', da: 'Det højeste nåede trin udbetales' },
  rules: (say) => ({
    measures: [measure('revenue', say(revenue))],
    components: [
      {
        kind: 'ladder',
        ...following('ladder', 'revenue'),
        mode: 'highest',
        quota: null,
        rungs: [
          { from: 5_000_000, bonus: 50_000 },
          { from: 8_000_000, bonus: 75_000 },
          { from: 10_000_000, bonus: 100_000 },
        ],
      },
    ],
  }),
};

/** A market counts where somebody has signed; how many deals there are in it does not matter. */
export const newMarkets = {
  name: { en: 'new markets', da: 'nye markeder' },
  definition: {
    en: 'A country in which nobody was a customer before, with its first signed contract. Each country counts once.',
    da: 'Et land, hvor ingen var kunde før, med sin første underskrevne kontrakt. Hvert land tæller én gang.',
  },
} as const satisfies Record<string, LocalizedText>;

export const markets: Preset = {
  id: 'markets',
  name: { en: 'Two or three markets', da: 'To eller tre markeder' },
  meaning: { en: 'Every market step adds to the bonus', da: 'Hvert trin lægges til bonussen' },
  rules: (say) => ({
    measures: [
      measure('markets', say(newMarkets.name), 'count', { definition: say(newMarkets.definition) }),
    ],
    components: [
      {
        kind: 'ladder',
        ...following('markets', 'markets'),
        mode: 'additive',
        quota: null,
        rungs: [
          { from: 2, bonus: 50_000 },
          { from: 3, bonus: 25_000 },
        ],
      },
    ],
  }),
};

export const marginalCommission: Preset = {
  id: 'marginal-commission',
  name: { en: 'Marginal commission', da: 'Marginal provision' },
  meaning: { en: 'Each rate on its own tier', da: 'Hver sats på sit eget trin' },
  rules: (say) => ({
    measures: [measure('sales', say(sales))],
    components: [
      {
        kind: 'commission',
        ...following('commission', 'sales'),
        method: 'marginal',
        quota: 250_000,
        tiers: [
          { from: 0.5, rate: 0.08 },
          { from: 1, rate: 0.12 },
          { from: 1.25, rate: 0.15 },
        ],
      },
    ],
  }),
};

export const retroactiveCommission: Preset = {
  id: 'retroactive-commission',
  name: { en: 'Retroactive commission', da: 'Retroaktiv provision' },
  meaning: { en: 'The rate reached, on everything', da: 'Den nåede sats på det hele' },
  rules: (say) => ({
    measures: [measure('sales', say(sales))],
    components: [
      {
        kind: 'commission',
        ...following('commission', 'sales'),
        method: 'retroactive',
        quota: null,
        tiers: [
          { from: 0, rate: 0.05 },
          { from: 500_000, rate: 0.07 },
          { from: 1_000_000, rate: 0.1 },
        ],
      },
    ],
  }),
};

export const expansionCommission: Preset = {
  id: 'expansion',
  name: { en: 'Expansion commission', da: 'Provision af mersalg' },
  meaning: { en: 'Renewal, upsell, cross-sell by rate', da: 'Fornyelse, mersalg og krydssalg' },
  rules: (say) => ({
    roles: ['CSM', 'AE'],
    measures: [measure('expansion', say({ en: 'expansion sales', da: 'mersalg' }))],
    components: [
      {
        kind: 'expansion',
        ...common('expansion'),
        model: 'reduced',
        renewalBase: true,
        rates: [
          { type: say({ en: 'Renewal', da: 'Fornyelse' }), rate: 0.03 },
          { type: say({ en: 'Upsell', da: 'Mersalg' }), rate: 0.08 },
          { type: say({ en: 'Cross-sell', da: 'Krydssalg' }), rate: 0.1 },
        ],
      },
    ],
    paySplits: [
      { role: 'CSM', share: 0.3 },
      { role: 'AE', share: 0.7 },
    ],
  }),
};

/** A rate that has no steps: what attainment makes of it lies on a straight line. */
export const risingRate: Preset = {
  id: 'rising-rate',
  name: { en: 'A rising rate', da: 'En stigende sats' },
  situation: { en: 'Every percent counts', da: 'Hver procent tæller' },
  meaning: {
    en: 'The rate rises in a straight line',
    da: 'Satsen stiger i en ret linje',
  },
  rules: (say) => ({
    measures: [measure('sales', say(sales))],
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), quota: 1_000_000 },
        method: 'interpolated',
        tiers: [
          { from: 0.5, rate: 0 },
          { from: 1, rate: 0.05 },
          { from: 1.5, rate: 0.09 },
        ],
      },
    ],
  }),
};
