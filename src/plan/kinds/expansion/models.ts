import type { Language, LocalizedText } from '../../../engine/words';
import { saleTypeIn } from '../../deals/sale-types';
import type { ExpansionComponent } from './schema';

export type Model = ExpansionComponent['model'];
export type Rate = ExpansionComponent['rates'][number];

/** Who decides the rate: the kind of sale alone, at one rate or a lower one, or also who closes it. */
export const models: Readonly<Record<Model, LocalizedText>> = {
  same: { en: 'Same rate', da: 'Samme sats' },
  reduced: { en: 'Reduced rates', da: 'Reducerede satser' },
  'by-closer': { en: 'By who closes', da: 'Efter hvem der lukker' },
};

/** The rates of the published guide for each model, renewals at their own rate or at 0. */
export function publishedRates(model: Model, renewalBase: boolean, language: Language): Rate[] {
  const type = (name: string, rate: number): Rate => ({ type: name, rate });
  const by = (who: LocalizedText, name: string, rate: number): Rate => ({
    closer: who[language],
    type: name,
    rate,
  });
  const rates = {
    same: () => [type('new business', 0.1), type('upsell', 0.1), type('cross-sell', 0.1)],
    reduced: () => [type('new business', 0.1), type('upsell', 0.06), type('cross-sell', 0.08)],
    'by-closer': () => [
      by(originalSeller, 'upsell', 0.08),
      by(accountTeam, 'upsell', 0.05),
      by(newSeller, 'cross-sell', 0.1),
    ],
  }[model]();
  return withRenewals(rates, renewalBase);
}

/** The same rates with renewals at their own rate or, for everybody who closes, at an explicit 0. */
export function withRenewals(rates: readonly Rate[], renewalBase: boolean): Rate[] {
  const others = rates.filter((rate) => !isRenewal(rate));
  const closers = [...new Set(rates.map(({ closer }) => closer))];
  if (!renewalBase) return [...others, ...closers.map((closer) => renewal(closer, 0))];
  const kept = rates.filter((rate) => isRenewal(rate) && rate.rate !== 0);
  return [...others, ...(kept.length > 0 ? kept : [renewal(accountOwner(closers), renewalRate)])];
}

/** Whether everything but renewals pays one rate. */
export function hasOneRate(rates: readonly Rate[]): boolean {
  const others = rates.filter((rate) => !isRenewal(rate));
  return others.every(({ rate }) => rate === others[0]?.rate);
}

export const isRenewal = ({ type }: Rate): boolean => saleTypeIn(type) === 'renewal';

const renewalRate = 0.03;

const renewal = (closer: string | undefined, rate: number): Rate => ({
  ...(closer !== undefined && { closer }),
  type: 'renewal',
  rate,
});

/** Renewals are the account team's, where there is one; otherwise whoever stands first. */
const accountOwner = (closers: readonly (string | undefined)[]): string | undefined =>
  closers.find((closer) => closer !== undefined && /\b(AM|CSM)\b/.test(closer)) ?? closers[0];

const originalSeller: LocalizedText = { en: 'Original AE', da: 'Oprindelig AE' };
const accountTeam: LocalizedText = { en: 'AM/CSM', da: 'AM/CSM' };
const newSeller: LocalizedText = { en: 'New AE', da: 'Ny AE' };
