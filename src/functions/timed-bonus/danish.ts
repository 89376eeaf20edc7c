import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Betaler en bonus for det, der nås senest på fristen, når alle betingelser er SAND.',
  parameters: {
    bonus: 'Beløb, når det nås i tide, én celle eller en kolonne.',
    achieved: 'Dato, hvor det blev nået, én celle eller en kolonne; tom, når det ikke er nået.',
    deadline: 'Sidste dato, der tæller, én celle eller en kolonne.',
    conditions: 'SAND eller FALSK: en række celler for hver bonus, eller alle for en enkelt.',
  },
  docstring: {
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
};
