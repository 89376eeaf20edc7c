import type { ValidationDescription } from '../description';
import { relativeOver } from '../addresses';
import { cellText, clipped, xmlText } from './xml';

/** Excel calls a file broken whose messages are longer than what its own dialog takes. */
const longestTitle = 32;
const longestMessage = 255;
const longestList = 255;

export function validationsXml(validations: readonly ValidationDescription[]): string {
  if (validations.length === 0) return '';
  return (
    `<dataValidations count="${String(validations.length)}">` +
    `${validations.map(validationXml).join('')}</dataValidations>`
  );
}

function validationXml({ area, rule, prompt, error }: ValidationDescription): string {
  const [kind, limits] = ruleXml(rule);
  return (
    `<dataValidation ${kind} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    message('errorTitle', error.title, longestTitle) +
    message('error', error.text, longestMessage) +
    message('promptTitle', prompt.title, longestTitle) +
    message('prompt', prompt.text, longestMessage) +
    ` sqref="${relativeOver(area)}">${limits}</dataValidation>`
  );
}

function ruleXml(rule: ValidationDescription['rule']): readonly [kind: string, limits: string] {
  switch (rule.kind) {
    case 'list':
      return ['type="list"', limit(1, wordList(rule.words))];
    case 'above':
      return ['type="decimal" operator="greaterThan"', limit(1, String(rule.minimum))];
    case 'decimal':
      return rule.maximum === undefined
        ? ['type="decimal" operator="greaterThanOrEqual"', limit(1, String(rule.minimum))]
        : [
            'type="decimal" operator="between"',
            limit(1, String(rule.minimum)) + limit(2, String(rule.maximum)),
          ];
  }
}

function limit(number: number, formula: string): string {
  return `<formula${String(number)}>${xmlText(formula)}</formula${String(number)}>`;
}

/** The words stand in the rule itself, so a comma would cut a word in two. */
function wordList(words: readonly string[]): string {
  const list = words.join(',');
  if (words.some((word) => word.includes(',')) || list.length > longestList) {
    throw new Error(
      `A list of words cannot hold a comma or ${String(longestList)} characters: ${list}`,
    );
  }
  return `"${list.replaceAll('"', '""')}"`;
}

function message(name: string, text: string, longest: number): string {
  return text === '' ? '' : ` ${name}="${cellText(clipped(text, longest))}"`;
}
