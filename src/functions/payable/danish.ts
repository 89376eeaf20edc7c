import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Hvad der er forfaldent af et beløb i rater, der går op på øren.',
  parameters: {
    amount: 'Beløb, der betales i rater, én celle eller en kolonne.',
    schedule:
      'Tabel med andel og forfaldsdato, eller SAND eller FALSK i stedet for datoen; andelene giver tilsammen 1 (100 %).',
    as_of: 'Dato, som rater er forfaldne til og med, én celle eller en kolonne.',
  },
  docstring: {
    of: '4bdbb135',
    says: [
      {
        pays: 'Det, der er forfaldent af et beløb: rater efter dato, milepæl eller indbetaling.',
        returns: 'Summen af de rater, der er forfaldne.',
        formula: 'forfaldent = summen af de dele, der forfalder på eller før as_of',
        rules: [
          'Delene er som i COMP.SPLIT: hver på øren, og når alle er forfaldne, giver de beløbet.',
          'En rate er forfalden på sin egen dag.',
          'En tom dato er ikke forfalden; SAND er forfalden, FALSK er ikke.',
          'Andele, der ikke giver 1 (med en afvigelse på højst 1e-9), afvises med deres sum, og det samme gør et tomt `as_of`, når betalingsplanen har datoer.',
        ],
        nearest: 'Til delene side om side: brug COMP.SPLIT.',
      },
    ],
  },
};
