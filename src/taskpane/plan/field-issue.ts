import type { Issue } from '../../engine/result';
import { issueText } from '../../engine/result';
import type { Language, LocalizedText } from '../../engine/words';
import type { Unit } from '../../plan/field';
import type { PlanComponent } from '../../plan/kind';
import { type Component, kindOf } from '../../plan/kinds';
import { partOf } from '../../plan/parts';
import { knownRules } from '../../plan/known-rules';
import type { Plan } from '../../plan/plan';
import type { Numbers } from '../number/numbers';
import { readNumber } from '../number/read-number';
import { texts } from './texts';
import { type Draft, openTable } from './draft';
import { fieldOf, unitOf, valueIn } from './fields';
import type { PaneState } from './pane-state';

/** Something wrong, at the field in which it is mended. */
export interface FieldIssue {
  /** The id of the component that the field belongs to; none for the plan's own fields. */
  readonly component?: string;
  readonly field: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
  /** The number that would do. */
  readonly use?: number;
}

/** Everything that is wrong in the pane, the result included. */
export function issuesIn(state: PaneState, numbers: Numbers): FieldIssue[] {
  const { history, typedResult } = state;
  const draft = history.present;
  const table = openTable({ ...draft, plan: draft.shown });
  if (typedResult === undefined || !table) return issuesOf(draft, numbers);
  const said = notRead(typedResult, table.measure.unit, numbers);
  return [...issuesOf(draft, numbers), { field: 'result', ...said }];
}

/** Whether an issue leaves the curve as it is. */
export const isBesideCurve = ({ field, component }: FieldIssue): boolean =>
  component === undefined || field === 'result';

/** Everything that is wrong with a draft, component by component, and with the plan as a whole. */
function issuesOf({ plan, typed }: Draft, numbers: Numbers): FieldIssue[] {
  return [
    ...headIssues(plan),
    ...knownRules()
      .issues(plan)
      .map((issue) => ({ field: issue.path.join('.'), ...said(issue) })),
    ...plan.components.flatMap((component) => {
      const own = typed[component.id] ?? {};
      return componentIssues(plan, partOf(plan, component), own, numbers);
    }),
  ];
}

function componentIssues(
  plan: Plan,
  part: PlanComponent<Component>,
  typed: Readonly<Record<string, string>>,
  numbers: Numbers,
): FieldIssue[] {
  const { id } = part.component;
  const unread = Object.entries(typed).map(([field, text]) => {
    return { component: id, field, ...notRead(text, unitOf(plan, part, field), numbers) };
  });
  const checked = kindOf(part.component).check(part);
  const found = checked.ok
    ? blankTexts(plan, part)
    : checked.issues.map((issue) => ({
        component: id,
        field: fieldOf(issue.path, plan, part),
        ...said(issue),
      }));
  return [...unread, ...found.filter(({ field }) => typed[field] === undefined)];
}

/** A text of a list that is blank: an event or an objective without a name. */
function blankTexts(plan: Plan, part: PlanComponent<Component>): FieldIssue[] {
  const list = kindOf(part.component)
    .fields(part)
    .find((field) => field.kind === 'list');
  return (list?.get(part.component) ?? []).flatMap((row, k) =>
    row.flatMap((_, column) => {
      const field = `${k}.${column}`;
      const value = valueIn(plan, part, field);
      return typeof value === 'string' && value.trim() === ''
        ? [{ component: part.component.id, field, ...texts.noText }]
        : [];
    }),
  );
}

const said = ({ message, advice, use }: Issue) => ({
  message,
  advice,
  ...(use !== undefined && { use }),
});

function headIssues({ name, effective: { from, to } }: Plan): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (name.trim() === '') issues.push({ field: 'name', ...texts.noName });
  if (!from) issues.push({ field: 'periodFrom', ...texts.noDate });
  if (!to) issues.push({ field: 'periodTo', ...texts.noDate });
  return issues;
}

/** What is said of a text that is no number, or of none where one belongs. */
export function notRead(
  text: string,
  unit: Unit,
  numbers: Numbers,
): Pick<FieldIssue, 'message' | 'advice'> {
  const reading = readNumber(text, unit, numbers.style);
  const example = numbers.inWords(examples[unit], unit);
  const advice = {
    en: texts.typeNumber.en(example),
    da: texts.typeNumber.da(example),
  };
  if (reading.kind === 'blank') return { message: texts.blank, advice };
  if (reading.kind === 'too-large') return texts.tooLarge;
  const shown = text.length > 24 ? `${text.slice(0, 24)}…` : text;
  return { message: { en: `Found “${shown}”.`, da: `Fandt »${shown}«.` }, advice };
}

const examples: Record<Unit, number> = {
  money: 1_800_000,
  count: 3,
  percent: 0.98,
  days: 30,
  date: 46_387,
};

/**
 * What to say beside the button that uses the number that would do: the advice only where it says
 * more than the button does.
 */
export function saidBeside(issue: FieldIssue, language: Language): string {
  const isOnButton = issue.use !== undefined && /^(Use|Brug) /.test(issue.advice[language]);
  const whole = { code: '', path: [], ...issue };
  return isOnButton ? issue.message[language] : issueText(whole, language);
}
