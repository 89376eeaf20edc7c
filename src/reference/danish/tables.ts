import type { Translation } from '../translation';

export const tables = {
  BREAKDOWN: {
    of: 'cbf59747',
    says: [
      {
        pays: 'Udbetalingen, række for række i udbetalingstabellen.',
        returns: 'Rækker med fra, til, beløb i rækken, sats og udbetaling.',
        formula:
          'udbetaling for en række = det, tabellen udbetaler ved Til - det, den udbetalte før Fra',
        rules: [
          'Rækkerne giver tilsammen udbetalingen; med `prior` giver de tilvæksten oven i det, der var krediteret før, og så vises kun det, der ligger over.',
          'Når kredit tages tilbage, er rækkerne dem, der mistes, med negative dele.',
          'Fra og Til er i resultatets egen enhed, også når tabellen er i målopfyldelse.',
          'Et spring hører til den række, det begynder.',
        ],
        nearest: 'Til udbetalingen alene: brug COMP.TIERED_BONUS eller COMP.TIERED_COMMISSION.',
      },
    ],
  },
  AMOUNT_FOR_PAYOUT: {
    of: 'c5a530f6',
    says: [
      {
        pays: 'Det mindste resultat, der udløser mindst en given udbetaling: udbetalingstabellen læst baglæns.',
        returns: 'Beløbet, i resultatets enhed.',
        formula:
          'Fra i den første række, der udbetaler beløbet dér, eller Fra + (payout - udbetalt ved Fra) / sats',
        rules: [
          'Hvor tabellen springer forbi udbetalingen, er svaret grænsen; hvor den er flad, er det resultatet, hvor beløbet først nås; hvor den senere springer ned, gælder stadig det første resultat.',
          'En udbetaling på 0 eller mindre kræver 0.',
          'En udbetaling, der aldrig nås, afvises, og den største mulige nævnes.',
        ],
        nearest:
          'Til udbetalingen for et resultat: brug COMP.TIERED_BONUS eller COMP.TIERED_COMMISSION.',
      },
    ],
  },
  EXPECTED_PAYOUT: {
    of: 'c9d36fef',
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
          'En standardafvigelse på 0 giver selve udbetalingen; med enhver anden tæller en grænse præcis ved `expected` halvt.',
        ],
        nearest: 'Til chancen for at nå én grænse: brug COMP.REACH_PROBABILITY.',
      },
    ],
  },
  MAX_EXPOSURE: {
    of: 'a534003e',
    says: [
      {
        pays: 'Det meste, der kan udbetales for et resultat op til `up_to`.',
        returns: 'Den største udbetaling.',
        formula: 'den største af udbetaling(Fra) og af udbetalingen ved slutningen af hver række',
        rules: [
          'En grænse præcis ved `up_to` tæller med.',
          'Hvor tabellen springer ned, gælder det, der udbetales lige under springet.',
          '`up_to` er i resultatets egen enhed; udeladt står det for ethvert resultat, og det afvises, når den sidste sats bliver ved med at udbetale.',
        ],
        nearest: 'Til det, et resultat kan ventes at udbetale: brug COMP.EXPECTED_PAYOUT.',
      },
    ],
  },
  STEP_POINTS: {
    of: '3e1ba9dd',
    says: [
      {
        pays: 'Trappegrafens hjørner fra 0 til `up_to`, i rækkefølge.',
        returns: 'Rækker med beløb og udbetaling.',
        formula: [
          '(Fra, udbetaling lige under Fra), (Fra, udbetaling ved Fra)   ved hvert spring',
          '(Fra, udbetaling ved Fra)                                     hvor kun hældningen skifter',
          '(up_to, udbetaling ved up_to)                                 til sidst',
        ].join('\n'),
        rules: [
          'Resultaterne er i deres egen enhed, også når tabellen er i målopfyldelse.',
          'En grænse præcis ved `up_to` tegnes med sit spring.',
        ],
        nearest: 'Til én udbetaling: brug COMP.TIERED_BONUS eller COMP.TIERED_COMMISSION.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Translation>>;
