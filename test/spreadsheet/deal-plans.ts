import type { Deal } from '../../src/plan/people';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Plan } from '../../src/plan/plan';
import { type Rules, following, measure, planOf } from '../../src/plan/presets/preset';
import { customerSuccess, enterpriseSeller, leadGeneration } from '../../src/plan/presets/sellers';
import { common } from '../../src/plan/new-component';

/** Plans that pay or credit by deal, each another way, and deals with everything that is flagged. */

const period = { from: '2026-07-01', to: '2026-09-30' };

function parsed(document: unknown): Plan {
  const plan = parsePlan(document);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
}

/** A plan of given rules through the one door that every plan comes through. */
export const planWith = (rules: Rules, language: Plan['language'] = 'en'): Plan =>
  parsed(
    planOf(
      {
        id: 'x',
        name: { en: 'A plan', da: 'En plan' },
        meaning: { en: '', da: '' },
        rules: () => rules,
      },
      language,
      period,
    ),
  );

export const enterprise = parsed(planOf(enterpriseSeller, 'en', period));
export const customers = parsed(planOf(customerSuccess, 'da', period));
export const customersInEnglish = parsed(planOf(customerSuccess, 'en', period));
export const leads = parsed(planOf(leadGeneration, 'en', period));

const upsellRates = [
  { type: 'Renewal', rate: 0.03 },
  { type: 'Upsell', rate: 0.08 },
  { type: 'Cross-sell', rate: 0.1 },
];

/** The published rate card, shared 30/70. */
export const published = planWith({
  roles: ['CSM', 'AE'],
  measures: [measure('expansion', 'expansion sales')],
  components: [
    {
      kind: 'expansion',
      ...common('expansion'),
      model: 'reduced',
      renewalBase: true,
      rates: upsellRates,
    },
  ],
  creditSplits: [
    { role: 'CSM', share: 0.5, isOverlay: false },
    { role: 'AE', share: 0.5, isOverlay: false },
  ],
  paySplits: [
    { role: 'CSM', share: 0.3 },
    { role: 'AE', share: 0.7 },
  ],
});

/** 40,000.01, 10,000.01 and 7,500.01 on 400,000, 100,000 and 75,000, shared half and half. */
export const oddCents = planWith({
  ...published,
  paySplits: published.paySplits.map(({ role }) => ({ role, share: 0.5 })),
  components: published.components.map((component) => ({
    ...component,
    rates: [
      { type: 'Renewal', rate: 0.100000025 },
      { type: 'Upsell', rate: 0.1000001 },
      { type: 'Cross-sell', rate: 0.1000001333 },
    ],
  })),
} as Rules);

/** Two measures, thirds that are no decimals, a table of one measure for one role, a card for two. */
export const twoMeasures = planWith({
  roles: ['AE', 'CSM', 'SE', 'Manager'],
  measures: [measure('bookings', 'bookings'), measure('logos', 'new logos', 'count')],
  components: [
    {
      kind: 'expansion',
      ...common('card'),
      roles: ['AE', 'CSM'],
      model: 'reduced',
      renewalBase: true,
      rates: [...upsellRates, { type: 'New business', rate: 0.07 }],
    },
    {
      kind: 'deal-size',
      ...following('size', 'bookings'),
      name: 'Large deals',
      roles: ['AE'],
      method: 'marginal',
      tiers: [
        { from: 0.1, rate: 0.001 },
        { from: 100_000.3, rate: 0.0333 },
      ],
    },
    {
      kind: 'expansion',
      ...common('override'),
      name: 'Override',
      roles: ['Manager'],
      model: 'same',
      renewalBase: false,
      rates: [
        { type: 'Upsell', rate: 0.01 },
        { type: 'New business', rate: 0.01 },
        { type: 'Renewal', rate: 0 },
      ],
    },
  ],
  creditSplits: [
    { role: 'AE', share: 1 / 3, isOverlay: false },
    { role: 'Manager', share: 1, isOverlay: true },
    { role: 'CSM', share: 1 / 3, isOverlay: false },
    { role: 'SE', share: 1 / 3, isOverlay: false },
  ],
  paySplits: [
    { role: 'CSM', share: 1 / 3 },
    { role: 'AE', share: 1 / 3 },
    { role: 'SE', share: 1 / 3 },
  ],
});

/** Nobody shares anything: the first named owner has it all. */
export const unshared = planWith({
  roles: ['AE', 'CSM'],
  measures: [measure('sales', 'sales')],
  components: [
    {
      kind: 'expansion',
      ...common('card'),
      model: 'reduced',
      renewalBase: true,
      rates: upsellRates,
    },
  ],
});

/** Deals credit nothing, there are no roles, and the card still pays. */
export const ratiosOnly = planWith(
  {
    roles: [],
    measures: [measure('nrr', 'NRR', 'percent')],
    components: [
      {
        kind: 'expansion',
        ...common('card'),
        model: 'reduced',
        renewalBase: true,
        rates: upsellRates,
      },
    ],
  },
  'da',
);

