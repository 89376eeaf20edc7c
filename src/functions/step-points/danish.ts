import { type Danish, singleQuota, mode, tiers, exceed } from '../danish';

export const danish: Danish = {
  description: 'Trappegrafens hjørnepunkter, med begge sider af hvert spring.',
  parameters: {
    tiers,
    mode,
    up_to: 'Hvor grafen slutter. En fjerdedel efter den sidste grænse, når det udelades.',
    quota: singleQuota,
    exceed,
  },
  docstring: {
    of: '098fd69b',
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
          'En grænse præcis ved `up_to` tegnes med sit spring, medmindre den skal overskrides.',
        ],
        nearest: 'Til én udbetaling: brug COMP.TIERED_BONUS eller COMP.TIERED_COMMISSION.',
      },
    ],
  },
};
