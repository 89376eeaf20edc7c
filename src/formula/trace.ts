import { type Language, type LocalizedText, da, en } from '../engine/words';
import { type Formula, binding } from './formula';
import type { Unit } from './unit';
import { valueOf } from './value';

/** A step of a formula: what it is called, how it is made, what it comes to, and its own steps. */
export interface Step {
  /** Undefined for what stands in a larger step without a name. */
  readonly words: LocalizedText | undefined;
  readonly rule: LocalizedText;
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
  const rule = { en: inWords(formula, 'en', places), da: inWords(formula, 'da', places) };
  const step = { rule, value: valueOf(formula, places.value), unit: formula.unit };
  const stepsOf = (parts: readonly Formula[]) => parts.map((part) => trace(part, places));
  switch (formula.is) {
    case 'constant':
      return { ...step, words: undefined, steps: [] };
    case 'place':
      return { ...step, words: places.words(formula.key), steps: [] };
    case 'applied':
      return { ...step, words: undefined, steps: stepsOf(formula.operands) };
    case 'called':
      return trace(formula.definition, places);
    case 'named':
      return { ...trace(formula.formula, places), words: formula.words };
  }
}

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
  const { binds } = operand.operator;
  if (binds === binding.alone) return true;
  return holds !== binding.alone && (binds < holds || (binds === holds && isOrdered));
}

function constantInWords(value: number | string | boolean, language: Language): string {
  if (typeof value === 'number') return { en, da }[language].number(value);
  return typeof value === 'string' ? value : words[language][value ? 'yes' : 'no'];
}

const words = { en: { yes: 'true', no: 'false' }, da: { yes: 'sandt', no: 'falsk' } } as const;
