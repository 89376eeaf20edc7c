import { parsePlan } from '../../src/plan/document/parse-plan';
import { creditingOf } from '../../src/plan/deals/crediting';
import { componentSchema, kindNames } from '../../src/plan/all-kinds';
import { type Component, type KindName, kindOf } from '../../src/plan/kinds';
import { partOf, payingParts, targetParts } from '../../src/plan/parts';
import { mixIn } from '../../src/plan/pay/pay-mix';
import { goalOfMeasure } from '../../src/plan/scenarios/measure-goal';
import { payeePay } from '../../src/plan/payee/payee-pay';
import type { Plan } from '../../src/plan/plan';
import { type NarrowPlan, narrowPlan } from '../spreadsheet/drawn/narrow';
import { type Turn, openChoices, turnsOf } from '../spreadsheet/drawn/turns';

/*
 * Every choice that a form of a kind leaves open, read from its schema, turned in plans that are drawn:
 * between any two words somebody is paid otherwise, or a target is another. A new kind or choice is
 * turned by itself.
 */

type Numbers = readonly (() => unknown)[];

/** What a plan comes to, each when it is asked: its pay mix, and everyone's pay. */
function numbersOf(plan: Plan, { payees, deals }: NarrowPlan): Numbers {
  const crediting = creditingOf(plan, deals, payees);
  return [
    () => payingParts(plan).map((part) => goalOfMeasure(plan, part.measure, part)),
    () => targetParts(plan).map((part) => mixIn(plan, part)?.figures.map(({ value }) => value)),
    ...payees.map((payee) => () => {
      const pay = payeePay(plan, payee, crediting, payees);
      return [pay.payout, pay.inOwn?.amount, pay.components.map(({ payout }) => payout)];
    }),
  ].map((number) => {
    let told: string | undefined;
    return () => (told ??= JSON.stringify(number()));
  });
}

/** What a kind's own question changes with its word, such as the heads of a list. */
function turnedByFields(plan: Plan, component: Component): readonly Turn[] {
  const { kind } = component;
  const words = (of: Component) =>
    Object.entries(of).filter(([, value]) => ['string', 'boolean'].includes(typeof value));
  return kindOf(component)
    .fields(partOf(plan, component))
    .flatMap((field) => {
      if (field.kind !== 'choice') return [];
      return field.options.flatMap(({ value }) => {
        const turned = field.set(component, value, plan.language);
        const was = new Map(words(component));
        const key = words(turned).find(([one, word]) => was.get(one) !== word)?.[0];
        const pair = [was.get(key ?? ''), (turned as never)[key ?? '']].map(String).sort();
        return key ? [{ choice: ` ${kind}.${key}: ${pair.join(' / ')}`, value: turned }] : [];
      });
    });
}

/** What is done until conditions are met, with what it asks for. */
function turnedConditions({ requires, ...component }: Component): readonly Turn[] {
  if (!requires) return [];
  const until = { nothing: null, held: null, rate: 0.25, cap: 50 };
  const words = component.cap === null ? withoutCap : ([...withoutCap, 'cap'] as const);
  return words.map((does) => ({
    choice: ` ${component.kind}.requires.does: ${[requires.does, does].sort().join(' / ')}`,
    value: { ...component, requires: { ...requires, does, until: until[does] } },
  }));
}

const withoutCap = ['nothing', 'held', 'rate'] as const;

/** Of every kind the same: asked of one of them is enough. */
const common = /^ \S+(\.(?:gate|requires|cap|floor)\b)/;
const askedOf = (choice: string): KindName =>
  choice.includes('.requires.each') ? 'mbo' : 'commission';
/** One currency is as good as another: one pair of them is enough. */
const pooled = (choice: string): string =>
  choice.replace(common, '$1').replace(/(\.currency): .*/, '$1');

function stillUnmoved(kind: KindName): readonly string[] {
  const left = new Set(
    openChoices(componentSchema)
      .filter((choice) => choice.startsWith(` ${kind}.`))
      .filter((choice) => !common.test(choice) || kind === askedOf(choice))
      .map(pooled)
      .filter((choice) => !(choice in unmoved)),
  );
  for (let k = 0; k < most && left.size > 0; k++) {
    const narrow = narrowPlan(kind, k);
    const { plan, asked } = narrow;
    if (!asked) continue;
    const was = numbersOf(plan, narrow);
    const turns = [
      ...turnsOf(componentSchema, asked),
      ...turnedByFields(plan, asked),
      ...turnedConditions(asked),
    ];
    for (const turn of turns) {
      const choice = pooled(turn.choice);
      if (!left.has(choice)) continue;
      const turned = parsePlan({
        ...plan,
        components: plan.components.map((one) => (one === asked ? turn.value : one)),
      });
      if (!turned.ok) continue;
      const found = numbersOf(turned.value, narrow);
      if (found.some((number, at) => number() !== was[at]?.())) left.delete(choice);
    }
  }
  return [...left];
}

const most = 600;

/** What moves no number, and why. */
const unmoved: Readonly<Record<string, string>> = {
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

test.each(kindNames)('every choice of a %s moves a number', (kind) => {
  expect(stillUnmoved(kind)).toEqual([]);
});