/** 1 July 2026. */
export const july = 46_204;

export const dealOf = (more: Partial<Deal> & Pick<Deal, 'deal'>): Deal => ({
  ...{ customer: 'Acme', booked: july, type: 'Upsell', closer: '', current: 0, renewed: 0 },
  ...{ owners: {}, measure: '' },
  ...more,
});

type Owners = Deal['owners'];
const owners = (roles: readonly string[], ...names: readonly (string | undefined)[]): Owners =>
  Object.fromEntries(
    roles.flatMap((role, k) => {
      const name = names[k];
      return name === undefined ? [] : [[role, { name }]];
    }),
  );

/** A quarter's deals for owners of given roles: ordinary ones, and one for each thing that is flagged. */
export function quarterOf(
  roles: readonly string[],
  closers: readonly string[] = [''],
  measures: readonly string[] = [''],
): readonly Deal[] {
  const [closer = '', other = closer] = closers;
  const [first = '', second = first] = measures;
  const [role = 'AE'] = roles;
  const both = owners(roles, 'Anna Holm', 'Bo Lund', 'Carl Friis', 'Dorte Juhl');
  const swapped = owners(roles, 'Bo Lund', 'Anna Holm');
  const deal = (name: string, more: Partial<Deal>) =>
    dealOf({ deal: name, closer, owners: both, ...more });
  return [
    deal('D-101', { customer: 'Nordlys A/S', type: 'Upsell', current: 200_000, renewed: 350_000 }),
    deal('D-102', { customer: 'Brandt & Co', closer: other, type: 'Cross-sell', renewed: 100_000 }),
    deal('D-103', { customer: 'Hav ApS', type: 'Renewal', current: 400_000, renewed: 420_000 }),
    deal('D-104', {
      customer: 'E*Trade',
      type: 'New business',
      renewed: 60_000,
      booked: july - 60,
      measure: second,
      closer: other,
    }),
    deal('D-105', { customer: ' E*Trade ', type: 'Upsell', current: 60_000, renewed: 180_000 }),
    deal('D-106', {
      customer: 'EasyTrade',
      type: 'Upsell',
      current: 60_000.05,
      renewed: 160_000.35,
    }),
    deal('D-107', { customer: 'Fjord', type: 'Upsell', current: 90_000, renewed: 210_000.1 }),
    deal('D-108', {
      customer: 'fjord',
      type: 'Upsell',
      current: 90_000,
      renewed: 210_000.1,
      owners: swapped,
      measure: first,
    }),
    deal('D-109', {
      customer: 'Gammel Strand',
      current: 1_000,
      renewed: 4_001_000,
      owners: {
        ...both,
        [role]: { name: 'Anna Holm', share: 0.95 },
        [roles[1] ?? role]: { name: 'Bo Lund', share: 0.4 },
      },
    }),
    deal('D-110', { customer: '=2+2', type: 'Lease', renewed: 75_000 }),
    deal('D-111', {
      customer: 'Kaj',
      closer: 'Nobody',
      renewed: 33_333.335,
      owners: owners(roles, 'Anna Holm'),
    }),
    deal('D-112', {
      customer: 'Lys',
      type: 'Cross-sell',
      renewed: 75_000,
      owners: {},
      closer: other,
    }),
    deal('', { customer: 'Mo', renewed: 75_000 }),
    deal('D-114', { customer: 'Nor', renewed: Number.NaN, current: 5 }),
    deal('D-117', {
      customer: 'Quist',
      type: 'New business',
      renewed: 99_999.99,
      booked: july - 90,
      closer: other,
    }),
    deal('D-118', { customer: 'Quist', current: 99_999.99, renewed: 150_000 }),
    deal('D-119', { customer: 'Quist', current: 150_000, renewed: 190_000, booked: july + 1 }),
    deal('D-120', { customer: 'Rom', type: 'New business', renewed: 100_000, closer: other }),
    deal('D-121', { customer: 'Rom', current: 100_000, renewed: 175_000 }),
    deal('D-122', { customer: 'Q*', current: 10_000, renewed: 95_000 }),
    deal('D-123', { customer: '*jord', current: 90_000, renewed: 210_000.1, owners: swapped }),
    deal('D-115', {
      customer: 'Ost',
      current: 100.1,
      renewed: 100_100.4,
      booked: 0,
      owners: owners(roles, 'Stranger'),
    }),
    deal('D-116', {
      customer: 'Pil',
      type: 'Renewal',
      current: 0.005,
      renewed: 100.005,
      measure: 'no-such',
    }),
  ];
}

export const team = ['Anna Holm', 'Bo Lund', 'Carl Friis', 'Dorte Juhl'];
