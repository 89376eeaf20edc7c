import { common } from '../new-component';
import { type Preset, following, measure } from './preset';

/** A seller of software whose pay is half base and half target pay: threshold, target and excellence. */
export const targetPayPlan: Preset = {
  id: 'ae-target-pay',
  situation: { en: 'Half base, half target pay', da: 'Halvt fast, halvt variabel løn' },
  name: { en: 'AE on target pay', da: 'Sælger med variabel løn ved mål' },
  meaning: {
    en: '50/50 mix; threshold, target and excellence',
    da: '50/50-mix; tærskel, mål og topniveau',
  },
  rules: (say) => ({
    roles: ['AE'],
    measures: [measure('bookings', say({ en: 'bookings', da: 'bookinger' }))],
    components: [
      {
        ...{ kind: 'on-target', ...following('target-pay', 'bookings') },
        ...{ target: 125_000, quota: 1_250_000, mode: 'linear' },
        points: [
          { from: 0.7, share: 0.5 },
          { from: 1, share: 1 },
          { from: 1.3, share: 2 },
        ],
      },
      { kind: 'base-salary', ...common('base-salary'), base: 125_000 },
    ],
  }),
};
