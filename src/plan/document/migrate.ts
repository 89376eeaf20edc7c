import { lumpSum } from '../payment/payment-terms';
import { fingerprintOf } from './fingerprint';

type Json = Readonly<Record<string, unknown>>;

/** A document of an earlier shape in today's shape; anything else as it is. */
export function migrated(document: unknown): unknown {
  if (!isObject(document)) return document;
  const second = document['document'] === 1 ? fromFirst(document) : document;
  return second['document'] === 2 ? fromSecond(second) : second;
}

/**
 * The second shape had rules of crediting that no number followed: every deal on the list counted,
 * whoever was named shared it, and a value below 0 was refused. It migrates to what it paid, and an
 * approval of its rules stays one.
 */
function fromSecond(second: Json): Json {
  const third = {
    ...second,
    document: 3,
    measures: eachOf(second['measures'], (measure) => ({
      ...measure,
      ...{ counts: 'listed', sharedDeals: 'split' },
      ...{ missingOwners: 'unassigned', returns: 'refused', repeats: 'each' },
    })),
    components: eachOf(second['components'], (component) =>
      component['kind'] === 'single-rate' ? { ...component, kind: 'flat-rate' } : component,
    ),
  };
  const [before, after] = [second, third].map(fingerprintOf);
  const log = eachOf(second['log'], (entry) =>
    entry['fingerprint'] === before ? { ...entry, fingerprint: after } : entry,
  );
  return { ...third, log };
}

/** What is no list, or no object in it, stays as it is. */
const eachOf = (list: unknown, change: (one: Json) => Json): unknown =>
  Array.isArray(list) ? list.map((one: unknown) => (isObject(one) ? change(one) : one)) : list;

/**
 * The first shape held one component, one period and no measures. Its component followed credited
 * sales, or a count.
 */
function fromFirst(first: Json): Json {
  const { period, status, component } = first;
  const rest = without(first, ['document', 'period', 'status', 'component']);
  const old = isObject(component) ? component : {};
  return {
    ...rest,
    document: 2,
    status: status === 'final' ? 'approved' : status,
    reviewAfterDays: null,
    effective: period,
    period: periodLength(period),
    roles: rolesOf(old),
    measures: [measureOf(rest['language'], old['unit'])],
    components: [componentFrom(old)],
    creditSplits: [],
    paySplits: sharesOf(old),
    payment: lumpSum,
    log: [],
  };
}

const common = { id: 'first', name: '', roles: [], cap: null, floor: null, gate: null };
const measured = { ...common, measure: 'sales', hasPrior: false };

/** The component with the fields that have come since. */
function componentFrom(component: Json): unknown {
  const old = without(component, ['unit', 'lines', 'shares']);
  switch (old['kind']) {
    case 'milestone':
      return { ...old, ...measured, pays: 'amount' };
    case 'expansion':
      return { ...old, ...common, model: modelOf(old['rates']), renewalBase: true };
    default:
      return { ...old, ...measured };
  }
}

const modelOf = (rates: unknown) =>
  Array.isArray(rates) && rates.some((rate) => isObject(rate) && 'closer' in rate)
    ? 'by-closer'
    : 'reduced';

/** The shares of an expansion's commission are the plan's pay splits now. */
const sharesOf = ({ shares }: Json): unknown[] => (Array.isArray(shares) ? shares : []);
const rolesOf = (old: Json): unknown[] =>
  sharesOf(old).map((share) => (isObject(share) ? share['role'] : share));

function measureOf(language: unknown, unit: unknown): unknown {
  const isCount = unit === 'count';
  const names = language === 'da' ? ['salg', 'antal'] : ['sales', 'count'];
  return {
    id: 'sales',
    name: names[isCount ? 1 : 0],
    unit: isCount ? 'count' : 'money',
    counts: 'booking',
    cutOffDays: 0,
    cancellations: 'reversed',
    partialDeliveries: 'by-part',
    sharedDeals: 'split',
  };
}

/** The shortest period that holds the days of an old plan. */
function periodLength(period: unknown): string {
  const { from, to } = isObject(period) ? period : {};
  const days = (dayIn(to) - dayIn(from)) / 86_400_000 + 1;
  if (days <= 31) return 'month';
  if (days <= 92) return 'quarter';
  return days <= 184 ? 'half-year' : 'year';
}

const dayIn = (day: unknown): number => (typeof day === 'string' ? Date.parse(day) : NaN);

const without = (object: Json, fields: readonly string[]): Json =>
  Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
