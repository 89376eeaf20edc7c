import type { Danish } from '../danish';

export const danish: Danish = {
  description:
    'Den negative regulering af det betalte for den del af en løbetid, der ikke blev nået.',
  parameters: {
    paid: 'Beløb betalt for hele løbetiden, én celle eller en kolonne.',
    term: 'Løbetidens længde i dage eller måneder, over 0, én celle eller en kolonne.',
    served: 'Hvad der blev nået af den, i samme enhed, én celle eller en kolonne.',
    steps:
      'Tabel med nået tid og den andel, der tages tilbage fra da af; en ret linje, når den udelades.',
    window:
      'Nået tid, før hvilken alt tages tilbage, én celle eller en kolonne. 0, når den udelades.',
    exceed:
      'SAND: trinnene skal overskrides; præcis på et gælder det før. FALSK, udeladt eller tom: på det og over det er det begyndt.',
  },
  docstring: {
    of: '886aa690',
    says: [
      {
        pays: 'Tilbagebetaling: den negative regulering af det, der er udbetalt for en løbetid, som ikke blev fuldført.',
        returns: 'Reguleringen: 0 eller derunder.',
        formula: [
          'regulering = -paid * (term - served) / term',
          'trinvis      -paid * andelen for det sidste trin, der er nået',
          'vindue       -paid, det hele, indtil vinduet er nået',
        ].join('\n'),
        rules: [
          '`term`, `served`, trin og vindue er i samme enhed, dage eller måneder.',
          'Er præcis hele løbetiden fuldført, reguleres intet, og heller ikke ved mere; der tages aldrig mere tilbage, end der blev udbetalt.',
          'Præcis på et trin er det begyndt, medmindre trinnene skal overskrides, og før det første trin tages alt tilbage; er præcis vinduet nået, er det slut.',
          'Trin stiger, og deres andele er fra 0 til 1.',
          'Beløb og tid under 0 afvises, og det samme gør en løbetid, der er tom eller 0.',
        ],
        nearest: 'Til forskud på lønnen: brug COMP.DRAW.',
      },
    ],
  },
};
