import { type DealType, dealTypeIn } from '../../deals/sale-types';

/** The type of sale that a word of an export means, or what is lost. `isSure` where the trade means nothing else by it. */
export interface SaleWord {
  readonly type: DealType;
  readonly isSure: boolean;
}

/**
 * What the systems and the trade call the types of sale. What exports call existing business is mostly an
 * upsell; an add-on is sold alone, so that its whole value counts, but not everybody means that by it.
 */
const sure: Readonly<Record<DealType, string>> = {
  'new business':
    'newbusiness new newlogo newcustomer newclient newsale newdeal landing land initial nysalg nytsalg nykunde ny nyforretning nykundesalg',
  renewal:
    'renewal renewals renew renewed contractrenewal renewalbusiness fornyelse fornyelser forlængelse genforhandling kontraktfornyelse',
  upsell:
    'upsell upsells upgrade expansion expand growth existingcustomerupgrade mersalg opsalg opgradering udvidelse ekspansion opgraderingsalg',
  'cross-sell': 'crosssell crosssells crosssale krydssalg',
  churn: 'churn churned lostcustomer opsigelse opsigelser opsagt',
  downgrade: 'downgrade downgrades downsell contraction nedgradering nedgraderinger nedsalg',
};
const likely: Readonly<Partial<Record<DealType, string>>> = {
  'cross-sell': 'addon addons addonbusiness tillægssalg tilkøb tilvalg',
  upsell:
    'existingbusiness existingcustomer existing eksisterendekunde eksisterendeforretning bestandskunde',
  downgrade: 'existingcustomerdowngrade',
  renewal: 'replacement',
};

const meanings = new Map<string, SaleWord>();
for (const [list, isSure] of [
  [sure, true],
  [likely, false],
] as const) {
  for (const [type, words] of Object.entries(list)) {
    for (const word of words.split(' ')) meanings.set(word, { type: type as DealType, isSure });
  }
}

/** What a word means, whatever its case, blanks and hyphens; undefined for one that is asked about. */
export function saleWord(word: string): SaleWord | undefined {
  const type = dealTypeIn(word);
  if (type) return { type, isSure: true };
  const letters = lettersOf(word);
  return meanings.get(letters) ?? containedIn(letters);
}

/** A longer word that has one type of sale in it, such as “Renewal 12 months”, is that type, not surely. */
function containedIn(letters: string): SaleWord | undefined {
  const found = new Set(stems.filter(([stem]) => letters.includes(stem)).map(([, type]) => type));
  const [type] = found;
  return type && found.size === 1 ? { type, isSure: false } : undefined;
}

const stems: readonly (readonly [string, DealType])[] = [
  ...(['renewal', 'fornyelse'] as const).map((stem) => [stem, 'renewal'] as const),
  ...(['upsell', 'mersalg', 'upgrade', 'expansion'] as const).map((s) => [s, 'upsell'] as const),
  ...(['downgrade', 'nedgradering'] as const).map((stem) => [stem, 'downgrade'] as const),
  ...(['crosssell', 'krydssalg', 'addon'] as const).map((s) => [s, 'cross-sell'] as const),
  ...(['newbusiness', 'newlogo', 'nysalg', 'newcustomer'] as const).map(
    (stem) => [stem, 'new business'] as const,
  ),
];

/** A word as it is looked up and kept: its letters and digits. */
export const lettersOf = (word: string): string =>
  word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
