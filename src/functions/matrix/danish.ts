import { type Danish, exceed } from '../danish';

export const danish: Danish = {
  description: 'Aflæser løn, en andel eller en faktor i et gitter af to målepunkter.',
  parameters: {
    down: 'Målepunktet, hvis grænser står ned ad gitterets første kolonne, én celle eller en kolonne.',
    across:
      'Målepunktet, hvis grænser står hen ad gitterets første række, én celle eller en kolonne.',
    grid: 'Grænser ned ad den første kolonne og hen ad den første række, og imellem dem, hvad de giver.',
    method: '"steps" (når den udelades) eller "linear", rette linjer mellem gitterets punkter.',
    exceed,
  },
  words: {
    MatrixMethod: {
      steps: 'Cellen i den sidste række og kolonne, der er nået.',
      linear: 'Rette linjer mellem cellerne.',
    },
  },
  docstring: {
    of: 'b9c6253f',
    says: [
      {
        pays: 'Et gitter: løn, en andel eller en faktor, som to målepunkter afgør sammen.',
        returns: 'Det, som gitteret giver.',
        formula: [
          'steps     cellen i den sidste række, som `down` har nået, og den sidste kolonne, som `across` har nået',
          'linear    den rette linje mellem kolonnerne omkring `across`, i rækkerne omkring `down`,',
          '          og den rette linje mellem de to',
        ].join('\n'),
        rules: [
          'Gitterets første kolonne har grænserne for `down`, den første række dem for `across`, og hjørnet er tomt eller en titel.',
          'Præcis på en grænse er den nået, med 12 cifre, medmindre grænserne skal overskrides.',
          'Under den første grænse for et af målepunkterne er det 0; over den sidste bliver det, som det er dér.',
          'Grænserne stiger og kan begynde under 0; celler under 0 afvises.',
        ],
        nearest: 'Til ét målepunkt: brug COMP.TIERED_BONUS.',
      },
    ],
  },
};
