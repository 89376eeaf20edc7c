import type { Danish } from '../danish';

export const danish: Danish = {
  description: 'Deler en pulje efter vægte, med et højeste til hver, i dele, der går op på øren.',
  parameters: {
    pool: 'Beløb, der deles, én celle.',
    weights: 'Det, delene fordeles efter, en kolonne eller en række celler.',
    most: 'Det højeste til hver, ét tal for alle eller lige så mange, som der er vægte.',
  },
  docstring: {
    of: '7bf18123',
    says: [
      {
        pays: 'En pulje: et beløb delt efter vægte, med et højeste til hver, så delene går op på øren.',
        returns: 'Én del for hver vægt.',
        formula: [
          'del = min(most, niveau * vægt)',
          'niveauet er ens for alle og så højt, som puljen rækker til',
        ].join('\n'),
        rules: [
          'Det, som nogen ikke kan få ud over det højeste, går til de andre efter deres vægte, indtil det er brugt, eller alle har fået det højeste; resten bliver da i puljen, som er mere, end delene giver tilsammen.',
          'Dele skæres til hele øre, og de øre, der er tilbage, går til de største rester, af lige store til den første.',
          'En vægt, der er 0 eller tom, får intet, og det samme gør et højeste, der er 0 eller tomt.',
          'Beløb og vægte under 0 afvises, og det samme gør vægte, der alle er 0.',
          'En del af en øre af det højeste udbetales aldrig.',
        ],
        nearest: 'Til andele, der tilsammen giver 1: brug COMP.SPLIT.',
      },
    ],
  },
};
