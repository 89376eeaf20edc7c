import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Løfter hver periodes løn til et forskud og modregner det i senere perioder.',
  parameters: {
    earned: 'Optjent i hver periode, i rækkefølge, én celle eller en kolonne.',
    draw: 'Løn, der er sikret i en periode, én celle eller en kolonne.',
    opening: 'Saldo, der skyldes før første periode. 0, når den udelades.',
    recoverable: 'FALSK, når forskuddet ikke skal betales tilbage. SAND, når den udelades.',
  },
  docstring: {
    of: 'ba78efcb',
    says: [
      {
        pays: 'Forskud: lønnen løftes til et aftalt beløb, når der er optjent mindre.',
        returns:
          'Det udbetalte og den saldo, der skyldes derefter, side om side, for hver periode.',
        formula: [
          'modregnes          optjent under forskuddet: udbetalt = draw, og saldoen vokser med det, der mangler',
          '                   ellers:                   udbetalt = earned - modregnet, og saldoen falder med det',
          '                                             modregnet = min(saldo, earned - draw)',
          'modregnes ikke     udbetalt = max(earned, draw), og intet skyldes',
        ].join('\n'),
        rules: [
          'Modregning bringer aldrig lønnen under forskuddet.',
          'Er præcis forskuddet optjent, udbetales forskuddet, og intet modregnes.',
          'Optjening under 0 (krediteringer) lægges til saldoen.',
          'Et forskud under 0 afvises.',
        ],
        nearest: 'Til penge, der går tilbage, når nogen stopper: brug COMP.CLAWBACK.',
      },
    ],
  },
};
