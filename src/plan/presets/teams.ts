import { common } from '../new-component';
import { type Preset, following, measure, sales } from './preset';

/** Sellers who close together: the own sale pays a rate, and the team's quarter a bonus to each. */
export const teamQuarter: Preset = {
  id: 'team-quarter',
  name: { en: 'Team plan', da: 'Teamplan' },
  situation: { en: 'A team closes together', da: 'Et team lukker sammen' },
  meaning: {
    en: 'Own sales, the team’s goal, the manager',
    da: 'Eget salg, teamets mål, lederen',
  },
  pictured: 'team-goal',
  rules: (say) => {
    const [seller, manager] = [
      say({ en: 'Seller', da: 'Sælger' }),
      say({ en: 'Manager', da: 'Leder' }),
    ];
    return {
      roles: [seller, manager],
      measures: [
        measure('sales', say(sales)),
        measure('team-sales', say({ en: 'team sales', da: 'teamsalg' }), 'money', {
          total: { of: 'sales', over: 'team' },
        }),
        measure('managed-sales', say({ en: 'sales below', da: 'salg under sig' }), 'money', {
          total: { of: 'sales', over: 'manager' },
        }),
      ],
      components: [
        {
          ...{ kind: 'flat-rate', ...following('own-sales', 'sales'), quota: null },
          ...{ name: say({ en: 'Own sales', da: 'Eget salg' }), roles: [seller] },
          ...{ rate: 0.03, above: 0 },
        },
        {
          ...{ kind: 'milestone', ...following('team-goal', 'team-sales'), quota: 3_000_000 },
          ...{ name: say({ en: 'The team’s goal', da: 'Teamets mål' }), pays: 'amount' },
          ...{ bonus: 20_000, trigger: 1, partial: { kind: 'none' } },
        },
        {
          ...{ kind: 'flat-rate', ...following('managed', 'managed-sales'), quota: null },
          ...{ name: say({ en: 'Sales below', da: 'Salg under sig' }), roles: [manager] },
          ...{ rate: 0.01, above: 0 },
        },
      ],
    };
  },
};

/** A pool of what everybody sells, for those whose own part cannot be told from the others'. */
export const sharedPool: Preset = {
  id: 'shared-pool',
  name: { en: 'Bonus pool', da: 'Bonuspulje' },
  situation: { en: 'A pool to share', da: 'En pulje at dele' },
  meaning: {
    en: 'A share of sales, divided by weights',
    da: 'En andel af salget, delt efter vægte',
  },
  rules: (say) => ({
    measures: [measure('sales', say(sales))],
    components: [
      {
        ...{ kind: 'pool', ...common('pool'), measure: 'sales', size: 'rate', amount: 100_000 },
        ...{ rate: 0.02, among: 'everyone', most: 40_000 },
      },
    ],
  }),
};
