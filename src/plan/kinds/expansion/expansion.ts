import type { ExpansionComponent } from './schema';
import { rateCard, ratedType } from '../../../functions/expansion-commission/rule';
import { type Issue, alsoRefuse } from '../../../engine/result';
import { atLeast } from '../../../engine/rules';
import { type Text, constant } from '../../../formula/formula';
import { largest } from '../../../formula/operators/columns/column';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { inRow } from '../../../formula/operators/lookups/lookups';
import { rowHolding } from '../../../formula/operators/lookups/places';
import { ofOneRow } from '../../../formula/operators/lookups/of-one-row';
import { trimmed } from '../../../formula/operators/texts/texts';
import { deal, list, listColumn } from '../../component-places';
import { type CardKind, nothingOrOpen } from '../../kind';
import { common } from '../../new-component';
import { expansionFields } from './fields';
import { hasOneRate, isRenewal, publishedRates } from './models';
import { expansionRule, expansionSentence } from './words';
import { dealLimitIssues } from '../tables/deal-limits';
import { ofDeal } from '../tables/of-deal';

/**
 * Expansion commission: a rate on what a renewal, an upsell, a cross-sell or a new sale is worth.
 *
 *     payout of a deal = rate of (closer, type) * commissionable amount
 *
 * Commissionable is the smaller value of a renewal, what an upsell adds, and the new value of
 * cross-sell and new business; never below 0. A type or a closer that the card does not have is
 * refused, never paid 0; renewals that pay nothing stand in it with a rate of 0. For a rate that
 * follows the size of the deal, use deal-size; for credit towards a quota, commission.
 */
export const expansion: CardKind<ExpansionComponent> = {
  shape: 'deals',
  title: { en: 'Expansion commission', da: 'Provision af mersalg' },
  sentence: expansionSentence,
  rule: expansionRule,
  fields: expansionFields,
  check: ({ component }) =>
    alsoRefuse([...issuesOf(component), ...dealLimitIssues(component)], rateCard(component.rates)),
  most: ({ component: { model } }) =>
    nothingOrOpen(isAbove(largest(listColumn(model === 'by-closer' ? 2 : 1)), constant(0))),
  rate: ({ component: { model } }) => {
    if (model !== 'by-closer') {
      const [types, rates] = [listColumn<Text>(0), listColumn(1, 'percent')];
      return inRow(rates, rowHolding(deal.type, types));
    }
    const [closers, types] = [listColumn<Text>(0), listColumn<Text>(1)];
    return ofOneRow(listColumn(2, 'percent'), [
      [trimmed(deal.closer), closers],
      [deal.type, types],
    ]);
  },
  ofDeal,
  unrated: ({ component }, { type, closer }) => {
    const card = rateCard(component.rates);
    const rated = card.ok ? ratedType(card.value, type, closer) : card;
    return rated.ok ? [noRenewal] : rated.issues;
  },
  call: ({ component: { model } }) => [
    'EXPANSION_COMMISSION',
    ...[deal.type, deal.current, deal.renewed, list],
    model === 'by-closer' ? deal.closer : undefined,
  ],
  sample: (id, _, language = 'en') => ({
    kind: 'expansion',
    ...common(id),
    model: 'reduced',
    renewalBase: true,
    rates: publishedRates('reduced', true, language),
  }),
};

function issuesOf({ model, renewalBase, rates }: ExpansionComponent): Issue[] {
  const renewals = rates.some(isRenewal);
  return [
    ...rates.flatMap(({ rate, closer }, k) => [
      ...(rate < -1 ? [] : atLeast(0, rate, ['rates', k, 'rate'])),
      ...((closer !== undefined) === (model === 'by-closer') ? [] : [closerIssue(k, closer)]),
    ]),
    ...(renewalBase
      ? []
      : rates.flatMap((line, k) => (isRenewal(line) && line.rate > 0 ? [paysRenewal(k)] : []))),
    ...(renewalBase || renewals ? [] : [noRenewal]),
    ...(model === 'same' && !hasOneRate(rates) ? [differ] : []),
  ];
}

const closerIssue = (k: number, closer: string | undefined): Issue => ({
  code: 'closer',
  path: ['rates', k, 'closer'],
  message:
    closer === undefined
      ? { en: `Row ${k + 1} names no closer.`, da: `Række ${k + 1} nævner ingen lukker.` }
      : { en: `Row ${k + 1} names ${closer}.`, da: `Række ${k + 1} nævner ${closer}.` },
  advice:
    closer === undefined
      ? { en: 'Say who closes.', da: 'Angiv, hvem der lukker.' }
      : {
          en: 'Choose the model by who closes, or leave the closer out.',
          da: 'Vælg modellen efter hvem der lukker, eller udelad lukkeren.',
        },
});

const paysRenewal = (k: number): Issue => ({
  code: 'renewal',
  path: ['rates', k, 'rate'],
  message: { en: 'Renewals are said to pay nothing.', da: 'Fornyelser skal ikke betale noget.' },
  advice: { en: 'Use 0%.', da: 'Brug 0 %.' },
  use: 0,
});

const noRenewal: Issue = {
  code: 'renewal',
  path: ['rates'],
  message: { en: 'The rates have no line for renewals.', da: 'Satserne mangler en fornyelse.' },
  advice: { en: 'Add one at 0%.', da: 'Tilføj en med 0 %.' },
};

const differ: Issue = {
  code: 'rates-differ',
  path: ['model'],
  message: { en: 'The rates differ.', da: 'Satserne er forskellige.' },
  advice: {
    en: 'Choose reduced rates, or give every type the same rate.',
    da: 'Vælg reducerede satser, eller giv alle typer samme sats.',
  },
};
