import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Betaler et målbeløb for vægtede personlige mål.',
  parameters: {
    target: 'Beløb, når alle mål er nået præcist, én celle eller en kolonne.',
    weights: 'Vægte, der tilsammen giver 1 (100 %), en række eller en kolonne celler.',
    achievements:
      'Opfyldelse af hvert mål (1 er 100 %): en række celler for hvert målbeløb, eller en kolonne for et enkelt.',
    minimum: 'Opfyldelse, som et mål ikke betaler noget under. 0, når den udelades.',
    maximum: 'Opfyldelse, som et mål ikke betaler mere over. Ingen, når den udelades.',
  },
  docstring: {
    of: '61e767eb',
    says: [
      {
        pays: 'MBO-bonus: et målbeløb for vægtede personlige mål.',
        returns: 'Bonussen.',
        formula: [
          'udbetaling   = target * summen af vægt * medregnet opfyldelse',
          'medregnet    = 0 under minimum, maximum derover, ellers opfyldelsen',
        ].join('\n'),
        rules: [
          'Opfyldelser er andele: 1 er helt opfyldt.',
          'Præcis på minimum tæller med.',
          'Under 0 tæller som 0.',
          'Vægtene er fra 0 til 1 og giver tilsammen 1 (med en afvigelse på højst 1e-9).',
          'Et målbeløb under 0 afvises.',
        ],
        nearest: 'Til ét mål med et beløb efter alt eller intet: brug COMP.MILESTONE_BONUS.',
      },
    ],
  },
};
