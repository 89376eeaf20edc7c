import type { Danish } from '../danish';

export const danish: Danish = {
  description:
    'Den negative regulering af det betalte for den del af en løbetid, der ikke blev nået.',
  parameters: {
    paid: 'Beløb betalt for hele løbetiden, én celle eller en kolonne.',
    term: 'Løbetidens længde i dage eller måneder, over 0, én celle eller en kolonne.',
    served: 'Hvad der blev nået af den, i samme enhed, én celle eller en kolonne.',
  },
  docstring: {
    of: '47480c22',
    says: [
      {
        pays: 'Tilbagebetaling: den negative regulering af det, der er udbetalt for en løbetid, som ikke blev fuldført.',
        returns: 'Reguleringen: 0 eller derunder.',
        formula: 'regulering = -paid * (term - served) / term',
        rules: [
          '`term` og `served` er i samme enhed, dage eller måneder.',
          'Er præcis hele løbetiden fuldført, reguleres intet, og heller ikke ved mere; er intet fuldført, tages det hele tilbage, men aldrig mere, end der blev udbetalt.',
          'Beløb og tid under 0 afvises, og det samme gør en løbetid, der er tom eller 0.',
        ],
        nearest: 'Til forskud på lønnen: brug COMP.DRAW.',
      },
    ],
  },
};
