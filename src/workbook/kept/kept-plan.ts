import * as v from 'valibot';
import { type Issue, type Result, bad, good } from '../../engine/result';
import { parsePlan } from '../../plan/document/parse-plan';
import { scenarioSetSchema } from '../../plan/scenarios/named-scenarios';
import { datedIds } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import { sheetKeys } from './sheet-keys';
import { escapeXml, planNamespace } from './plan-document';

/** The version of the sheets' layout: what one wrote, the same one can describe again. */
export const layoutVersion = 6;

/** The most teams that have a line of their own on the Summary sheet. */
export const mostTeamLines = 30;

/** No more rows stand on any sheet. */
const rowsOfASheet = 1_048_576;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(rowsOfASheet));

const writtenSchema = v.strictObject({
  layout: v.pipe(v.number(), v.integer()),
  form: v.picklist(['native', 'functions']),
  /** The sheets that were written, by the names that they were given. */
  sheets: v.record(v.picklist(sheetKeys), v.pipe(v.string(), v.maxLength(31))),
  /** The result that the what-if block began with, so that one that was typed since is told from it. */
  result: v.optional(v.pipe(v.number(), v.finite())),
  /** The columns of dates on the Deals sheet. */
  dated: v.optional(v.array(v.picklist(datedIds))),
  /** Lines for teams on the Summary sheet. */
  teamLines: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostTeamLines))),
  /** The scenarios that were inserted from What if, in the place of those that a sheet begins with. */
  scenarios: v.optional(scenarioSetSchema),
  /** Rows with formulas on the Team and the Deals sheet. */
  teamRows: count,
  dealRows: count,
});

/** How a plan was written into its workbook: with the plan, everything that describes it again. */
export type Written = v.InferOutput<typeof writtenSchema>;

/** A plan as a workbook keeps it. */
export interface KeptPlan {
  readonly plan: Plan;
  /** Undefined for a workbook of an earlier layout, whose sheets are no longer known cell by cell. */
  readonly written: Written | undefined;
  /** The name of the Plan sheet, by which the plan is found. */
  readonly sheet: string;
}

/**
 * The plan and how it was written, as XML to be kept inside the workbook: never names or pay of
 * people, and nothing but the text of one element, so that no XML of a person's making gets in.
 */
export function keptXml(plan: Plan, written: Written): string {
  const text = escapeXml(JSON.stringify({ plan, written }));
  const sheet = escapeXml(written.sheets.plan ?? '');
  return `<plan xmlns="${planNamespace}" sheet="${sheet}">${text}</plan>`;
}

/** Reads the text and the sheet of a kept document, or says what is wrong with it. */
export function keptPlan(text: string, sheet: string): Result<KeptPlan> {
  const content = json(text);
  if (content === undefined) return bad(damaged);
  const isFirst = typeof content !== 'object' || content === null || !('plan' in content);
  const plan = parsePlan(isFirst ? content : content.plan);
  if (!plan.ok) return plan;
  const written = v.safeParse(writtenSchema, isFirst ? undefined : readWritten(content));
  const isKnown = written.success && written.output.layout === layoutVersion;
  return good({ plan: plan.value, written: isKnown ? written.output : undefined, sheet });
}

const readWritten = (content: object): unknown =>
  'written' in content ? content.written : undefined;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const damaged: Issue = {
  code: 'damaged',
  path: [],
  message: {
    en: 'The plan that the workbook keeps is damaged and cannot be read.',
    da: 'Den plan, projektmappen gemmer, er beskadiget og kan ikke læses.',
  },
  advice: {
    en: 'The sheets still calculate. Nothing is overwritten; insert the plan anew to edit it.',
    da: 'Arkene regner stadig. Intet overskrives; indsæt planen på ny for at redigere den.',
  },
};
