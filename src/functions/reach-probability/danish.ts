import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Sandsynligheden for, at et normalfordelt udfald når et mål: 0,5 er 50 %.',
  parameters: {
    target: 'Mål, én celle eller en kolonne.',
    expected: 'Forventet udfald, én celle eller en kolonne.',
    standard_dev: 'Udfaldets standardafvigelse, 0 eller mere, én celle eller en kolonne.',
  },
  docstring: {
    of: 'cf2113fd',
    says: [
      {
        pays: 'Chancen for, at et usikkert resultat når et mål: 0,5 er 50 %.',
        returns: 'Sandsynligheden, fra 0 til 1.',
        formula: 'chance = Q((target - expected) / standard_dev)',
        where: 'hvor Q er normalfordelingens øvre hale.',
        rules: [
          'Alle tre er i resultatets egen enhed; `standard_dev` er standardafvigelsen.',
          'Et resultat, der ventes præcis på målet, når det i halvdelen af tilfældene.',
          'En standardafvigelse på 0 er ingen usikkerhed: 1, når `expected` når målet, ellers 0.',
        ],
        nearest: 'Til det, resultatet udbetaler i gennemsnit: brug COMP.EXPECTED_PAYOUT.',
      },
    ],
  },
};
