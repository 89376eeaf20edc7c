import type { Translation } from '../translation';

export const bonuses = {
  MILESTONE_BONUS: {
    of: '84f5ceaa',
    says: [
      {
        pays: 'Milepælsbonus: hele bonussen, når målopfyldelsen når grænsen, og ikke mere derover.',
        returns: 'Bonussen.',
        formula:
          'udbetaling = bonus, når målopfyldelsen >= trigger, ellers den delvise bonus (ingen, hvis intet er aftalt)',
        rules: [
          'Grænsen (`trigger`) og trinnene i `partial` er målopfyldelse (1 er 100 % af kvoten).',
          'Præcis på grænsen udbetales det hele; 98 % er ikke 100 %.',
          'En delvis bonus er en del af bonussen og aldrig mere end den.',
        ],
        nearest: 'Til flere beløb på flere niveauer: brug COMP.TIERED_BONUS.',
      },
    ],
  },
  TIERED_BONUS: {
    of: '4d75e445',
    says: [
      {
        pays: 'Trinvis bonus: en trappe af faste beløb.',
        returns: 'Bonussen.',
        formula: [
          'highest    udbetaling = bonussen for det højeste trin, der er nået',
          'additive   udbetaling = summen af bonusserne for alle trin, der er nået',
          'linear     udbetaling = den rette linje mellem trinnene omkring resultatet;',
          '           intet under det første trin, den sidste bonus fra det sidste trin',
        ].join('\n'),
        rules: [
          'Grænserne stiger.',
          'Præcis på en grænse er trinnet nået.',
          'En første grænse under 0 tager også resultater under 0, som i en tabel med faktorer efter margin.',
        ],
        nearest: 'Til satser i stedet for beløb: brug COMP.TIERED_COMMISSION.',
      },
    ],
  },
  EVENT_BONUS: {
    of: '4cba75d3',
    says: [
      {
        pays: 'Hændelsesbonus: et fast beløb for hver hændelse af en slags, for eksempel en demo, et accepteret lead, en idriftsættelse eller en underskrift.',
        returns: 'Beløbet gange antallet.',
        formula: 'udbetaling = beløbet for hændelsen * count',
        rules: [
          'Store og små bogstaver er det samme, og de gængse hændelser forstås på engelsk og dansk.',
          'En hændelse, som ikke står i `schedule`, afvises og bliver aldrig til 0; det samme gør to beløb for én hændelse og et beløb under 0.',
        ],
        nearest:
          'Til beløb, der afhænger af antallet: brug COMP.TIERED_BONUS; til en frist: brug COMP.TIMED_BONUS.',
      },
    ],
  },
  TIMED_BONUS: {
    of: 'aabe68c6',
    says: [
      {
        pays: 'Bonus med frist: et beløb for noget, der er nået til tiden, når alle andre betingelser også holder.',
        returns: 'Bonussen eller 0.',
        formula:
          'udbetaling = bonus, når dagen i achieved <= dagen i deadline, og alle betingelser er sande, ellers 0',
        rules: [
          'Datoerne er Excels.',
          'Ethvert tidspunkt på fristens dag er til tiden; dagen efter er det ikke.',
          'Det, der ikke er nået (0 eller en tom celle), giver 0.',
          'En bonus under 0 afvises, og det samme gør en frist, der er tom eller ikke er en dato.',
        ],
        nearest: 'Til en hændelse uden frist: brug COMP.EVENT_BONUS.',
      },
    ],
  },
  MBO_BONUS: {
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
} as const satisfies Readonly<Record<string, Translation>>;
