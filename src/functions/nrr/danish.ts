import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Net revenue retention: hvad eksisterende kunder er værd nu som andel af før.',
  parameters: {
    start: 'Tilbagevendende omsætning ved starten, over 0, én celle eller en kolonne.',
    churn:
      'Omsætning tabt med kunder, der forlod os, som et positivt beløb, én celle eller en kolonne.',
    downgrade:
      'Omsætning tabt hos kunder, der blev, som et positivt beløb, én celle eller en kolonne.',
    upsell: 'Omsætning vundet med mere af det samme, én celle eller en kolonne.',
    cross_sell: 'Omsætning vundet med andre produkter, én celle eller en kolonne.',
  },
  docstring: {
    of: '4c429807',
    says: [
      {
        pays: 'Nettofastholdelse (NRR): hvad eksisterende kunder er værd nu, som andel af det, de var.',
        returns: 'Fastholdelsen: 1,1 er 110 %.',
        formula: 'NRR = (start - churn - downgrade + upsell + cross_sell) / start',
        rules: [
          '1,1 er 110 %.',
          '`start` er den tilbagevendende omsætning fra kunderne for tolv måneder siden; resten er, hvad der blev af den.',
          'Alle fem er beløb på 0 eller mere, også tabene.',
          'En start, der er tom eller 0, afvises, og det samme gør et beløb under 0 og tab, der er større end starten.',
        ],
        nearest: 'Til tabene alene: brug COMP.GRR.',
      },
    ],
  },
};
