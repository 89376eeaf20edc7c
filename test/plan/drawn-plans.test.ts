import { creditingOf } from '../../src/plan/deals/crediting';
import { findingsOf } from '../../src/plan/findings/all-findings';
import type { Finding } from '../../src/plan/findings/finding';
import { measureOfDeal } from '../../src/plan/deals/roles';
import { type Column, type Field, columnAt } from '../../src/plan/field';
import { type Component, kindOf } from '../../src/plan/kinds';
import { partOf, payingParts } from '../../src/plan/parts';
import { isEach } from '../../src/plan/kinds/tables/each-unit';
import { limitFields } from '../../src/plan/pay/limits/limit-fields';
import { agreedTarget, partsOnTarget } from '../../src/plan/payee/target/target-pay';
import { saidMeasures } from '../../src/plan/said/is-said';
import { payeePay } from '../../src/plan/payee/payee-pay';
import { statement } from '../../src/plan/payee/statement';
import type { Deal, Payee } from '../../src/plan/people';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { type Plan, planSchema } from '../../src/plan/plan';
import { common } from '../../src/plan/new-component';
import { parsed } from '../spreadsheet/component-plans';
import { choicesIn, choicesOf } from '../spreadsheet/drawn/choices';
import { type DrawnPeople, drawnPeople } from '../spreadsheet/drawn/people';
import { diceFor, drawnPlans } from '../spreadsheet/drawn/plans';
import { retellings, retold } from '../spreadsheet/drawn/retold';

/*
 * What holds of every plan, whatever it is made of: plans drawn from all that a plan can have, with
 * teams and deals in which it matters.
 */

const count = Number(process.env['PLANS'] ?? 46);
const drawn = drawnPlans(count).map((one) => {
  const dice = diceFor(one);
  return { ...one, dice, people: drawnPeople(one.plan, dice) };
});

/** What each component pays each payee, by name and id; a drawn plan is calculated once. */
function paid(plan: Plan, people: DrawnPeople): ReadonlyMap<string, number> {
  const known = drawnPays.get(people);
  if (known?.plan === plan) return known.pays;
  const pays = calculated(plan, people);
  if (!known) drawnPays.set(people, { plan, pays });
  return pays;
}

interface Paid {
  readonly plan: Plan;
  readonly pays: ReadonlyMap<string, number>;
}
const drawnPays = new WeakMap<DrawnPeople, Paid>();

function calculated(plan: Plan, { payees, deals }: DrawnPeople): Map<string, number> {
  const crediting = deals && creditingOf(plan, deals, payees);
  return new Map(
    payees.flatMap((payee) => {
      const pay = payeePay(plan, payee, crediting, payees);
      const parts = pay.components.map(
        ({ part, payout }) => [`${payee.name}, ${part.component.id}`, payout] as const,
      );
      return [...parts, [payee.name, pay.payout] as const];
    }),
  );
}

/**
 * Of payees whose row can be read: a measure that is read now may need what somebody has not typed. A
 * total or a pool leaves such a row out, and then pays others differently.
 */
function readable(
  pays: ReadonlyMap<string, number>,
  plan: Plan,
  { payees, deals }: DrawnPeople,
  before: Plan,
): ReadonlyMap<string, number> {
  const readIn = (one: Plan): readonly string[] => {
    const crediting = deals && creditingOf(one, deals, payees);
    return payees
      .filter((payee) => payeePay(one, payee, crediting, payees).problems.length === 0)
      .map(({ name }) => name);
  };
  const names = readIn(plan);
  const isShared =
    plan.measures.some(({ total }) => total !== undefined) ||
    plan.components.some(({ kind }) => kind === 'pool');
  if (isShared && names.join() !== readIn(before).join()) return new Map();
  return new Map([...pays].filter(([key]) => names.some((name) => key.startsWith(name))));
}

/** What is paid otherwise, of what both have. */
function otherwise(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  isSame = (a: number, b: number): boolean => a === b,
): string[] {
  return [...one].flatMap(([key, pays]) => {
    const found = other.get(key);
    return found === undefined || isSame(pays, found) ? [] : [`${key}: ${pays}, not ${found}`];
  });
}

