import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Periodens krediterede resultat som andel af kvoten: 1 er 100 %.',
  parameters: {
    actual: 'Krediteret resultat, én celle eller en kolonne.',
    quota: 'Kvote for perioden, over 0, én celle eller en kolonne.',
  },
  docstring: {
    of: '8cfdab54',
    says: [
      {
        pays: 'Målopfyldelse: det krediterede resultat som andel af kvoten; 1 er 100 %.',
        returns: 'Det krediterede resultat divideret med kvoten, ikke afrundet.',
        formula: 'målopfyldelse = actual / quota',
        rules: [
          'Der rundes ikke op: 0,98 er 98 %, ikke 100 %.',
          'En kvote, der ikke er over 0, har ingen målopfyldelse.',
        ],
        nearest: 'Til det resultat, som hele perioden vil give: brug COMP.FORECAST_TO_CLOSE.',
      },
    ],
  },
};
