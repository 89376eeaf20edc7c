import { componentSchema } from '../../../src/plan/all-kinds';
import { type Component, type KindName, kindOf } from '../../../src/plan/kinds';
import { partOf } from '../../../src/plan/parts';
import type { Plan } from '../../../src/plan/plan';
import { flipsOf } from './flips';
import { narrowPlan } from './narrow';
import { type Turn, openChoices, turnsOf } from './turns';

/*
 * Every choice that a form of a kind leaves open, read from its schema, turned in plans that are drawn:
 * between any two words somebody is paid otherwise, or a target is another. A new kind or choice is
 * turned by itself.
 */

export const kindFlips = (kind: KindName) =>
  flipsOf(choicesOf(kind), () => ['pay', 'target'], drawn(kind), most);

const most = 600;

const choicesOf = (kind: KindName): readonly string[] => [
  ...new Set(
    [...openChoices(componentSchema), ` ${kind}.roles: whom`]
      .filter((choice) => choice.startsWith(` ${kind}.`))
      .filter((choice) => !common.test(choice) || kind === askedOf(choice))
      .map(pooled)
      .filter((choice) => !(choice in unmoved)),
  ),
];

const drawn = (kind: KindName) => (k: number) => {
  const { asked, ...people } = narrowPlan(kind, k);
  const { plan } = people;
  if (!asked) return undefined;
  const ids = [...plan.measures, ...plan.components].map(({ id }) => id);
  const turns = [
    ...turnsOf(componentSchema, asked, ids),
    ...turnedByFields(plan, asked),
    ...turnedConditions(asked),
    ...turnedRoles(plan, asked),
  ];
  return {
    ...people,
    turns: turns.map(({ choice, value }) => ({
      choice: pooled(choice),
      turned: {
        ...plan,
        components: plan.components.map((one) => (one === asked ? value : one)),
      },
    })),
  };
};

/** What a kind's own question changes with its word, such as the heads of a list. */
function turnedByFields(plan: Plan, component: Component): readonly Turn[] {
  const { kind } = component;
  const told = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : value);
  return kindOf(component)
    .fields(partOf(plan, component))
    .flatMap((field) => {
      if (field.kind !== 'choice') return [];
      return field.options.flatMap(({ value }) => {
        const turned = field.set(component, value, plan.language);
        const was = new Map<string, unknown>(Object.entries(component));
        const changed = Object.entries(turned).find(([one, is]) => told(was.get(one)) !== told(is));
        if (!changed) return [];
        const [key, is] = changed;
        const pair = [was.get(key), is].map(String).sort().join(' / ');
        const isForm = typeof is === 'object';
        return [{ choice: ` ${kind}.${key}: ${isForm ? 'form' : pair}`, value: turned }];
      });
    });
}

/** Whom it pays: a role alone, or everybody. */
const turnedRoles = ({ roles }: Plan, component: Component): readonly Turn[] =>
  [[], ...roles.map((role) => [role])].map((of) => ({
    choice: ` ${component.kind}.roles: whom`,
    value: { ...component, roles: of },
  }));

/** What is done until conditions are met, with what it asks for. */
function turnedConditions({ requires, ...component }: Component): readonly Turn[] {
  if (!requires) return [];
  const until = { nothing: null, held: null, rate: 0.25, raise: 1.5, cap: 50 };
  const words = component.cap === null ? withoutCap : ([...withoutCap, 'cap'] as const);
  return words.map((does) => ({
    choice: ` ${component.kind}.requires.does: ${[requires.does, does].sort().join(' / ')}`,
    value: { ...component, requires: { ...requires, does, until: until[does] } },
  }));
}

const withoutCap = ['nothing', 'held', 'rate', 'raise'] as const;

/** Of every kind the same: asked of one of them is enough. */
const common = /^ \S+(\.(?:gate|requires|cap|floor|roles)\b)/;
const askedOf = (choice: string): KindName =>
  choice.includes('.requires.each') ? 'mbo' : 'commission';
/** One currency is as good as another: one pair of them is enough. */
const pooled = (choice: string): string =>
  choice.replace(common, '$1').replace(/(\.currency): .*/, '$1');

/** What moves no number, and why. */
export const unmoved: Readonly<Record<string, string>> = {
  ' deal-size.hasPrior: false / true': 'each deal is paid by itself',
  ' deal-size.ownQuotas: left out': 'each deal is paid by itself',
  ' retention.ownQuotas: left out': 'its tiers are retention rates, of which nobody has a quota',
  ...Object.fromEntries(
    ['grr / nrr', 'grr / renewal', 'nrr / renewal'].map((pair) => [
      ` retention.model: ${pair}`,
      'what the rate that is typed is called; worked out of deals, its measure says it',
    ]),
  ),
  ' expansion.rates.closer: left out': 'goes with the model, which is turned',
  ...Object.fromEntries(
    ['commission', 'accelerator', 'flat-rate'].map((kind) => [
      ` ${kind}.rateIs: each / share`,
      'how the same rate is written: 5 for each, or 500 %',
    ]),
  ),
};