const failing = (of: (one: (typeof drawn)[number]) => readonly string[]): readonly string[] =>
  drawn.flatMap((one) => {
    const found = of(one);
    return found.length === 0
      ? []
      : [
          `${one.title} (${one.plan.components.map(({ kind }) => kind).join()}): ${found.slice(0, 3).join('; ')}`,
        ];
  });

test('somebody is paid by almost every plan', () => {
  const paying = drawn.filter(({ plan, people }) =>
    [...paid(plan, people).values()].some((pays) => pays !== 0),
  );
  expect(paying.length).toBeGreaterThan(0.6 * drawn.length);
});

test('a statement adds up: its lines, their deals and rows of the table, and what falls due', () => {
  const isNear = (one: number, other: number) =>
    Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  const found = failing(({ plan, people: { payees, deals } }) => {
    const crediting = deals && creditingOf(plan, deals, payees);
    return payees.flatMap((payee) => {
      const { lines, total, due } = statement(plan, payee, crediting, payees);
      const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
      return [
        ...(isNear(total, payeePay(plan, payee, crediting, payees).payout)
          ? []
          : [`${payee.name}: total`]),
        ...(isNear(total, sum(lines.map(({ payout }) => payout))) ? [] : [`${payee.name}: lines`]),
        ...(isNear(total, sum(due.map(({ amount }) => amount))) ? [] : [`${payee.name}: due`]),
        ...(due.every(({ amount, cash, equity }) => isNear(amount, cash + equity))
          ? []
          : [`${payee.name}: equity`]),
        ...lines.flatMap(({ componentId, earned, breakdown, deals: ofLine }) => [
          ...(breakdown.length === 0 || isNear(earned, sum(breakdown.map(({ payout }) => payout)))
            ? []
            : [
                `${payee.name}, ${componentId}: rows ${sum(breakdown.map(({ payout }) => payout))} of ${earned}`,
              ]),
          ...(ofLine.length === 0 || isNear(earned, sum(ofLine.map(({ pay }) => pay)))
            ? []
            : [
                `${payee.name}, ${componentId}: deals ${sum(ofLine.map(({ pay }) => pay))} of ${earned}`,
              ]),
        ]),
      ];
    });
  });
  expect(found).toEqual([]);
});

test('the order of payees changes nobody’s pay, but for the cent that closes a pool', () => {
  const found = failing(({ plan, people, dice }) => {
    const hasPool = plan.components.some(({ kind }) => kind === 'pool');
    const other = paid(plan, { ...people, payees: dice.shuffled(people.payees) });
    return otherwise(paid(plan, people), other, (one, there) =>
      hasPool ? Math.abs(one - there) < 0.02 : one === there,
    );
  });
  expect(found).toEqual([]);
});

test('the order of deals changes nobody’s pay', () => {
  const found = failing(({ plan, people, dice }) => {
    const { deals = [] } = people;
    // Of a deal that is there twice, the first row may count.
    const once = deals.filter(({ deal }, k) => deals.findIndex((one) => one.deal === deal) === k);
    const other = { ...people, deals: dice.shuffled(once) };
    return people.deals ? otherwise(paid(plan, { ...people, deals: once }), paid(plan, other)) : [];
  });
  expect(found).toEqual([]);
});

test('a plan pays in Danish what it pays in English', () => {
  const found = failing(({ plan, people }) => {
    const other = parsed({ ...plan, language: plan.language === 'en' ? 'da' : 'en' });
    const owners = (deal: Deal): Deal => ({
      ...deal,
      owners: Object.fromEntries(
        Object.entries(deal.owners).map(([role, owner]) => [
          plan.roles.length > 0 ? role : plan.language === 'en' ? 'Ejer' : 'Owner',
          owner,
        ]),
      ),
    });
    return otherwise(
      paid(plan, people),
      paid(other, { ...people, deals: people.deals?.map(owners) }),
    );
  });
  expect(found).toEqual([]);
});

