import type { Language, Words } from '../engine/words';
import { type Component, type Plan, documentVersion } from './plan';

/** A plan to start from. Amounts are those of the published guides that the rules come from. */
export interface Preset {
  readonly id: string;
  readonly name: Words;
  /** What it pays, in a few words. */
  readonly meaning: Words;
  readonly component: Component;
}

export const presets: readonly Preset[] = [
  {
    id: 'milestone',
    name: { en: 'Milestone bonus', da: 'Milepælsbonus' },
    meaning: { en: 'All or nothing at 100%', da: 'Alt eller intet ved 100 %' },
    component: {
      kind: 'milestone',
      quota: 1_800_000,
      bonus: 50_000,
      trigger: 1,
      partial: { kind: 'none' },
    },
  },
  {
    id: 'revenue-ladder',
    name: { en: 'Revenue ladder', da: 'Omsætningstrappe' },
    meaning: { en: 'The highest step reached is paid', da: 'Det højeste nåede trin udbetales' },
    component: {
      kind: 'ladder',
      mode: 'highest',
      unit: 'money',
      quota: null,
      rungs: [
        { from: 5_000_000, bonus: 50_000 },
        { from: 8_000_000, bonus: 75_000 },
        { from: 10_000_000, bonus: 100_000 },
      ],
    },
  },
  {
    id: 'markets',
    name: { en: 'Two or three markets', da: 'To eller tre markeder' },
    meaning: { en: 'Every market step adds to the bonus', da: 'Hvert trin lægges til bonussen' },
    component: {
      kind: 'ladder',
      mode: 'additive',
      unit: 'count',
      quota: null,
      rungs: [
        { from: 2, bonus: 50_000 },
        { from: 3, bonus: 25_000 },
      ],
    },
  },
  {
    id: 'marginal-commission',
    name: { en: 'Marginal commission', da: 'Marginal provision' },
    meaning: { en: 'Each rate on its own tier', da: 'Hver sats på sit eget trin' },
    component: {
      kind: 'commission',
      method: 'marginal',
      quota: 250_000,
      tiers: [
        { from: 0.5, rate: 0.08 },
        { from: 1, rate: 0.12 },
        { from: 1.25, rate: 0.15 },
      ],
    },
  },
  {
    id: 'retroactive-commission',
    name: { en: 'Retroactive commission', da: 'Retroaktiv provision' },
    meaning: { en: 'The rate reached, on everything', da: 'Den nåede sats på det hele' },
    component: {
      kind: 'commission',
      method: 'retroactive',
      quota: null,
      tiers: [
        { from: 0, rate: 0.05 },
        { from: 500_000, rate: 0.07 },
        { from: 1_000_000, rate: 0.1 },
      ],
    },
  },
  {
    id: 'expansion',
    name: { en: 'Expansion commission', da: 'Provision af mersalg' },
    meaning: { en: 'Renewal, upsell, cross-sell by rate', da: 'Fornyelse, mersalg og krydssalg' },
    component: {
      kind: 'expansion',
      rates: [
        { type: 'Renewal', rate: 0.03 },
        { type: 'Upsell', rate: 0.08 },
        { type: 'Cross-sell', rate: 0.1 },
      ],
      lines: [
        { type: 'Renewal', current: 400_000, new: 400_000 },
        { type: 'Upsell', current: 400_000, new: 500_000 },
        { type: 'Cross-sell', current: 0, new: 75_000 },
      ],
      shares: [
        { role: 'CSM', share: 0.3 },
        { role: 'AE', share: 0.7 },
      ],
    },
  },
];

/** The preset as a draft plan for a period, in the person's language. */
export function planFrom(preset: Preset, language: Language, period: Plan['period']): Plan {
  return {
    document: documentVersion,
    language,
    name: preset.name[language],
    version: 1,
    status: 'draft',
    currency: 'DKK',
    period,
    component: preset.component,
  };
}
