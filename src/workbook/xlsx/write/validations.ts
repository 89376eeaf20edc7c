import type { ValidationDescription } from '../../description/description';
import { onSheet, over, relativeOver } from '../../description/addresses';
import { clipped, longest, wordList } from '../../description/text-limits';
import { cellText, xmlText } from './xml';

export function validationsXml(validations: readonly ValidationDescription[]): string {
  if (validations.length === 0) return '';
  return (
    `<dataValidations count="${String(validations.length)}">` +
    `${validations.map(validationXml).join('')}</dataValidations>`
  );
}

/** Excel calls a file broken whose messages are longer than what its own dialog takes. */
function validationXml({ area, rule, prompt, error }: ValidationDescription): string {
  const [kind, ...limits] = ruleXml(rule);
  return (
    `<dataValidation ${kind} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    message('errorTitle', error.title, longest.title) +
    message('error', error.text, longest.message) +
    message('promptTitle', prompt.title, longest.title) +
    message('prompt', prompt.text, longest.message) +
    ` sqref="${relativeOver(area)}">${limits.map(limit).join('')}</dataValidation>`
  );
}

/** The attributes that say the kind, and the formulas that bound it. */
function ruleXml(
  rule: ValidationDescription['rule'],
): readonly [kind: string, ...limits: (string | number)[]] {
  switch (rule.kind) {
    case 'list':
      return ['type="list"', `"${wordList(rule.words).replaceAll('"', '""')}"`];
    case 'listIn':
      return ['type="list"', onSheet(rule.sheet, over(rule.area))];
    case 'any':
      return ['type="custom"', 'TRUE'];
    case 'above':
      return ['type="decimal" operator="greaterThan"', rule.minimum];
    case 'decimal':
      return between('decimal', rule.minimum, rule.maximum);
    case 'whole':
      return between('whole', rule.minimum, rule.maximum);
    case 'date':
      return between('date', rule.first, rule.last);
  }
}

function between(type: string, first: number, last: number | undefined) {
  return last === undefined
    ? ([`type="${type}" operator="greaterThanOrEqual"`, first] as const)
    : ([`type="${type}" operator="between"`, first, last] as const);
}

function limit(formula: string | number, index: number): string {
  const name = `formula${String(index + 1)}`;
  return `<${name}>${xmlText(String(formula))}</${name}>`;
}

function message(name: string, text: string, longest: number): string {
  return text === '' ? '' : ` ${name}="${cellText(clipped(text, longest))}"`;
}