test('a gate that somebody does not miss changes nothing for them', () => {
  let reached = 0;
  const found = failing(({ plan, people, dice }) => {
    const open = payingParts(plan).filter(({ component: { gate } }) => gate === null);
    if (open.length === 0) return [];
    const { id } = dice.pick(open).component;
    const gate = { measure: dice.pick(plan.measures).id, atLeast: dice.pick([0.5, 1, 100_000]) };
    const components = plan.components.map((one) => (one.id === id ? { ...one, gate } : one));
    const gated = parsed({ ...plan, components });
    const { payees, deals } = people;
    const crediting = deals && creditingOf(gated, deals, payees);
    const there = payees.filter((payee) => {
      const own = payeePay(gated, payee, crediting, payees).components.find(
        ({ part }) => part.component.id === id,
      );
      const isOpen = (one: { gated: number } | undefined) => !one || one.gated >= gate.atLeast;
      return own && own.applies && isOpen(own.now) && isOpen(own.before);
    });
    reached += there.length;
    const names = there.map(({ name }) => name);
    const pays = readable(paid(gated, people), gated, people, plan);
    const own = new Map([...pays].filter(([key]) => names.some((name) => key.startsWith(name))));
    return otherwise(own, paid(plan, people));
  });
  expect(found).toEqual([]);
  expect(reached).toBeGreaterThan(count / 2);
});

test('a multiplier of 1 changes nothing', () => {
  const found = failing(({ plan, people, dice }) => {
    const of = dice.some(payingParts(plan)).map(({ component }) => component.id);
    const one: Component = {
      ...{ kind: 'multiplier', ...common('one'), measure: dice.pick(plan.measures).id, of },
      mode: dice.pick(['highest', 'linear']),
      factors: [0, 0.9, 1_000].map((from) => ({ from, factor: 1 })),
    };
    const other = parsed({ ...plan, components: [...plan.components, one] });
    const added = readable(paid(other, people), other, people, plan);
    const own = [...added].filter(([key, pays]) => key.endsWith(', one') && pays !== 0);
    return [...otherwise(added, paid(plan, people)), ...own.map(([key]) => key)];
  });
  expect(found).toEqual([]);
});

/** Of amounts and of shares a ladder of the measure across, of factors a multiplier by it. */
test.each(['pay', 'share', 'factor'] as const)(
  'a matrix of one %s in all its rows is a table of the measure across',
  (gives) => {
    let both = 0;
    const found = failing(({ plan, people, dice }) => {
      if (plan.measures.length < 2) return [];
      const [first, second] = dice.shuffled(plan.measures).map(({ id }) => id) as [string, string];
      const of = dice.some(payingParts(plan)).map(({ component }) => component.id);
      const linear = dice.oneIn(2);
      const amount = 1_000.01;
      const steps = [0.85, 1, 4, 100_000].map((from, k) => ({ from, factor: 0.6 * (k + 1) }));
      const row = steps.map(({ factor }) => (gives === 'pay' ? amount * factor : factor));
      const bothWays = [
        [first, second],
        [second, first],
      ] as const;
      return bothWays.flatMap(([down, across]) => {
        const matrix: Component = {
          ...{ kind: 'matrix', ...common('grid'), measure: down, across, gives, amount, of },
          method: linear ? 'linear' : 'steps',
          grid: {
            across: steps.map(({ from }) => from),
            rows: [-1e9, 1, 250_000].map((from) => ({ from, gives: row })),
          },
        };
        const mode = linear ? 'linear' : 'highest';
        const table: Component =
          gives === 'factor'
            ? { kind: 'multiplier', ...common('table'), measure: across, of, mode, factors: steps }
            : {
                ...{ kind: 'ladder', ...common('table'), measure: across, hasPrior: false, mode },
                ...{
                  quota: null,
                  rungs: steps.map(({ from, factor }) => ({ from, bonus: amount * factor })),
                },
              };
        const other = parsed({ ...plan, components: [...plan.components, matrix, table] });
        const pays = paid(other, people);
        const mayBeUnsaid = saidMeasures(plan).some(({ id }) => id === down);
        const crediting =
          mayBeUnsaid && people.deals ? creditingOf(other, people.deals, people.payees) : undefined;
        return people.payees.flatMap((payee) => {
          const { name } = payee;
          const [grid = 0, table = 0] = ['grid', 'table'].map(
            (id) => pays.get(`${name}, ${id}`) ?? 0,
          );
          both += Number(table !== 0);
          // Where no deal says what the rows depend on, a grid pays nothing.
          const isUnsaid =
            mayBeUnsaid && payeePay(other, payee, crediting, people.payees).isUnsaid(down);
          const one = isUnsaid ? 0 : table;
          return grid === one ? [] : [`${name}: ${grid}, and the table ${one}`];
        });
      });
    });
    expect(found).toEqual([]);
    expect(both).toBeGreaterThan(count);
  },
);

