import { roundMoney } from '../../../src/engine/money';
import type { Allowed, Field, Unit } from '../../../src/plan/field';
import { type Component, type KindName, kindOf, titleOf } from '../../../src/plan/kinds';
import { componentSchema, kinds } from '../../../src/plan/all-kinds';
import type { Gate } from '../../../src/plan/kind';
import { common } from '../../../src/plan/new-component';
import { hasShares } from '../../../src/plan/conditions/conditions';
import type { Measure } from '../../../src/plan/measure';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { partOf } from '../../../src/plan/parts';
import type { Plan } from '../../../src/plan/plan';
import type { Dice } from './dice';

interface Entry {
  readonly type: string;
  readonly wrapped?: Entry;
  readonly options?: readonly string[];
  readonly literal?: string;
}

/** The forms of all kinds. */
const forms = (
  componentSchema as unknown as { options: { entries: Record<string, Entry> }[] }
).options.map(({ entries }) => entries);

/**
 * The plan with one more component: a sample with other choices, numbers and limits. What the plan
 * refuses is left as it was before.
 */
export function withComponent(plan: Plan, kind: KindName, id: string, dice: Dice): Plan {
  const beside = {
    components: plan.components.map((one) => ({ id: one.id, title: titleOf(one) })),
    measures: plan.measures,
  };
  const samples = dice.shuffled(plan.measures).map((measure) => {
    const sample = kinds[kind].sample(id, measure, plan.language, beside) as Component;
    return { ...sample, ...common(id), ...sample } as Component;
  });
  const first = samples.find((sample) => isFine(plan, sample));
  if (!first) return plan;
  const changes = [...choices(plan, kind, dice), ...limits(plan, dice), ...numbers(plan, dice)];
  const changed = changes.reduce((kept, change) => {
    const next = change(kept);
    return isFine(plan, next) ? next : kept;
  }, first);
  return { ...plan, components: [...plan.components, changed] };
}

const isFine = (plan: Plan, component: Component): boolean =>
  parsePlan({ ...plan, components: [...plan.components, component] }).ok;

type Change = (component: Component) => Component;

/** What its form leaves open: a word, a measure, which others, whether something is there. */
function choices({ measures, components }: Plan, kind: KindName, dice: Dice): readonly Change[] {
  const form = forms.find((entries) => entries['kind']?.literal === kind) ?? {};
  const ids = measures.map((one) => one.id);
  const optional = ({ type }: Entry) => type === 'optional' || type === 'exact_optional';
  return Object.entries(form).flatMap(([key, entry]): Change[] => {
    const open = entry.wrapped ?? entry;
    const set =
      (value: unknown): Change =>
      (one) =>
        ({ ...one, [key]: value }) as Component;
    if (key === 'measure' || key === 'across' || key === 'part') return [set(dice.pick(ids))];
    if (key === 'of') return [set(dice.some(components).map(({ id }) => id))];
    if (optional(entry) && dice.oneIn(2)) return [];
    if (open.type === 'boolean') return [set(dice.oneIn(2))];
    if (open.type === 'picklist') return [set(dice.pick(open.options ?? []))];
    if (open.type === 'literal' && key !== 'kind') return [set(open.literal)];
    if (key === 'dealLeast') return [set(dice.pick([0, 99.99, 3_000]))];
    if (key === 'dealMost') return [set(dice.pick([500.5, 3_000, 40_000]))];
    return [];
  });
}

