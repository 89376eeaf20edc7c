import type { ValidationDescription } from '../../description/description';
import { onSheet, over } from '../../description/addresses';
import { rangeOver } from './range';
import { clipped, longest, wordList } from '../../description/text-limits';

/** What may be typed into a block of cells, what is said there, and what is said to anything else. */
export function validate(
  target: Excel.Worksheet,
  { area, rule, prompt, error }: ValidationDescription,
): void {
  const validation = rangeOver(target, area).dataValidation;
  validation.rule = validationRule(rule);
  validation.prompt = {
    showPrompt: true,
    title: clipped(prompt.title, longest.title),
    message: clipped(prompt.text, longest.message),
  };
  validation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: clipped(error.title, longest.title),
    message: clipped(error.text, longest.message),
  };
}

function validationRule(rule: ValidationDescription['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: wordList(rule.words) } };
    case 'listIn': {
      const source = `=${onSheet(rule.sheet, over(rule.area))}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'any':
      return { custom: { formula: '=TRUE' } };
    case 'above':
      return { decimal: { formula1: rule.minimum, operator: 'GreaterThan' } };
    case 'decimal':
      return { decimal: between(rule.minimum, rule.maximum) };
    case 'whole':
      return { wholeNumber: between(rule.minimum, rule.maximum) };
    case 'date':
      // A formula, because Excel reads a date as text in its own way, which is not the same everywhere.
      return {
        date: between(`=${rule.first}`, rule.last === undefined ? undefined : `=${rule.last}`),
      };
  }
}

const between = <T>(formula1: T, formula2: T | undefined) =>
  formula2 === undefined
    ? ({ formula1, operator: 'GreaterThanOrEqualTo' } as const)
    : ({ formula1, formula2, operator: 'Between' } as const);