const isSame = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

function withoutTarget(payee: Payee): Payee {
  const own: { -readonly [K in keyof Payee]: Payee[K] } = { ...payee };
  delete own.target;
  return own;
}

/* What a plan is told in changes no pay: the newest choices have one way to be told in others each. */
test.each(Object.entries(retellings))('%s: nobody is paid otherwise', (_, retelling) => {
  let plans = 0;
  const found = failing(({ plan, people }) => {
    const document = retold(plan, retelling);
    const other = document === undefined ? undefined : parsePlan(document);
    if (!other?.ok) return [];
    plans++;
    const { holdsFor = () => true, within = () => 0 } = retelling;
    const names = people.payees.filter(holdsFor).map(({ name }) => name);
    const isOne = ([key]: [string, number]) => names.some((name) => key.startsWith(name));
    const before = new Map([...paid(plan, people)].filter(isOne));
    return otherwise(before, paid(other.value, people), (a, b) => Math.abs(a - b) <= within(b));
  });
  expect(found).toEqual([]);
  expect(plans).toBeGreaterThan(0);
});

test('rates on a straight line are the same with every tier twice as fine', () => {
  let between = 0;
  const tiers = [0, 1, 100, 250_000, 1e8].map((from, k) => ({ from, rate: 0.01 * (k + 1) }));
  const fine = tiers.flatMap((tier, k) => {
    const next = tiers[k + 1];
    const middle = (key: 'from' | 'rate') => (tier[key] + (next?.[key] ?? 0)) / 2;
    return next ? [tier, { from: middle('from'), rate: middle('rate') }] : [tier];
  });
  const found = failing(({ plan, people, dice }) => {
    const measure = dice.pick(plan.measures).id;
    const [line, finer] = [tiers, fine].map((rows, k): Component => ({
      ...{ kind: 'commission', ...common(`line${k}`), measure, hasPrior: false },
      ...{ method: 'interpolated', quota: null, tiers: rows },
    })) as [Component, Component];
    const other = parsed({ ...plan, components: [...plan.components, line, finer] });
    const pays = paid(other, people);
    return people.payees.flatMap(({ name }) => {
      const [one = 0, two = 0] = ['line0', 'line1'].map((id) => pays.get(`${name}, ${id}`) ?? 0);
      between += Number(one > 0);
      return Math.abs(one - two) <= 0.011 ? [] : [`${name}: ${one}, and finer ${two}`];
    });
  });
  expect(found).toEqual([]);
  expect(between).toBeGreaterThan(count);
});

test('who has the plan’s target pay as their own is paid the same, and of twice as much twice as much', () => {
  let of = 0;
  const found = failing(({ plan, people }) => {
    const parts = partsOnTarget(plan);
    if (parts.length === 0) return [];
    const agreedFor = ({ role }: Payee) =>
      parts
        .filter(({ component: { roles } }) => roles.length === 0 || roles.some(isSame(role)))
        .reduce((sum, part) => sum + (agreedTarget(part) ?? 0), 0);
    const given = (times: number): DrawnPeople => ({
      ...people,
      payees: people.payees.map((payee) => {
        const target = agreedFor(payee) * times;
        return target > 0 ? { ...payee, target } : withoutTarget(payee);
      }),
    });
    const agreed: DrawnPeople = {
      ...people,
      payees: people.payees.map(withoutTarget),
    };
    const [none, one, two] = [agreed, given(1), given(2)].map((all) => paid(plan, all)) as [
      ReadonlyMap<string, number>,
      ReadonlyMap<string, number>,
      ReadonlyMap<string, number>,
    ];
    const isScaled = ({ component }: (typeof parts)[number]) => {
      const bounds = component as { capIs?: string; floorIs?: string };
      const isFree = (bound: number | null, is: string | undefined) =>
        bound === null || is === 'target';
      return isFree(component.cap, bounds.capIs) && isFree(component.floor, bounds.floorIs);
    };
    const isOnTarget = (key: string) =>
      parts.some(({ component: { id } }) => key.endsWith(`, ${id}`));
    const ids = parts.filter(isScaled).map(({ component: { id } }) => `, ${id}`);
    const scaled = new Map([...one].filter(([key]) => ids.some((id) => key.endsWith(id))));
    of += [...one].filter(([key, pays]) => pays !== 0 && isOnTarget(key)).length;
    return [
      ...otherwise(none, one),
      ...otherwise(scaled, two, (a, b) => Math.abs(b - 2 * a) <= 0.02),
    ];
  });
  expect(found).toEqual([]);
  expect(of).toBeGreaterThan(0);
});

