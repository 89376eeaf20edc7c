import { type Danish } from '../danish';

export const danish: Danish = {
  description:
    'Betaler hele bonussen, når resultatet når grænsen i forhold til kvoten, og ikke mere derover.',
  parameters: {
    actual: 'Krediteret resultat, én celle eller en kolonne.',
    quota: 'Kvote for perioden, over 0, én celle eller en kolonne.',
    bonus: 'Beløb ved grænsen, én celle eller en kolonne.',
    trigger: 'Målopfyldelse, der betaler fuldt ud. 1 (100 %), når den udelades.',
    partial:
      'Betaling under grænsen: ingen, når den udelades, "proportional", den målopfyldelse, den er proportional fra (0 er fra 0), eller en tabel med målopfyldelse og andel.',
    exceed:
      'SAND: grænsen og trinnene skal overskrides. FALSK, udeladt eller tom: på dem er de nået.',
  },
  docstring: {
    of: '10ad6985',
    says: [
      {
        pays: 'Milepælsbonus: hele bonussen, når målopfyldelsen når grænsen, og ikke mere derover.',
        returns: 'Bonussen.',
        formula:
          'udbetaling = bonus, når målopfyldelsen >= trigger, ellers den delvise bonus (ingen, hvis intet er aftalt)',
        rules: [
          'Grænsen (`trigger`) og trinnene i `partial` er målopfyldelse (1 er 100 % af kvoten).',
          'Præcis på grænsen udbetales det hele; 98 % er ikke 100 %.',
          'Når grænsen skal overskrides, er præcis på den ikke over den.',
          'En delvis bonus er en del af bonussen og aldrig mere end den.',
        ],
        nearest: 'Til flere beløb på flere niveauer: brug COMP.TIERED_BONUS.',
      },
    ],
  },
};
