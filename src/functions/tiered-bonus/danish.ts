import { type Danish, quota, exceed } from '../danish';

export const danish: Danish = {
  description: 'Betaler de faste beløb i en trappe af grænser.',
  parameters: {
    actual: 'Krediteret resultat, én celle eller en kolonne.',
    tiers: 'Tabel med grænse og bonus; grænserne stiger.',
    quota,
    mode: '"highest" (når den udelades), "additive" eller "linear".',
    exceed,
    goes_on:
      'SAND: en ret linje fortsætter hen over det sidste trin, som den steg. FALSK, udeladt eller tom: vandret.',
  },
  words: {
    LadderMode: {
      highest: 'Kun det højeste trin, der er nået, betales.',
      additive: 'Hvert trin, der er nået, betales.',
      linear: 'En ret linje mellem trinnene.',
    },
  },
  docstring: {
    of: '3550ad62',
    says: [
      {
        pays: 'Trinvis bonus: en trappe af faste beløb.',
        returns: 'Bonussen.',
        formula: [
          'highest    udbetaling = bonussen for det højeste trin, der er nået',
          'additive   udbetaling = summen af bonusserne for alle trin, der er nået',
          'linear     udbetaling = den rette linje mellem trinnene omkring resultatet;',
          '           intet under det første trin, den sidste bonus fra det sidste trin eller,',
          '           `goes_on`, den samme linje som op til det, når den stiger',
        ].join('\n'),
        rules: [
          'Grænserne stiger.',
          'Præcis på en grænse er trinnet nået, medmindre grænserne skal overskrides (`exceed`).',
          'En første grænse under 0 tager også resultater under 0, som i en tabel med faktorer efter margin.',
        ],
        nearest: 'Til satser i stedet for beløb: brug COMP.TIERED_COMMISSION.',
      },
    ],
  },
};
