import type { Issue } from '../../engine/result';
import { issueText } from '../../engine/result';
import type { Language, Words } from '../../engine/words';
import { kindOf, tableOf } from '../../plan/plan';
import type { Unit } from '../../plan/kind';
import type { Numbers } from '../number/numbers';
import { readNumber } from '../number/read-number';
import { texts } from '../texts';
import type { Draft, TablePlan } from './draft';
import { meaningOf } from './draft';
import { cellOf, fieldOf } from './fields';
import type { PaneState } from './pane-state';

/** Something wrong, at the field in which it is mended. */
export interface FieldIssue {
  readonly field: string;
  readonly message: Words;
  readonly advice: Words;
  /** The number that would do. */
  readonly use?: number;
}

/** Everything that is wrong in the pane, the result included. */
export function issuesIn(state: PaneState, numbers: Numbers): FieldIssue[] {
  const { history, typedResult } = state;
  const draft = history.present;
  if (typedResult === undefined) return issuesOf(draft, numbers);
  const { component } = draft.shown;
  const unit = kindOf(component).measureUnit(component);
  const said = notRead(typedResult, unit, 'amount', numbers);
  return [...issuesOf(draft, numbers), { field: 'result', ...said }];
}

/** Whether an issue leaves the curve as it is. */
export const isBesideCurve = ({ field }: FieldIssue): boolean =>
  /^(name|period|result)/.test(field);

/** Everything that is wrong with a draft. */
export function issuesOf({ plan, typed }: Draft, numbers: Numbers): FieldIssue[] {
  const unread = Object.entries(typed).map(([field, text]) => {
    const unit = unitOf(plan, field);
    return { field, ...notRead(text, unit, meaningOf(plan.component, field, unit), numbers) };
  });
  const table = tableOf(plan.component);
  const found = table.ok ? [] : table.issues.map((issue) => fieldIssue(issue, plan));
  return [
    ...headIssues(plan),
    ...unread,
    ...found.filter(({ field }) => typed[field] === undefined),
  ];
}

function fieldIssue(issue: Issue, { component }: TablePlan): FieldIssue {
  const { message, advice, use } = issue;
  return {
    field: fieldOf(issue.path, component),
    message,
    advice,
    ...(use !== undefined && { use }),
  };
}

function headIssues({ name, period }: TablePlan): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (name.trim() === '') issues.push({ field: 'name', ...texts.issue.noName });
  if (!period.from) issues.push({ field: 'periodFrom', ...texts.issue.noDate });
  if (!period.to) issues.push({ field: 'periodTo', ...texts.issue.noDate });
  if (period.from && period.to && period.to < period.from) {
    issues.push({ field: 'periodTo', ...texts.issue.endsBeforeStart });
  }
  return issues;
}

/** What is said of a text that is no number, or of none where one belongs. */
export function notRead(
  text: string,
  unit: Unit,
  meaning: 'amount' | 'share' | 'rate',
  numbers: Numbers,
): Pick<FieldIssue, 'message' | 'advice'> {
  const reading = readNumber(text, meaning, numbers.style);
  const example = numbers.inWords(examples[unit], unit);
  const advice = {
    en: texts.issue.typeNumber.en(example),
    da: texts.issue.typeNumber.da(example),
  };
  if (reading.kind === 'blank') return { message: texts.issue.blank, advice };
  if (reading.kind === 'too-large') return texts.issue.tooLarge;
  const shown = text.length > 24 ? `${text.slice(0, 24)}…` : text;
  return { message: { en: `Found “${shown}”.`, da: `Fandt »${shown}«.` }, advice };
}

const examples: Record<Unit, number> = { money: 1_800_000, count: 3, percent: 0.98 };

/** The unit of a field of the component. */
export function unitOf({ component }: TablePlan, field: string): Unit {
  const kind = kindOf(component);
  const cell = cellOf(field);
  if (cell) return kind.inputTable(component)?.columns[cell.column]?.unit ?? 'money';
  return kind.inputs(component).find(({ id }) => id === field)?.unit ?? 'money';
}

/**
 * What to say beside the button that uses the number that would do: the advice only where it says
 * more than the button does.
 */
export function saidBeside(issue: FieldIssue, language: Language): string {
  const isOnButton = issue.use !== undefined && /^(Use|Brug) /.test(issue.advice[language]);
  const whole = { code: '', path: [], ...issue };
  return isOnButton ? issue.message[language] : issueText(whole, language);
}
