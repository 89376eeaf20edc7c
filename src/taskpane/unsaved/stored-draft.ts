import * as v from 'valibot';
import { kindOf } from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import { type Plan, documentVersion, planSchema } from '../../plan/plan';
import { movedSchema, scenarioSetSchema } from '../../plan/scenarios/named-scenarios';
import type { Step } from '../plan/pane-state';

const storedVersion = 2;

/**
 * A draft plan has the shape of a plan, but not yet all that one needs: a blank name or a step that
 * descends is a draft to go on with.
 */
const draftPlan = v.custom<Plan>((value) => {
  const read = v.safeParse(planSchema, value);
  if (!read.success && read.issues.some(({ kind }) => kind !== 'validation')) return false;
  const plan = value as Plan;
  try {
    partsOf(plan).forEach((part) => kindOf(part.component).check(part));
    return true;
  } catch {
    return false;
  }
});

const at = v.union([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))]);

const whatIf = v.strictObject({
  ...scenarioSetSchema.entries,
  now: movedSchema,
  margin: v.pipe(v.number(), v.finite()),
  edited: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  of: draftPlan,
});

const step = v.strictObject({
  plan: draftPlan,
  selected: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What was typed into fields of numbers and is none. */
  typed: v.record(v.string(), v.record(v.string(), v.string())),
  /** The components that are switched off for a moment; the first version knew of none. */
  off: v.optional(v.array(v.string())),
  at,
  whatIf: v.optional(whatIf),
});

const storedDraft = v.strictObject({
  compsheet: v.picklist([1, storedVersion]),
  when: v.pipe(v.string(), v.isoTimestamp()),
  present: step,
  past: v.array(step),
  /** The plans of the workbook or file that drafts are of, as they were read. */
  bases: v.array(v.strictObject({ at, sheet: v.string(), plan: draftPlan })),
});

/** What the browser keeps of drafts. Plans hold no names or pay of people, so it holds none. */
export type StoredDraft = v.InferOutput<typeof storedDraft>;
export type StoredStep = StoredDraft['present'];

export const storedStep = ({ plan, selected, typed, off = [], whatIf, at }: Step): StoredStep => ({
  ...{ plan, selected, at, off: [...off] },
  ...(whatIf && { whatIf }),
  typed: structuredClone(typed) as StoredStep['typed'],
});

export const draftText = (draft: Omit<StoredDraft, 'compsheet'>): string =>
  JSON.stringify({ compsheet: storedVersion, ...draft });

/** Undefined where it is damaged; what a newer Compsheet has stored is left for that one. */
export function readDraft(text: string): StoredDraft | 'newer' | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = v.safeParse(storedDraft, value);
  if (read.success) return read.output;
  const version = numberIn(value, 'compsheet');
  const plan = (value as { present?: { plan?: unknown } } | null)?.present?.plan;
  const isNewer = version > storedVersion || numberIn(plan, 'document') > documentVersion;
  return isNewer ? 'newer' : undefined;
}

function numberIn(value: unknown, key: string): number {
  const found = (value as Record<string, unknown> | null | undefined)?.[key];
  return typeof found === 'number' ? found : 0;
}
