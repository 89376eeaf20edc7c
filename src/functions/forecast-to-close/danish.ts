import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Hele periodens resultat, hvis den fortsætter, som den begyndte.',
  parameters: {
    actual: 'Resultat indtil nu, én celle eller en kolonne.',
    elapsed: 'Andel af perioden, der er gået, over 0 og højst 1, én celle eller en kolonne.',
    pattern:
      'Hvad hver lige stor del af perioden plejer at give, en række eller en kolonne celler; tomme celler og nuller sidst er ingen dele.',
  },
  docstring: {
    of: '094fa6ac',
    says: [
      {
        pays: 'Prognose for hele perioden: resultatet, hvis det fortsætter, som det begyndte.',
        returns: 'Prognosen.',
        formula: [
          'prognose = actual / den forløbne andel af perioden                       uden mønster',
          'prognose = actual / den andel af mønstret, der ligger i den forløbne tid  med mønster',
        ].join('\n'),
        rules: [
          '`elapsed` er en andel af perioden: over 0 og højst 1, hvor prognosen er det faktiske resultat.',
          'Et mønster siger, hvad hver af periodens lige store dele (12 måneder, 13 uger) plejer at bringe; kun forholdet mellem dem tæller.',
          'Inden for en del regnes det for at komme jævnt.',
          'Et mønster, der endnu intet har bragt, afvises.',
          'Tomme celler sidst i det, og nuller, er ingen dele af det.',
        ],
        nearest: 'Til chancen for at nå et mål: brug COMP.REACH_PROBABILITY.',
      },
    ],
  },
};
