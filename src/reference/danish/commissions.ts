import type { Translation } from '../translation';

export const commissions = {
  TIERED_COMMISSION: {
    of: 'dd141ee0',
    says: [
      {
        pays: 'Trinvis provision: en sats for hvert trin af det krediterede beløb.',
        returns: 'Provisionen.',
        formula: [
          'marginal      udbetaling(x) = summen over trinnene af sats * (den del af x, der ligger i trinnet)',
          'retroactive   udbetaling(x) = x * (satsen for det trin, som x når)',
        ].join('\n'),
        rules: [
          'Trinnene stiger; et trin begynder ved sin grænse og slutter, hvor det næste begynder.',
          'Under det første trin udbetales intet.',
          'En sats under 0 er tilladt: en decelerator må trække fra.',
        ],
        nearest: 'Til faste beløb i stedet for satser: brug COMP.TIERED_BONUS.',
      },
      {
        pays: 'Det, et yderligere beløb udløser for den, der allerede er krediteret `prior`.',
        formula: 'tilvækst = udbetaling(prior + amount) - udbetaling(prior)',
        rules: [
          'Tilvæksterne hænger sammen: måned for måned giver de tilsammen udbetalingen af det hele.',
          'Tilvæksten er under 0, når kredit tages tilbage, eller når tabellen springer ned.',
          'Den, der intet er krediteret før, har heller intet fået udbetalt.',
        ],
      },
    ],
  },
  SINGLE_RATE_COMMISSION: {
    of: '5f90e778',
    says: [
      {
        pays: 'Provision med én sats: en fast sats af det, der ligger over et bundbeløb, og højst et loft.',
        returns: 'Provisionen.',
        formula: 'udbetaling = min(rate * max(amount - above, 0), cap)',
        rules: [
          '`amount`, `above` og `cap` er penge, og `rate` er en andel (0,08 er 8 %).',
          'Præcis på `above` giver 0.',
          'Et negativt beløb giver 0.',
          'Et bundbeløb, en sats eller et loft under 0 afvises; et loft på 0 betaler intet, og kun det, der udelades, er intet loft.',
        ],
        nearest: 'Til flere satser: brug COMP.TIERED_COMMISSION.',
      },
    ],
  },
  EXPANSION_COMMISSION: {
    of: 'd9888d58',
    says: [
      {
        pays: 'Expansion-provision: en sats af det provisionsgivende beløb i en fornyelse, et mersalg, et krydssalg eller et nysalg.',
        returns: 'Provisionen.',
        formula: 'udbetaling = satsen for (closer, type) * det provisionsgivende beløb',
        rules: [
          'Typer forstås på engelsk og dansk; navnene på dem, der lukker, er planens egne. Store og små bogstaver er det samme.',
          'En linje, som satserne ikke dækker, afvises og bliver aldrig til 0.',
        ],
        nearest: 'Til satser, der følger et beløbs størrelse: brug COMP.TIERED_COMMISSION.',
      },
      {
        pays: 'Den del af et salg, der giver provision:',
        formula: [
          'fornyelse            den mindste af den nuværende og den nye værdi',
          'mersalg              det, den nye værdi lægger til den nuværende',
          'krydssalg, nysalg    den nye værdi',
        ].join('\n'),
        rules: [
          'Den nye værdi af en fornyelse eller et mersalg er hele kontraktens; af krydssalg og nysalg er den værdien alene af det, der sælges.',
          'Det provisionsgivende beløb er aldrig under 0.',
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Translation>>;
