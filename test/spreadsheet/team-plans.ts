import { common } from '../../src/plan/new-component';
import type { Component } from '../../src/plan/kinds';
import type { Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { suitableSheets } from '../../src/workbook/sheets/book';
import type {
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { type WorkbookOptions, planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { sampleDeals } from '../../src/plan/payee/sample-people';
import { type TitledPlan, kindPlans, pickedPlans, planWith, presetPlans } from './component-plans';
import { differences } from './plan-page';

const sales = measure('sales', 'sales');
const nrr = measure('nrr', 'NRR', 'percent');
const grr = measure('grr', 'GRR', 'percent', { fromDeals: 'grr' });
const meetings = measure('meetings', 'meetings', 'count');
const escalation = (follows: string): Component => ({
  kind: 'escalation',
  ...common('escalation'),
  measure: follows,
  forecast: 0.08,
  revised: 0.06,
  basis: 'market',
});
const milestone: Plan['components'][number] = {
  kind: 'milestone',
  ...following('bonus', 'sales'),
  quota: 1_000_000.01,
  pays: 'amount',
  bonus: 50_000,
  trigger: 0.98,
  partial: { kind: 'none' },
};
const accelerator: Plan['components'][number] = {
  kind: 'accelerator',
  ...following('accelerator', 'sales'),
  roles: ['AE', 'The "senior" AE'],
  hasPrior: true,
  cap: 400_000.25,
  floor: 1_000,
  method: 'marginal',
  quota: 2_000_000,
  rate: 0.05,
  tiers: [
    { from: 0, multiplier: 0.5 },
    { from: 0.5, multiplier: 1 },
    { from: 1, multiplier: 1.5 },
  ],
};
/** Earlier credit with a cap, a floor and each kind of gate: on its own measure, a count, a ratio. */
const yearlyPlans: readonly TitledPlan[] = (
  [
    ['its own measure', { measure: 'sales', atLeast: 900_000 }, 300_000],
    ['a count', { measure: 'meetings', atLeast: 25 }, null],
    ['a ratio', { measure: 'nrr', atLeast: 0.9 }, 1_000_000],
  ] as const
).map(([by, gate, quota]) => ({
  title: `earlier credit and a gate on ${by}`,
  plan: planWith({
    measures: [sales, meetings, nrr],
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal', quota },
        ...{ hasPrior: true, gate, floor: 4_000.25, cap: 22_000 },
        tiers: [{ from: quota === null ? 100_000 : 0.2, rate: 0.0333 }],
      },
      milestone,
    ],
  }),
}));
const pool = (id: string, more: object): Component => ({
  ...{ kind: 'pool', ...common(id), name: id, measure: 'sales', size: 'rate', amount: 0, rate: 0 },
  ...{ among: 'everyone', most: null },
  ...more,
});
/** A milestone of the team, a commission of everybody below a manager, and pools of a team and of all. */
export const togetherPlan = (language: 'en' | 'da' = 'en'): Plan =>
  planWith(
    {
      roles: ['AE', 'Manager'],
      measures: [
        sales,
        { ...measure('team', 'team sales'), total: { of: 'sales', over: 'team' } },
        { ...measure('below', 'sales below'), total: { of: 'sales', over: 'manager' } },
      ],
      components: [
        { ...milestone, trigger: 1, quota: 150_000, bonus: 1_000, measure: 'team', id: 'shared' },
        {
          ...{ kind: 'commission', ...following('override', 'below'), method: 'marginal' },
          ...{ roles: ['Manager'], quota: null },
          tiers: [{ from: 0, rate: 0.01 }],
        },
        {
          ...{ kind: 'commission', ...following('own', 'sales'), method: 'marginal', quota: null },
          ...{ tiers: [{ from: 0, rate: 0.05 }], hasPrior: true },
          gate: { measure: 'team', atLeast: 100_000 },
        },
        {
          ...{ kind: 'multiplier', ...common('factor'), measure: 'team', of: ['override', 'own'] },
          ...{ at: 'attainment', mode: 'linear' },
          factors: [
            { from: 0.5, factor: 0.9 },
            { from: 1, factor: 1.1 },
          ],
        },
        pool('share', { rate: 0.0123, among: 'team', measure: 'team' }),
        pool('fixed', { size: 'amount', amount: 10_000.01, most: 1_234.567, roles: ['AE'] }),
        pool('each', { size: 'amount', amount: 8_000, most: 2_000, ownMost: 'typed' }),
        pool('teams', { rate: 0.01, among: 'team', most: 999.99, ownMost: 'typed' }),
      ],
    },
    language,
  );
export const components: readonly TitledPlan[] = [
  { title: 'a quota', plan: planWith({ measures: [sales], components: [milestone] }) },
  {
    title: 'a ladder without a quota',
    plan: planWith({
      measures: [sales],
      components: [
        {
          kind: 'ladder',
          ...following('ladder', 'sales'),
          mode: 'linear',
          quota: null,
          rungs: [
            { from: 100_000, bonus: 1_000 },
            { from: 1_000_000, bonus: 33_333.33 },
          ],
        },
      ],
    }),
  },
  ...(['en', 'da'] as const).map((language) => ({
    title: `a cap, earlier credit and a role with quotation marks (${language})`,
    plan: planWith(
      {
        roles: ['AE', 'The "senior" AE', 'SE'],
        measures: [sales],
        components: [accelerator, { ...milestone, roles: ['SE'] }],
      },
      language,
    ),
  })),
  ...(['en', 'da'] as const).map((language) => ({
    title: `a commission, events and a gate (${language})`,
    plan: planWith(
      {
        roles: ['AE', 'CSM'],
        measures: [sales, nrr],
        components: [
          {
            kind: 'commission',
            ...following('commission', 'sales'),
            gate: { measure: 'nrr', atLeast: 1 },
            method: 'retroactive',
            quota: 700_000,
            tiers: [
              { from: 0.5, rate: 0.0333 },
              { from: 1, rate: 0.0777 },
            ],
          },
          {
            kind: 'events',
            ...common('spifs'),
            roles: ['AE'],
            cap: 9_000,
            schedule: [
              { event: 'Demo', amount: 1_000.5 },
              { event: 'POC', amount: 2_500 },
            ],
          },
        ],
      },
      language,
    ),
  })),
  {
    title: 'quotas of two measures, each component its own, one measure escalated',
    plan: planWith({
      measures: [sales, meetings],
      components: [
        milestone,
        { ...milestone, id: 'second', quota: 777_777.77 },
        { ...milestone, id: 'third', measure: 'meetings', quota: 40, trigger: 1 },
        {
          ...{ ...milestone, id: 'typed', name: 'Typed', quota: 500_000, bonus: 7_000, trigger: 1 },
          ownQuotas: 'typed',
        },
        {
          ...{ ...milestone, id: 'counted', measure: 'meetings', quota: 10, trigger: 1 },
          ownQuotas: 'typed',
        },
        escalation('meetings'),
      ],
    }),
  },
  {
    title: 'shares of target pay, by role and for all',
    plan: planWith({
      roles: ['AE', 'SDR'],
      measures: [sales, meetings],
      components: [
        {
          ...{ kind: 'on-target', ...following('all', 'sales'), mode: 'linear', beyond: 'onward' },
          ...{ target: 60_000, quota: 1_000_000, cap: 222_222.22, hasPrior: true },
          points: [
            { from: 0.8, share: 0.5 },
            { from: 1, share: 1 },
          ],
        },
        {
          ...{ kind: 'on-target', ...following('meetings', 'meetings'), mode: 'retroactive' },
          ...{ target: 33_333.33, quota: 40, roles: ['SDR'], floor: 1_000 },
          points: [
            { from: 0, share: 0.5 },
            { from: 0.5, share: 1.1 },
          ],
        },
      ],
    }),
  },
  { title: 'teams and managers', plan: togetherPlan() },
  { title: 'hold og ledere', plan: togetherPlan('da') },
  {
    title: 'a quota of the second measure only',
    plan: planWith({
      measures: [sales, meetings],
      components: [{ ...milestone, measure: 'meetings', quota: 40 }],
    }),
  },
  ...yearlyPlans,
  {
    title: 'retention that deals come to, of one role (da)',
    plan: planWith(
      {
        roles: ['CSM', 'AE'],
        measures: [sales, { ...nrr, fromDeals: 'nrr' }, grr],
        components: [
          {
            ...{ kind: 'retention', ...following('kept', 'nrr'), roles: ['CSM'] },
            ...{ model: 'nrr', mode: 'linear', gate: { measure: 'grr', atLeast: 0.5 } },
            tiers: [
              { from: 0.9, bonus: 10_000 },
              { from: 1.2, bonus: 77_777.77 },
            ],
          },
          { ...milestone, roles: ['AE'] },
        ],
        creditSplits: [
          { role: 'CSM', share: 0.3, isOverlay: false },
          { role: 'AE', share: 0.7, isOverlay: false },
        ],
      },
      'da',
    ),
  },
  {
    title: 'rabat og andel af nysalg, som handlerne siger dem',
    plan: planWith(
      {
        roles: ['AE', 'SE'],
        measures: [
          sales,
          { ...measure('discount', 'rabat', 'percent'), said: { column: 'Rabat' } },
          {
            ...measure('new', 'andel af nysalg', 'percent'),
            said: { column: 'Type', values: ['Nysalg', 'Krydssalg'] },
          },
        ],
        components: [
          milestone,
          {
            ...{ kind: 'multiplier', ...common('factor'), measure: 'discount', of: ['bonus'] },
            ...{ mode: 'highest' },
            factors: [
              { from: 0, factor: 1.1 },
              { from: 0.1, factor: 1 },
              { from: 0.2, factor: 0.8 },
            ],
          },
          {
            ...{ kind: 'on-target', ...following('mix', 'new'), roles: ['AE'] },
            ...{ mode: 'marginal', target: 12_345.67, quota: 0.4 },
            points: [{ from: 0, share: 1 }],
            gate: { measure: 'discount', atLeast: 0.05 },
          },
        ],
        creditSplits: [
          { role: 'AE', share: 0.7, isOverlay: false },
          { role: 'SE', share: 0.3, isOverlay: false },
        ],
      },
      'da',
    ),
  },
  {
    title: 'fastholdelse for teamet, og for alle under en leder',
    plan: planWith(
      {
        roles: ['CSM', 'Manager'],
        measures: [
          { ...nrr, fromDeals: 'nrr' },
          { ...measure('team', 'Teamets NRR', 'percent'), total: { of: 'nrr', over: 'team' } },
          { ...measure('below', 'NRR under', 'percent'), total: { of: 'nrr', over: 'manager' } },
        ],
        components: [
          {
            ...{ kind: 'retention', ...following('shared', 'team'), roles: ['CSM'] },
            ...{ model: 'nrr', mode: 'linear' },
            tiers: [
              { from: 0.9, bonus: 10_000 },
              { from: 1.2, bonus: 77_777.77 },
            ],
          },
          {
            ...{ kind: 'on-target', ...following('override', 'below'), roles: ['Manager'] },
            ...{ mode: 'marginal', target: 12_345.67, quota: 1.1 },
            points: [{ from: 0, share: 1 }],
          },
        ],
      },
      'da',
    ),
  },
  {
    title: 'an escalated quota',
    plan: planWith({
      measures: [sales],
      components: [milestone, escalation('sales')],
    }),
  },
];
/** A kind below another one holds all that it has alone; two languages are tried with the presets. */
const otherKinds = kindPlans.filter(({ title }) => title.endsWith('second (en)'));
export const plans = [...components, ...presetPlans, ...otherKinds, ...pickedPlans];

export function workbookOf(
  plan: Plan,
  payees: readonly Payee[],
  more: Partial<Pick<WorkbookOptions, 'form' | 'teamLines'>> & {
    readonly spareRows?: number;
    readonly deals?: boolean;
  } = {},
): WorkbookDescription {
  const usesDeals = more.deals ?? suitableSheets(plan).includes('deals');
  return planWorkbook(plan, {
    form: more.form ?? 'native',
    sheets: usesDeals ? ['plan', 'team', 'deals'] : ['plan', 'team'],
    result: 0,
    payees,
    deals: usesDeals ? sampleDeals(plan) : [],
    ...(more.teamLines !== undefined && { teamLines: more.teamLines }),
    spareRows: more.spareRows ?? 3,
  });
}

export function teamOf({ sheets }: WorkbookDescription): SheetDescription {
  const team = sheets.find(({ name }) => name === 'Team');
  if (!team) throw new Error('There is a Team sheet.');
  return team;
}

/** The same workbook with another Team sheet. */
export const withTeam = (
  workbook: WorkbookDescription,
  team: SheetDescription,
): WorkbookDescription => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === team.name ? team : sheet)),
});

export const teamDifferences = (
  workbook: WorkbookDescription,
  values: Parameters<typeof differences>[1],
) =>
  differences(
    { sheets: workbook.sheets.filter(({ name }) => sheetsOfTeam.includes(name)) },
    values,
  );

const sheetsOfTeam: readonly string[] = ['Team', 'Summary', 'Oversigt'];
