import type { Translation } from '../translation';

export const payments = {
  SPLIT: {
    of: '38012e12',
    says: [
      {
        pays: 'En fordeling: et beløb delt efter andele, så delene, hver på øren, giver beløbet.',
        returns: 'Én del for hver andel, side om side, for hvert beløb.',
        formula:
          'del[k] = afrund(amount * (andel[1] + ... + andel[k])) - afrund(amount * (andel[1] + ... + andel[k-1]))',
        rules: [
          'Den løbende sum afrundes, så regnskabet går op: den sidste del tager resten.',
          'Andelene er fra 0 til 1 og giver tilsammen 1 (med en afvigelse på højst 1e-9).',
          'Et negativt beløb deles ligesom et positivt.',
        ],
        nearest: 'Til dele, der forfalder den ene efter den anden: brug COMP.PAYABLE.',
      },
    ],
  },
  PAYABLE: {
    of: '4bdbb135',
    says: [
      {
        pays: 'Det, der er forfaldent af et beløb: rater efter dato, milepæl eller indbetaling.',
        returns: 'Summen af de rater, der er forfaldne.',
        formula: 'forfaldent = summen af de dele, der forfalder på eller før as_of',
        rules: [
          'Delene er som i COMP.SPLIT: hver på øren, og når alle er forfaldne, giver de beløbet.',
          'En rate er forfalden på sin egen dag.',
          'En tom dato er ikke forfalden; SAND er forfalden, FALSK er ikke.',
          'Andele, der ikke giver 1 (med en afvigelse på højst 1e-9), afvises med deres sum, og det samme gør et tomt `as_of`, når betalingsplanen har datoer.',
        ],
        nearest: 'Til delene side om side: brug COMP.SPLIT.',
      },
    ],
  },
  DRAW: {
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
  CLAWBACK: {
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
} as const satisfies Readonly<Record<string, Translation>>;
