import { type Result, bad, good } from '../../engine/result';
import type { LocalizedText } from '../../engine/words';
import { amountWords } from '../../formula/amount-words';
import { type Component, titleOf } from '../kinds';
import { partsOf } from '../parts';
import { boundUnit, withoutBound } from '../pay/limits/bounds';
import type { Plan } from '../plan';
import type { Unit } from '../field';
import { type ScenarioInput, withOverrides } from './scenarios';

/** What is to come of a number: at most so much of what it costs, at least so much of the rest. */
export interface Aim {
  readonly is: 'at most' | 'at least';
  readonly target: number;
  readonly unit: Unit;
  /** What the plan comes to; undefined where it cannot be paid. */
  readonly of: (plan: Plan) => number | undefined;
}

export interface Solved {
  /** The number to use, and what the plan then comes to. */
  readonly value: number;
  readonly comesTo: number;
  /** The next number beyond it, which misses the aim, and what that comes to. */
  readonly beyond: { readonly value: number; readonly comesTo: number } | undefined;
}

/** The steps in which a number is sought: a cent, a hundredth of a percent, a whole one. */
const grains: Readonly<Record<Unit, number>> = {
  ...{ money: 0.01, percent: 0.0001, count: 1, days: 1, date: 1 },
};

/**
 * The value of one number of the plan nearest to what it is now with which the plan meets an aim, by
 * halving between two values of which one does and the other does not. Where the plan meets it already,
 * it is the last value that still does. What no value reaches is refused, with what binds.
 */
export function solved(plan: Plan, input: ScenarioInput, aim: Aim): Result<Solved> {
  const grain = grains[input.unit];
  const at = (step: number) => Number((step * grain).toPrecision(15));
  const known = new Map<number, number | undefined>();
  const come = (step: number): number | undefined => {
    if (!known.has(step)) known.set(step, aim.of(withOverrides(plan, { [input.key]: at(step) })));
    return known.get(step);
  };
  const meets = (step: number) => isMet(aim, come(step));
  const here = Math.round(input.value / grain);
  if (meets(here) === undefined) return bad(refusal(plan, input, aim, []));
  const tried = stepsAround(here, grain, input.unit).filter((step) => meets(step) !== undefined);
  const isNow = meets(here);
  const [before, after] = [
    tried.filter((step) => step < here).toReversed(),
    tried.filter((step) => step > here),
  ];
  const turns = [before, after].flatMap((steps) => {
    const k = steps.findIndex((step) => meets(step) !== isNow);
    const turned = steps[k];
    return turned === undefined ? [] : [[steps[k - 1] ?? here, turned] as const];
  });
  const [nearest] = turns.toSorted(
    ([, one], [, other]) => Math.abs(one - here) - Math.abs(other - here),
  );
  if (!nearest) return bad(refusal(plan, input, aim, tried.map(come)));
  let [same, other] = nearest;
  while (Math.abs(other - same) > 1) {
    const middle = Math.floor((same + other) / 2);
    if (meets(middle) === isNow) same = middle;
    else other = middle;
  }
  const [meeting, missing] = isNow === true ? [same, other] : [other, same];
  const [comesTo, beyond] = [come(meeting), come(missing)];
  if (comesTo === undefined) return bad(refusal(plan, input, aim, []));
  return good({
    ...{ value: at(meeting), comesTo },
    beyond: beyond === undefined ? undefined : { value: at(missing), comesTo: beyond },
  });
}

const isMet = ({ is, target }: Aim, comesTo: number | undefined): boolean | undefined => {
  if (comesTo === undefined || !Number.isFinite(comesTo)) return undefined;
  return is === 'at most' ? comesTo <= target : comesTo >= target;
};

/** From nothing to a hundred times as much, close to what it is first: where the aim turns is looked for here. */
function stepsAround(here: number, grain: number, unit: Unit): readonly number[] {
  const size = Math.max(
    Math.abs(here),
    Math.round({ percent: 0.1 }[unit as 'percent'] ?? 1 / grain),
  );
  const factors = [0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5, 4, 9, 30, 99];
  const up = factors.map((factor) => here + Math.ceil(factor * size));
  const down = factors.map((factor) => here - Math.ceil(factor * size));
  return [...new Set([...down, ...up, 0])]
    .filter((step) => step >= 0)
    .toSorted((one, other) => one - other);
}

/** What the plan comes to whatever the number is, and what keeps it there. */
function refusal(
  plan: Plan,
  input: ScenarioInput,
  { is, target, unit, of }: Aim,
  found: readonly (number | undefined)[],
) {
  const reached = found.filter((one) => one !== undefined);
  const best = is === 'at most' ? Math.min(...reached) : Math.max(...reached);
  const limits = limitsOf(plan).filter(({ without }) => {
    const freed = [input.value, 100 * input.value].map((value) =>
      of(withOverrides(without, { [input.key]: value })),
    );
    return freed.some((one) => one !== undefined && (is === 'at most' ? one < best : one > best));
  });
  const amount = amountWordsOf(best, unit);
  const [least, most] = [
    { en: 'the least is', da: 'det mindste er' },
    { en: 'the most is', da: 'det meste er' },
  ];
  const end = is === 'at most' ? least : most;
  const wanted = amountWordsOf(target, unit);
  const isKnown = reached.length > 0;
  return {
    code: 'out-of-reach',
    path: [input.key],
    message: {
      en: isKnown
        ? `No value of it gives ${wanted.en}: ${end.en} ${amount.en}.`
        : 'The plan cannot be paid as it is.',
      da: isKnown
        ? `Ingen værdi af det giver ${wanted.da}: ${end.da} ${amount.da}.`
        : 'Planen kan ikke udbetales, som den er.',
    },
    advice: bindingWords(limits.map(({ words }) => words)),
  };
}

const amountWordsOf = (amount: number, unit: Unit): LocalizedText => ({
  en: amountWords(amount, unit, 'en'),
  da: amountWords(amount, unit, 'da'),
});

const bindingWords = ([first]: readonly LocalizedText[]): LocalizedText =>
  first
    ? { en: `What binds is ${first.en}.`, da: `Det, der binder, er ${first.da}.` }
    : { en: 'Change another number.', da: 'Ret et andet tal.' };

interface Limit {
  readonly words: LocalizedText;
  readonly without: Plan;
}

/** The caps and floors of the plan, each with the plan without it. */
function limitsOf(plan: Plan): readonly Limit[] {
  return partsOf(plan).flatMap(({ component }) =>
    (['cap', 'floor'] as const).flatMap((limit) => {
      const amount = component[limit];
      if (amount === null) return [];
      const components = plan.components.map((one) =>
        one.id === component.id ? withoutBound(one, limit) : one,
      );
      return [{ words: limitWords(component, limit, amount), without: { ...plan, components } }];
    }),
  );
}

function limitWords(component: Component, limit: 'cap' | 'floor', amount: number): LocalizedText {
  const unit = boundUnit(component, limit);
  const [title, words] = [titleOf(component), amountWordsOf(amount, unit)];
  const name = { cap: { en: 'cap', da: 'loftet' }, floor: { en: 'floor', da: 'minimum' } }[limit];
  return {
    en: `the ${name.en} of ${words.en} in “${title.en}”`,
    da: `${name.da} på ${words.da} i »${title.da}«`,
  };
}
