import type { LocalizedText } from '../../engine/words';

/** What retention counts, by what its rate is. */
export const retentionDefinitions = {
  nrr: {
    en: 'Net revenue retention (NRR) is the recurring revenue of the customers at the start of the period, plus their upsell and cross-sell, less downgrades and churn, divided by that revenue at the start.',
    da: 'Nettofastholdelse (NRR) er den tilbagevendende omsætning fra kunderne ved periodens start, plus deres mersalg og krydssalg og minus nedgraderinger og opsigelser, divideret med omsætningen ved starten.',
  },
  grr: {
    en: 'Gross revenue retention (GRR) is the recurring revenue of the customers at the start of the period, less downgrades and churn, divided by that revenue at the start; upsell and cross-sell do not count.',
    da: 'Bruttofastholdelse (GRR) er den tilbagevendende omsætning fra kunderne ved periodens start, minus nedgraderinger og opsigelser, divideret med omsætningen ved starten; mersalg og krydssalg tæller ikke med.',
  },
  renewal: {
    en: 'The renewal rate is the number of contracts renewed, divided by the number that came up for renewal.',
    da: 'Fornyelsesandelen er antallet af fornyede kontrakter divideret med antallet, der stod til fornyelse.',
  },
} as const satisfies Record<string, LocalizedText>;
