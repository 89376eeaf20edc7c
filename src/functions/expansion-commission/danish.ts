import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Betaler en sats af en fornyelse, et mersalg, et krydssalg eller et nysalg.',
  parameters: {
    type: 'Fornyelse, Mersalg, Krydssalg eller Nysalg, én celle eller en kolonne.',
    current: 'Kontraktens værdi før, én celle eller en kolonne.',
    new: 'Kontraktens værdi efter, eller værdien af det, et krydssalg eller nysalg sælger, én celle eller en kolonne.',
    rates: 'Tabel med type og sats, eller med lukker, type og sats.',
    closer: 'Hvem der lukker, én celle eller en kolonne; kræves, når satserne nævner lukkere.',
  },
  docstring: {
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
};
