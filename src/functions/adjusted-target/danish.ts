import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Et mål, der følger en revideret prognose.',
  parameters: {
    target: 'Mål sat efter den første prognose, over 0, én celle eller en kolonne.',
    forecast: 'Den første prognose, én celle eller en kolonne.',
    revised: 'Den reviderede prognose, én celle eller en kolonne.',
    basis:
      '"proportional" (når den udelades): revideret / prognose. "market": begge er vækstrater for markedet.',
  },
  words: {
    TargetBasis: {
      proportional: 'Størrelser eller rater, som målet følger forholdsmæssigt.',
      market: 'Markedets vækstrater.',
    },
  },
  docstring: {
    of: '5de3958f',
    says: [
      {
        pays: 'Et mål, der følger en revideret prognose: planens reguleringsklausul.',
        returns: 'Det regulerede mål.',
        formula: [
          'proportional    target * revised / forecast',
          'market          target * (1 + revised) / (1 + forecast)',
        ].join('\n'),
        rules: [
          'Forholdsmæssig (`proportional`): prognoserne er i samme enhed og over 0.',
          'Marked (`market`): de er vækstrater (0,08 er 8 %) over -100 %.',
          'Er den reviderede prognose lig den første, bliver målet, som det er.',
          'Et mål, der ikke er over 0, afvises.',
        ],
        nearest: 'Til en del af en periode: brug COMP.PRORATED_QUOTA.',
      },
    ],
  },
};
