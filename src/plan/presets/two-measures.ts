import { margin } from '../definitions/margin';
import { retentionDefinitions } from '../definitions/retention';
import { common } from '../new-component';
import { type Preset, following, measure, sales } from './preset';

/** Plans in which a second measure changes what the first one pays. */

export const volumeAtMargin: Preset = {
  id: 'volume-at-margin',
  name: { en: 'Volume at a margin', da: 'Volumen med dækningsgrad' },
  situation: { en: 'Prices must hold', da: 'Priserne skal holde' },
  meaning: {
    en: 'Sales pay more where the price is kept',
    da: 'Salget giver mere, når prisen holdes',
  },
  rules: (say) => ({
    measures: [
      measure('sales', say(sales), 'money', { counts: 'invoice' }),
      measure('margin', say(margin.name), 'percent', {
        counts: 'invoice',
        definition: say(margin.definition),
      }),
    ],
    components: [
      {
        ...{ kind: 'matrix', ...common('matrix'), measure: 'sales', across: 'margin' },
        ...{ gives: 'share', amount: 100_000, of: [], method: 'linear' },
        grid: {
          across: [0.2, 0.25, 0.3, 0.35],
          rows: [
            { from: 1_000_000, gives: [0, 0.25, 0.5, 0.6] },
            { from: 1_500_000, gives: [0.25, 0.5, 0.75, 0.9] },
            { from: 2_000_000, gives: [0.5, 0.75, 1, 1.25] },
            { from: 2_500_000, gives: [0.75, 1, 1.25, 1.5] },
          ],
        },
      },
    ],
  }),
};

export const keptCustomers: Preset = {
  id: 'kept-customers',
  name: { en: 'Sales and kept customers', da: 'Salg og fastholdte kunder' },
  situation: { en: 'Customers must stay', da: 'Kunderne skal blive' },
  meaning: {
    en: 'Retention multiplies the commission',
    da: 'Fastholdelse ganger provisionen',
  },
  rules: (say) => ({
    roles: [say({ en: 'Account manager', da: 'Kundeansvarlig' })],
    measures: [
      measure('sales', say(sales)),
      measure('grr', 'GRR', 'percent', {
        counts: 'revenue',
        definition: say(retentionDefinitions.grr),
      }),
    ],
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
        quota: 1_000_000,
        tiers: [
          { from: 0, rate: 0.04 },
          { from: 1, rate: 0.06 },
        ],
      },
      {
        ...{ kind: 'multiplier', ...common('retention'), measure: 'grr', of: ['commission'] },
        name: say({ en: 'Retention', da: 'Fastholdelse' }),
        mode: 'highest',
        factors: [
          { from: 0, factor: 0.8 },
          { from: 0.85, factor: 0.9 },
          { from: 0.9, factor: 1 },
          { from: 0.95, factor: 1.1 },
        ],
      },
    ],
  }),
};