test('a repair, and what is asked for, takes its finding away, brings no other, and leaves a plan that pays', () => {
  let repairs = 0;
  let asked = 0;
  const nameOf = ({ rule, place }: Finding) => `${rule}, ${place.en}`.replaceAll(/\d/g, '');
  const found = failing(({ plan }) => {
    const before = findingsOf(plan);
    return before.flatMap((finding) => {
      const { repair, asks, money, is } = finding;
      const name = `${nameOf(finding)}: ${repair?.label.en ?? 'no repair'}`;
      const costs = is === 'costs' && money && money.amount <= 0 ? [`${name} costs nothing`] : [];
      repairs += Number(repair !== undefined);
      asked += Number(asks !== undefined);
      const repaired = repair?.plan ?? asks?.withText('What is paid.');
      if (!repaired) return costs;
      if (!parsePlan(repaired).ok) return [...costs, `${name} cannot be read`];
      const others = before.filter((one) => one !== finding).map(nameOf);
      const left = findingsOf(repaired).map(nameOf);
      const come = left.filter((one) => {
        const at = others.indexOf(one);
        if (at >= 0) others.splice(at, 1);
        return at < 0;
      });
      return [...costs, ...come.map((one) => `${name} brings ${one}`)];
    });
  });
  expect(found).toEqual([]);
  expect(repairs).toBeGreaterThan(count);
  expect(asked).toBeGreaterThan(count / 10);
});

describe('in a currency worth less', () => {
  const [large, larger] = [2 ** 10, 2 ** 20];

  test('the pay is as many times more', () => {
    let scaled = 0;
    const found = failing(({ plan, people }) => {
      // What deals count, and a percentage of a count or a ratio, are no money.
      if (plan.components.some((one) => paysShareOfNumber(plan, one))) return [];
      const deals = people.deals?.filter((deal) => measureOfDeal(plan, deal)?.unit !== 'count');
      const inMoney = { ...people, deals };
      // What is too large to be typed in a currency worth so much less.
      const most = parsePlan(scaledPlan(plan, larger));
      if (!most.ok && most.issues.every(({ code }) => code === 'too-large')) return [];
      const scales = [large, larger].map(
        (by) => [parsed(scaledPlan(plan, by)), scaledPeople(plan, inMoney, by)] as const,
      );
      const [one, other] = scales.map((scale) => paid(...scale)) as [
        ReadonlyMap<string, number>,
        ReadonlyMap<string, number>,
      ];
      scaled += [...one.values()].filter((pays) => pays !== 0).length;
      const differing = otherwise(
        one,
        other,
        // A cent of target pay or of a quota, which money is a multiple of, and the cents of what is paid.
        (a, b) => Math.abs(b - a * large) <= 1e-8 * Math.abs(b) + 0.02 * large,
      );
      if (differing.length === 0) return [];
      const coarse = ofFewCents(scales.map((scale) => quotas(...scale)));
      return differing.filter((said) => !coarse.some((name) => said.startsWith(name)));
    });
    expect(found).toEqual([]);
    expect(scaled).toBeGreaterThan(count);
  });
});

/** What each payee's quotas come to. */
const quotas = (plan: Plan, { payees, deals }: DrawnPeople): ReadonlyMap<string, Quotas> => {
  const crediting = deals && creditingOf(plan, deals, payees);
  return new Map(
    payees.map((payee) => {
      const { components } = payeePay(plan, payee, crediting, payees);
      return [payee.name, components.map(({ quota = 0 }) => quota)];
    }),
  );
};
type Quotas = readonly number[];

/** A share of a quota of 1 may be less than a cent, which is no quota, or so few that the next is far off. */
const ofFewCents = ([one, other]: readonly ReadonlyMap<string, Quotas>[]): readonly string[] =>
  [...(one ?? [])].flatMap(([name, all]) => {
    const isFew = all.some((quota, k) => {
      const larger = other?.get(name)?.[k] ?? 0;
      const isOf = (scale: number) => Math.abs(larger - quota * scale) <= 1e-8 * larger;
      return !isOf(2 ** 10) && !isOf(1);
    });
    return isFew ? [name] : [];
  });

