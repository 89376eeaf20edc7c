import { type Danish, quota, mode, tiers, exceed } from '../danish';

export const danish: Danish = {
  description: 'Hvad trin betaler i gennemsnit, når udfaldet er usikkert, med en normalfordeling.',
  parameters: {
    expected: 'Forventet udfald, én celle eller en kolonne.',
    standard_dev: 'Udfaldets standardafvigelse, 0 eller mere, én celle eller en kolonne.',
    tiers,
    mode,
    quota,
    exceed,
  },
  docstring: {
    of: '0b6fd438',
    says: [
      {
        pays: 'Det, en plan udbetaler i gennemsnit, når resultatet er usikkert: normalfordelt med middelværdien `expected` og standardafvigelsen `standard_dev`.',
        returns: 'Den forventede udbetaling; udfald under 0 udbetaler intet.',
        formula: [
          'forventet udbetaling = summen over rækkerne af   udbetaling ved Fra * chancen for et resultat i rækken',
          '                                               + sats * standard_dev * forventningen til, hvor langt over Fra det ligger',
        ].join('\n'),
        rules: [
          'Resultater under 0 udbetaler intet, som alle andre steder: de tæller med deres chance og en udbetaling på 0.',
          'Summen er eksakt, ikke simuleret.',
          '`expected` og `standard_dev` er i resultatets egen enhed.',
          'En standardafvigelse på 0 giver selve udbetalingen, også når grænserne skal overskrides; med enhver anden tæller en grænse præcis ved `expected` halvt.',
        ],
        nearest: 'Til chancen for at nå én grænse: brug COMP.REACH_PROBABILITY.',
      },
    ],
  },
};
