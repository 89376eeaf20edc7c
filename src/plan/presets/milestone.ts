import { type Preset, following, measure, sales } from './preset';

/** The plan that the pane opens with. */
export const milestonePlan: Preset = {
  id: 'milestone',
  name: { en: 'Milestone bonus', da: 'Milepælsbonus' },
  meaning: { en: 'All or nothing at 100%', da: 'Alt eller intet ved 100 %' },
  rules: (say) => ({
    measures: [measure('sales', say(sales))],
    components: [
      {
        kind: 'milestone',
        ...following('milestone', 'sales'),
        quota: 1_800_000,
        pays: 'amount',
        bonus: 50_000,
        trigger: 1,
        partial: { kind: 'none' },
      },
    ],
  }),
};
