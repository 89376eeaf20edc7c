import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Betaler én sats af det, der ligger over en start, højst et loft.',
  parameters: {
    amount: 'Krediteret beløb, én celle eller en kolonne.',
    rate: 'Sats, for eksempel 0,08 for 8 %, én celle eller en kolonne.',
    above: 'Beløb, der ikke betaler noget, én celle eller en kolonne. 0, når det udelades.',
    cap: 'Det højeste, der betales, én celle eller en kolonne. Intet loft, når det udelades; 0 betaler intet.',
  },
  docstring: {
    of: '5f90e778',
    says: [
      {
        pays: 'Provision med én sats: en fast sats af det, der ligger over et bundbeløb, og højst et loft.',
        returns: 'Provisionen.',
        formula: 'udbetaling = min(rate * max(amount - above, 0), cap)',
        rules: [
          '`amount`, `above` og `cap` er penge, og `rate` er en andel (0,08 er 8 %).',
          'Præcis på `above` giver 0.',
          'Et negativt beløb giver 0.',
          'Et bundbeløb, en sats eller et loft under 0 afvises; et loft på 0 betaler intet, og kun det, der udelades, er intet loft.',
        ],
        nearest: 'Til flere satser: brug COMP.TIERED_COMMISSION.',
      },
    ],
  },
};
