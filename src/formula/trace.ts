import { type Language, type LocalizedText, da, en } from '../engine/words';
import { type Formula, type Operator, binding } from './formula';
import type { Unit } from './unit';
import { valueOf } from './value';

/** A step of a formula: what it is called, how it is made, what it comes to, and its own steps. */
export interface Step {
  /** Undefined for what stands in a larger step without a name. */
  readonly words: LocalizedText | undefined;
  readonly rule: LocalizedText;
  /** The place that it is read from, if it is. */
  readonly key?: string;
  /** What makes it of its steps, where there are any. */
  readonly operator?: Operator;
  readonly value: unknown;
  readonly unit: Unit | undefined;
  readonly steps: readonly Step[];
}

/** What stands in a place, and what it is called. */
export interface Places {
  readonly value: (key: string) => unknown;
  readonly words: (key: string) => LocalizedText;
}

/** How a formula comes to its value, step by step: every part with what it comes to. */
export function trace(formula: Formula, places: Places): Step {
  const { unit } = formula;
  const step = { words: undefined, rule: ruleOf(formula, places), unit, steps: [] };
  switch (formula.is) {
    case 'constant':
      return { ...step, value: formula.value };
    case 'place': {
      const { key } = formula;
      return { ...step, words: places.words(key), key, value: places.value(key) };
    }
    case 'applied': {
      const { operator, operands } = formula;
      const steps = operands.map((operand) => trace(operand, places));
      const values = steps.map(({ value }) => value);
      return { ...step, steps, operator, value: operator.value(...(values as never[])) };
    }
    case 'called':
      return trace(formula.definition, places);
    case 'named':
      return { ...trace(formula.formula, places), words: formula.words };
  }
}

/** A condition that has chosen, and whether it holds. */
export interface Decision {
  readonly condition: Formula;
  readonly holds: boolean;
}

/**
 * The same formula as it is once its conditions are decided: of every choice only what was chosen, and
 * what decided it. It comes to the same.
 */
export function decided(
  formula: Formula,
  value: Places['value'],
): { readonly formula: Formula; readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = [];
  const again = (one: Formula): Formula => {
    switch (one.is) {
      case 'called':
        return again(one.definition);
      case 'named':
        return { ...one, formula: again(one.formula) };
      case 'applied': {
        const { operator, operands } = one;
        const [condition] = operands;
        const holds = operator.taken && condition ? valueOf(condition, value) : undefined;
        const chosen = operands[operator.taken?.(holds) ?? -1];
        if (!condition || !chosen) return { ...one, operands: operands.map(again) };
        decisions.push({ condition, holds: holds === true });
        return again(chosen);
      }
      default:
        return one;
    }
  };
  return { formula: again(formula), decisions };
}

/** Said when it is asked for: most steps of a long formula never are. */
const ruleOf = (formula: Formula, places: Places): LocalizedText => ({
  get en() {
    return inWords(formula, 'en', places);
  },
  get da() {
    return inWords(formula, 'da', places);
  },
});

/** A formula as a sentence reads it: steps that have a name by their name, beyond the first. */
export function inWords(
  formula: Formula,
  language: Language,
  places: Pick<Places, 'words'>,
): string {
  const whole = formula.is === 'named' ? formula.formula : formula;
  return partInWords(whole, language, places);
}

function partInWords(formula: Formula, language: Language, places: Pick<Places, 'words'>): string {
  switch (formula.is) {
    case 'constant':
      return constantInWords(formula.value, language);
    case 'place':
      return places.words(formula.key)[language];
    case 'named':
      return formula.words[language];
    case 'called':
      return partInWords(formula.definition, language, places);
    case 'applied': {
      const { words, binds, holds = binds, isOrdered } = formula.operator;
      const operands = formula.operands.map((operand, k) => {
        const own = partInWords(operand, language, places);
        return isLoose(operand, holds, isOrdered && k > 0) ? `(${own})` : own;
      });
      return words(language, ...operands);
    }
  }
}

/**
 * Whether an operand needs brackets in a sentence: arithmetic where it would in Excel, and what has words
 * of its own in whatever is no place, no number and no step with a name.
 */
function isLoose(operand: Formula, holds: number, isOrdered: boolean): boolean {
  if (operand.is === 'called') return isLoose(operand.definition, holds, isOrdered);
  if (operand.is !== 'applied' || operand.operands.length === 0) return false;
  const { binds, words: said } = operand.operator;
  const [only] = operand.operands;
  const isPassed = operand.operands.length === 1 && said('en', '{}') === '{}';
  if (only && isPassed) return isLoose(only, holds, isOrdered);
  if (binds === binding.alone) return true;
  return holds !== binding.alone && (binds < holds || (binds === holds && isOrdered));
}

function constantInWords(value: number | string | boolean, language: Language): string {
  if (typeof value === 'number') return { en, da }[language].number(value);
  return typeof value === 'string' ? value : words[language][value ? 'yes' : 'no'];
}

const words = { en: { yes: 'true', no: 'false' }, da: { yes: 'sandt', no: 'falsk' } } as const;
