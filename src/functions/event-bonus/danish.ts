import type { Danish } from '../danish';

export const danish: Danish = {
  description:
    'Betaler et fast beløb for hver hændelse, såsom en demo, et accepteret lead, en idriftsættelse eller en underskrift.',
  parameters: {
    event: 'Hændelsens navn, én celle eller en kolonne.',
    schedule: 'Tabel med hændelse og beløb.',
    count: 'Antal hændelser, én celle eller en kolonne. 1, når det udelades.',
  },
  docstring: {
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
};