/** Its cap, floor, gate and conditions, its roles and name. */
function limits(plan: Plan, dice: Dice): readonly Change[] {
  const { measures, roles } = plan;
  const limit = () => dice.pick([null, null, 0, 1_000.25, 25_000]);
  const isOfTarget = (component: Component) => 'capIs' in component && component.capIs;
  // A share of target pay, of which most earn more than a part and less than thrice.
  const cap = (component: Component) =>
    isOfTarget(component) ? dice.pick([null, 0, 0.75, 1.1, 3]) : limit();
  const floor = (component: Component) =>
    'floorIs' in component && component.floorIs ? dice.pick([null, 0, 0.25, 0.9, 1.2]) : limit();
  const gate = (): Gate => gateOn(dice.pick(measures), dice);
  const conditions: Change = (component) => {
    const does = dice.pick(['nothing', 'held', 'rate', 'raise', 'cap'] as const);
    const until = {
      nothing: null,
      held: null,
      rate: dice.pick([0, 0.5]),
      raise: dice.pick([1.25, 3]),
      cap: dice.pick([null, isOfTarget(component) ? 1.25 : 40_000]),
    };
    return {
      ...component,
      ...(does === 'cap' && { cap: component.cap ?? (isOfTarget(component) ? 0.6 : 1_000.25) }),
      requires: {
        joined: dice.pick(['all', 'any']),
        of: Array.from({ length: dice.pick([0, 1, 2, 3]) }, gate),
        each: hasShares(partOf(plan, component)) && dice.oneIn(2) ? dice.pick([0.5, 1]) : null,
        ...{ does, until: until[does] },
      },
    };
  };
  return [
    (one) => ({ ...one, cap: cap(one) }),
    (one) => ({ ...one, floor: floor(one) }),
    ...(dice.oneIn(2) ? [(one: Component): Component => ({ ...one, gate: gate() })] : []),
    ...(dice.oneIn(2) ? [conditions, conditions] : []),
    (one) => ({ ...one, roles: dice.oneIn(2) ? [...dice.some(roles)] : [] }),
    (one) => ({ ...one, name: dice.pick(['', '', `The “${one.id}” & more`]) }),
  ];
}

const gateOn = ({ id, unit }: Measure, dice: Dice): Gate =>
  dice.oneIn(3)
    ? { measure: id, atLeast: dice.pick([0, 0.5, 1]), of: 'quota' }
    : { measure: id, atLeast: dice.pick(amounts[unit]) };

const amounts: Record<Measure['unit'], readonly number[]> = {
  money: [0, 50_000, 400_000],
  count: [0, 1, 4],
  percent: [0, 0.9, 1],
};

/** Every list and number of its fields, as they are by then. */
function numbers(plan: Plan, dice: Dice): readonly Change[] {
  const fieldsOf = (component: Component): readonly Field<Component>[] =>
    kindOf(component).fields(
      partOf({ ...plan, components: [...plan.components, component] }, component),
    );
  const nth =
    (kind: Field<Component>['kind'], k: number): Change =>
    (component) => {
      const field = fieldsOf(component).filter((one) => one.kind === kind)[k];
      return field ? changedBy(field, component, dice) : component;
    };
  return [
    // What is usual goes without saying once its choice is made, and may be said before.
    ...Array.from({ length: 6 }, (_, k) => k).flatMap((k) =>
      dice.oneIn(2) ? [nth('choice', k)] : [],
    ),
    nth('list', 0),
    ...Array.from({ length: 6 }, (_, k) => nth('number', k)),
  ];
}

/** A number as it was, none, whole, or some of what it was: money to the cent and counts whole, as typed. */
function number(was: number, { unit, allows }: NumberOf, { pick }: Dice): number {
  const least = allows === 'above zero';
  const drawn = pick([was, was, ...(least ? [] : [0]), 1, was / 2, was / 3, was * 2]);
  if (unit === 'count') return Math.max(Math.round(drawn), Number(least));
  return unit === 'money' ? Math.max(roundMoney(drawn), 0.01 * Number(least)) : drawn;
}
type NumberOf = { readonly unit: Unit; readonly allows: Allowed };

function changedBy(field: Field<Component>, component: Component, dice: Dice): Component {
  if (field.kind === 'text') return component;
  if (field.kind === 'choice') {
    return field.set(component, dice.pick(field.options).value, 'en');
  }
  if (field.kind === 'number') {
    return field.unit === 'date'
      ? component
      : field.set(component, number(field.get(component), field, dice));
  }
  const rows = field.get(component).slice(0, dice.pick([1, 2, 9, 9]));
  return field.set(
    component,
    rows.map((row) =>
      row.map((value, k) => {
        const column = field.columns[k];
        if (column?.unit === 'word') return dice.pick([value, dice.pick(column.options).value]);
        return typeof value === 'number' && column && 'allows' in column && column.unit !== 'date'
          ? number(value, column, dice)
          : value;
      }),
    ),
  );
}
