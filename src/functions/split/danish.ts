import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Deler et beløb efter andele i dele, der går op på øren.',
  parameters: {
    amount: 'Beløb, der deles, én celle eller en kolonne.',
    shares: 'Andele, der tilsammen giver 1 (100 %), en række eller en kolonne celler.',
  },
  docstring: {
    of: '38012e12',
    says: [
      {
        pays: 'En fordeling: et beløb delt efter andele, så delene, hver på øren, giver beløbet.',
        returns: 'Én del for hver andel, side om side, for hvert beløb.',
        formula:
          'del[k] = afrund(amount * (andel[1] + ... + andel[k])) - afrund(amount * (andel[1] + ... + andel[k-1]))',
        rules: [
          'Den løbende sum afrundes, så regnskabet går op: den sidste del tager resten.',
          'Andelene er fra 0 til 1 og giver tilsammen 1 (med en afvigelse på højst 1e-9).',
          'Et negativt beløb deles ligesom et positivt.',
        ],
        nearest: 'Til dele, der forfalder den ene efter den anden: brug COMP.PAYABLE.',
      },
    ],
  },
};
