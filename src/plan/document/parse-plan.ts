import '../all-rules';
import * as v from 'valibot';
import { type Issue, type Result, bad, good, unless } from '../../engine/result';
import { outsideIssues } from './circles';
import { tooMuchOf } from './limits';
import { kindOf } from '../kinds';
import { migrated } from './migrate';
import { partOf } from '../parts';
import { type Plan, documentVersion, planSchema } from '../plan';
import { planIssues } from './issues';
import { schemaIssue } from './schema-issue';

/** Turns anything into a plan, or says everything that is wrong with it and where. */
export function parsePlan(document: unknown): Result<Plan> {
  const newer = newerDocument(document);
  if (newer) return bad(newer);
  const tooMuch = tooMuchOf(document);
  if (tooMuch) return bad(tooMuch);
  const parsed = v.safeParse(planSchema, migrated(document));
  if (!parsed.success) return unless(parsed.issues.map(schemaIssue), () => neverReached());
  const own = [...planIssues(parsed.output), ...componentIssues(parsed.output)];
  // What components read of each other can be said of whole components only.
  const [first, ...others] = own.length > 0 ? own : outsideIssues(parsed.output);
  return first ? bad(first, ...others) : good(parsed.output);
}

/**
 * A plan as reading it again gives it: names without spaces around them, fields in one order. What is
 * written into a workbook is compared with what is read back from it.
 */
export const normalized = (plan: Plan): Plan => v.parse(planSchema, plan);

/** Whether the numbers of every component make something that can be paid. */
function componentIssues(plan: Plan): Issue[] {
  return plan.components.flatMap((component, k) => {
    const checked = kindOf(component).check(partOf(plan, component));
    return checked.ok
      ? []
      : checked.issues.map((issue) => ({ ...issue, path: ['components', k, ...issue.path] }));
  });
}

function newerDocument(document: unknown): Issue | undefined {
  const version = (document as { document?: unknown } | null | undefined)?.document;
  if (typeof version !== 'number' || version <= documentVersion) return undefined;
  return {
    code: 'newer',
    path: ['document'],
    message: {
      en: `The plan was written by a newer Compsheet (document ${version}).`,
      da: `Planen er skrevet af en nyere Compsheet (dokument ${version}).`,
    },
    advice: { en: 'Update the add-in to edit it.', da: 'Opdater tilføjelsesprogrammet.' },
  };
}

function neverReached(): never {
  throw new Error('A failed parse has issues.');
}