const paysShareOfNumber = (plan: Plan, component: Component): boolean =>
  ['commission', 'accelerator', 'flat-rate', 'deal-size', 'milestone'].includes(component.kind) &&
  partOf(plan, component).measure.unit !== 'money' &&
  !isEach(partOf(plan, component) as never) &&
  !(component.kind === 'milestone' && component.pays === 'amount');

function scaledPlan(plan: Plan, by: number): unknown {
  const scaled = (component: Component): Component => {
    const fields: readonly Field<Component>[] = [
      ...kindOf(component).fields(partOf(plan, component)),
      ...limitFields(plan, component),
    ];
    return fields.reduce((now, field) => {
      if (field.kind === 'number') {
        return field.unit === 'money' ? field.set(now, field.get(now) * by) : now;
      }
      if (field.kind !== 'list') return now;
      const rows = field
        .get(now)
        .map((row, r) =>
          row.map((value, c) => (isMoney(columnAt(field, r, c)) ? Number(value) * by : value)),
        );
      return field.set(now, rows);
    }, component);
  };
  return { ...plan, components: plan.components.map(scaled) };
}

const isMoney = (column: Column | undefined): boolean => column?.unit === 'money';

function scaledPeople(plan: Plan, { payees, deals }: DrawnPeople, by: number): DrawnPeople {
  const unitOf = (id: string) => plan.measures.find((one) => one.id === id)?.unit;
  const ofMeasures = (all: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(all).map(([id, value]) => [id, unitOf(id) === 'money' ? value * by : value]),
    );
  return {
    payees: payees.map((payee): Payee => {
      const quotaOf = (id: string, value: number) => {
        const component = plan.components.find((one) => one.id === id);
        return component && partOf(plan, component).measure.unit === 'money' ? value * by : value;
      };
      const isOfMoney = plan.measures[0]?.unit === 'money';
      return {
        ...payee,
        quota: payee.quota === null ? null : payee.quota * (isOfMoney ? by : 1),
        quotas: Object.fromEntries(
          Object.entries(payee.quotas ?? {}).map(([id, value]) => [id, quotaOf(id, value)]),
        ),
        mosts: Object.fromEntries(
          Object.entries(payee.mosts ?? {}).map(([id, value]) => [id, value * by]),
        ),
        ...(payee.target !== undefined && { target: payee.target * by }),
        ...(payee.base !== undefined && { base: payee.base * by }),
        credited: ofMeasures(payee.credited),
        prior: ofMeasures(payee.prior),
        results: scaledResults(plan, payee, by),
      };
    }),
    deals: deals?.map((deal) => ({
      ...deal,
      current: deal.current * by,
      renewed: deal.renewed * by,
    })),
  };
}

const scaledResults = (plan: Plan, { results }: Payee, by: number): Payee['results'] =>
  Object.fromEntries(
    payingParts(plan).flatMap(({ component }) => {
      const own = results[component.id];
      if (!own) return [];
      // Of what is collected, the first result is an amount.
      const isCollected = component.kind === 'collections';
      return [
        [
          component.id,
          own.map((value, k) =>
            isCollected && k === 0 && value !== undefined ? value * by : value,
          ),
        ],
      ];
    }),
  );

/** Words that move no number; and one currency is as another. */
const undrawn = [/^\.(?:status|reviewAfterDays|exports|log)/, /\.currency: /];

test('the draws come to everything that a plan can have', () => {
  const pooled = (choice: string) =>
    choice.replace(/^(\.components) \S+(\.(?:gate|requires|cap|floor))/, '$1$2');
  const left = new Set(
    choicesOf(planSchema)
      .map(pooled)
      .filter((choice) => undrawn.every((not) => !not.test(choice))),
  );
  const take = (plan: Plan) => {
    for (const choice of choicesIn(planSchema, plan)) left.delete(pooled(choice));
  };
  for (const { plan } of drawn) take(plan);
  for (let k = count; k < most && left.size > 0; k++) {
    for (const { plan } of drawnPlans(1, k)) take(plan);
  }
  expect([...left]).toEqual([]);
});

const most = 400;
