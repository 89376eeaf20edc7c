import * as v from 'valibot';
import type { PayoutTable } from '../engine/payout-table';
import { type Issue, type Result, bad, map, unless } from '../engine/result';
import { type CommissionComponent, commission, commissionSchema } from './commission';
import { currencies } from './currency';
import { type ExpansionComponent, expansionPays, expansionSchema } from './expansion';
import type { TableKind } from './kind';
import { type LadderComponent, ladder, ladderSchema } from './ladder';
import { type MilestoneComponent, milestone, milestoneSchema } from './milestone';

/** The version of the document's shape, not of the plan that it holds. */
export const documentVersion = 1;

/** A day, as `2026-07-01`. */
const day = v.pipe(v.string(), v.isoDate());

const planSchema = v.strictObject({
  document: v.literal(documentVersion),
  language: v.picklist(['en', 'da']),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  status: v.picklist(['draft', 'final']),
  currency: v.picklist(currencies),
  /** The first and the last day that count. */
  period: v.strictObject({ from: day, to: day }),
  component: v.variant('kind', [milestoneSchema, ladderSchema, commissionSchema, expansionSchema]),
});
export type Plan = v.InferOutput<typeof planSchema>;
export type Component = Plan['component'];

/** The kinds that fill a payout table. A new kind is its file, its schema above, and a line here. */
const tableKinds = { milestone, ladder, commission };
export type TableComponent = MilestoneComponent | LadderComponent | CommissionComponent;

export const fillsTable = (component: Component): component is TableComponent =>
  component.kind in tableKinds;

/** The kind of a component, bound to it: everything the pane and the workbook ask about it. */
export function kindOf(component: TableComponent): TableKind<TableComponent> {
  return tableKinds[component.kind] as TableKind<TableComponent>;
}

/** The payout table of a component, or what is wrong with its numbers. */
export const tableOf = (component: TableComponent): Result<PayoutTable> =>
  kindOf(component).table(component);

/** Turns anything into a plan, or says everything that is wrong with it and where. */
export function parsePlan(document: unknown): Result<Plan> {
  const newer = newerDocument(document);
  if (newer) return bad(newer);
  const parsed = v.safeParse(planSchema, document);
  if (!parsed.success) return unless(parsed.issues.map(schemaIssue), () => neverReached());
  return map<unknown, Plan>(payable(parsed.output.component), () => parsed.output);
}

/** Whether the numbers of a component make something that can be paid. */
const payable = (component: Component): Result<unknown> =>
  fillsTable(component) ? tableOf(component) : expansionPays(component);

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

function schemaIssue(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return {
    code: issue.type,
    path,
    message: { en: `Found ${issue.received}.`, da: `Fandt ${issue.received}.` },
    advice: {
      en: `It must be ${issue.expected ?? 'allowed by the plan'}.`,
      da: `Det skal være ${issue.expected ?? 'tilladt i planen'}.`,
    },
  };
}

function neverReached(): never {
  throw new Error('A failed parse has issues.');
}

export type { CommissionComponent, ExpansionComponent, LadderComponent, MilestoneComponent };
