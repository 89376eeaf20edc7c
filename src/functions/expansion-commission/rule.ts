import { type Issue, type Result, bad, good, map, unless } from '../../engine/result';
import { between, notEmpty } from '../../engine/rules';
import { type Vocabulary, useOneOf, wordIn } from '../../engine/vocabulary';

/** What kind of sale a line of revenue is. */
export const saleTypes = {
  renewal: { en: ['Renewal'], da: ['Fornyelse'] },
  upsell: { en: ['Upsell', 'Up-sell'], da: ['Mersalg', 'Opsalg'] },
  'cross-sell': { en: ['Cross-sell', 'Cross sell', 'Crosssell'], da: ['Krydssalg', 'Kryds-salg'] },
  'new business': {
    en: ['New business', 'New logo', 'New'],
    da: ['Nysalg', 'Nyt salg', 'Ny kunde'],
  },
} as const satisfies Vocabulary;
export type SaleType = keyof typeof saleTypes;

/**
 * The part of a sale that pays.
 *
 *     renewal                  the smaller of the current and the new value
 *     upsell                   what the new value adds to the current one
 *     cross-sell, new business the new value
 *
 * The new value of a renewal or an upsell is that of the whole contract; of cross-sell and new
 * business it is that of what is sold alone. Never below 0.
 */
export function commissionableAmount(type: SaleType, current: number, renewed: number): number {
  switch (type) {
    case 'renewal':
      return Math.max(Math.min(current, renewed), 0);
    case 'upsell':
      return Math.max(renewed - Math.max(current, 0), 0);
    case 'cross-sell':
    case 'new business':
      return Math.max(renewed, 0);
  }
}

/** A rate for a type of sale, and for who closes it where that decides. */
export interface ExpansionRate {
  readonly type: string;
  readonly rate: number;
  readonly closer?: string;
}

/** Finds the rate of a line, by type and, where the card has closers, by closer. */
export type RateCard = (type: SaleType, closer: string | undefined) => Result<number>;

/**
 * Expansion commission: a rate on the commissionable amount of a renewal, upsell, cross-sell or
 * new sale.
 *
 *     payout = rate of (closer, type) * commissionable amount
 *
 * Types are matched in English or Danish without case; closers are the plan's own words, without
 * case. A line that the card has no rate for is refused, never paid 0.
 * For rates that follow the size of an amount, use a tiered commission.
 */
export function rateCard(rates: readonly ExpansionRate[]): Result<RateCard> {
  const byClosers = rates.some((line) => line.closer !== undefined);
  const card = new Map<string, number>();
  const issues: Issue[] = notEmpty(rates, ['rates']);
  rates.forEach((line, k) => {
    const type = saleType(line.type, ['rates', k, 'type']);
    if (!type.ok) return issues.push(...type.issues);
    const key = cardKey(type.value, line.closer);
    if (card.has(key)) issues.push(repeatedLine(line, k));
    issues.push(...between(-1, 1, line.rate, ['rates', k, 'rate']));
    return card.set(key, line.rate);
  });
  return unless(issues, () => (type, closer) => {
    if (byClosers && !closer) return bad(closerMissing);
    const rate = card.get(cardKey(type, byClosers ? closer : undefined));
    return rate === undefined ? bad(noRate(type, byClosers ? closer : undefined)) : good(rate);
  });
}

/** A line of revenue as the card sees it: what kind of sale it is, and what it pays. */
export interface RatedType {
  readonly type: SaleType;
  readonly rate: number;
}

/** The rate for the words of a line. */
export function ratedType(card: RateCard, word: string, closer: string): Result<RatedType> {
  const type = saleType(word);
  if (!type.ok) return type;
  return map(card(type.value, closer), (rate) => ({ type: type.value, rate }));
}

/** Reads a type of sale from a word of a cell. */
function saleType(word: string, path: Issue['path'] = ['type']): Result<SaleType> {
  const type = wordIn(saleTypes, word);
  if (type) return good(type);
  return bad({
    path,
    message: { en: `Found "${word}".`, da: `Fandt "${word}".` },
    advice: useOneOf(saleTypes),
  });
}

const cardKey = (type: SaleType, closer: string | undefined) =>
  `${type}|${closer?.trim().toLowerCase() ?? ''}`;

function repeatedLine(line: ExpansionRate, k: number): Issue {
  const found = line.closer === undefined ? line.type : `${line.closer}, ${line.type}`;
  return {
    path: ['rates', k, 'type'],
    message: {
      en: `Row ${k + 1} repeats ${found}.`,
      da: `Række ${k + 1} gentager ${found}.`,
    },
    advice: { en: 'Give each line one rate.', da: 'Giv hver linje én sats.' },
  };
}

const closerMissing: Issue = {
  path: ['closer'],
  message: {
    en: 'The rates depend on who closes, and no closer is given.',
    da: 'Satserne afhænger af, hvem der lukker, og ingen er angivet.',
  },
  advice: {
    en: 'Give the closer of each line.',
    da: 'Angiv for hver linje, hvem der lukker.',
  },
};

function noRate(type: SaleType, closer: string | undefined): Issue {
  const by =
    closer === undefined ? { en: '', da: '' } : { en: ` by ${closer}`, da: ` lukket af ${closer}` };
  return {
    missing: true,
    path: ['rates'],
    message: {
      en: `No rate for ${saleTypes[type].en[0]}${by.en}.`,
      da: `Ingen sats for ${saleTypes[type].da[0]}${by.da}.`,
    },
    advice: { en: 'Add a line to the rates.', da: 'Tilføj en linje til satserne.' },
  };
}
