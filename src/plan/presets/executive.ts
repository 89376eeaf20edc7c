import { common } from '../new-component';
import { newMarkets } from './curves';
import { type Preset, following, measure, revenue } from './preset';

/** A ladder of revenue that is provisional until its review, with targets that follow the forecast. */
export const executiveLadder: Preset = {
  id: 'executive-ladder',
  name: { en: 'Executive ladder', da: 'Direktørtrappe' },
  situation: { en: 'Executive with little data', da: 'Direktør med få data' },
  meaning: {
    en: 'Revenue steps, reviewed after 60 days',
    da: 'Omsætningstrin, revideres efter 60 dage',
  },
  rules: (say) => ({
    status: 'provisional',
    reviewAfterDays: 60,
    period: 'year',
    measures: [
      measure('revenue', say(revenue), 'money', { counts: 'revenue' }),
      measure('markets', say(newMarkets.name), 'count', {
        counts: 'signature',
        definition: say(newMarkets.definition),
      }),
    ],
    components: [
      {
        kind: 'ladder',
        ...following('ladder', 'revenue'),
        mode: 'highest',
        quota: 10_000_000,
        rungs: [
          { from: 0.5, bonus: 50_000 },
          { from: 0.8, bonus: 75_000 },
          { from: 1, bonus: 100_000 },
        ],
      },
      {
        kind: 'escalation',
        ...common('escalation'),
        measure: 'revenue',
        forecast: 0.08,
        revised: 0.06,
        basis: 'market',
      },
      {
        kind: 'ladder',
        ...following('markets', 'markets'),
        name: say({ en: 'Market entry', da: 'Nye markeder' }),
        mode: 'additive',
        quota: null,
        rungs: [
          { from: 2, bonus: 50_000 },
          { from: 3, bonus: 25_000 },
        ],
      },
    ],
    payment: {
      instalments: [
        { share: 0.5, due: { on: 'period-end', days: 30 } },
        { share: 0.5, due: { on: 'period-end', days: 365 } },
      ],
      equityShare: 0.25,
    },
  }),
};

/** Weighted personal objectives of a manager. */
export const mboManager: Preset = {
  id: 'mbo-manager',
  name: { en: 'Manager objectives', da: 'Lederens mål' },
  situation: { en: 'Personal objectives', da: 'Personlige mål' },
  meaning: { en: 'Weighted objectives (MBO)', da: 'Vægtede mål (MBO)' },
  rules: (say) => ({
    period: 'half-year',
    roles: [say({ en: 'Manager', da: 'Leder' })],
    measures: [measure('revenue', say(revenue))],
    components: [
      {
        kind: 'mbo',
        ...common('objectives'),
        target: 60_000,
        minimum: 0.5,
        maximum: 1.5,
        objectives: [
          {
            objective: say({ en: 'Account-based marketing', da: 'Account-based marketing' }),
            weight: 0.4,
          },
          { objective: say({ en: 'Reference customers', da: 'Referencekunder' }), weight: 0.35 },
          {
            objective: say({ en: 'Penetration of a vertical', da: 'Udbredelse i en branche' }),
            weight: 0.25,
          },
        ],
      },
    ],
  }),
};
