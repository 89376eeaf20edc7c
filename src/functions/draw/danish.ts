import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Løfter hver periodes løn til et forskud og modregner det i senere perioder.',
  parameters: {
    earned: 'Optjent i hver periode, i rækkefølge, én celle eller en kolonne.',
    draw: 'Løn, der er sikret i en periode, én celle eller en kolonne.',
    opening: 'Saldo, der skyldes før første periode. 0, når den udelades.',
    recoverable: 'FALSK, når forskuddet ikke skal betales tilbage. SAND, når den udelades.',
    limit:
      'Det højeste, der modregnes i en periode, som andel af det optjente. 1, når den udelades.',
    recover_from: 'Nummeret på den første periode, der modregnes i. 1, når den udelades.',
    recover_to: 'Nummeret på den sidste sådanne periode. Uden slutning, når den udelades.',
  },
  docstring: {
    of: '8c988953',
    says: [
      {
        pays: 'Forskud: lønnen løftes til et aftalt beløb, når der er optjent mindre.',
        returns:
          'Det udbetalte og den saldo, der skyldes derefter, side om side, for hver periode.',
        formula: [
          'modregnes          optjent under forskuddet: udbetalt = draw, og saldoen vokser med det, der mangler',
          '                   ellers:                   udbetalt = earned - modregnet, og saldoen falder med det',
          '                                             modregnet = min(saldo, earned - draw, limit * earned)',
          'modregnes ikke     udbetalt = max(earned, draw), og intet skyldes',
        ].join('\n'),
        rules: [
          'Modregning bringer aldrig lønnen under forskuddet.',
          'Er præcis forskuddet optjent, udbetales forskuddet, og intet modregnes.',
          'Optjening under 0 (krediteringer) lægges til saldoen.',
          'Før modregningen begynder, og efter den slutter, modregnes intet, og det, der skyldes, bliver stående.',
          'Et forskud under 0 afvises, og det samme gør en grænse, der ikke er fra 0 til 1.',
          'En modregning, der begynder før periode 1 eller slutter, før den begynder, afvises.',
        ],
        nearest: 'Til penge, der går tilbage, når nogen stopper: brug COMP.CLAWBACK.',
      },
    ],
  },
};
