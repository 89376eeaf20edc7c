import * as v from 'valibot';
import type { Kind } from './kind';
import { acceleratorSchema } from './kinds/accelerator/schema';
import { accelerator } from './kinds/accelerator/accelerator';
import { baseSalary, baseSalarySchema } from './kinds/base-salary';
import { collectionsSchema } from './kinds/collections/schema';
import { collections } from './kinds/collections/collections';
import { commissionSchema } from './kinds/commission/schema';
import { commission } from './kinds/commission/commission';
import { creditWeightsSchema } from './kinds/credit-weights/schema';
import { creditWeights } from './kinds/credit-weights/credit-weights';
import { currenciesSchema } from './kinds/currencies/schema';
import { currencies } from './kinds/currencies/currencies';
import { dealSize, dealSizeSchema } from './kinds/deal-size';
import { escalation, escalationSchema } from './kinds/escalation';
import { events, eventsSchema } from './kinds/events';
import { expansionSchema } from './kinds/expansion/schema';
import { expansion } from './kinds/expansion/expansion';
import { ladder, ladderSchema } from './kinds/ladder';
import { matrixSchema } from './kinds/matrix/schema';
import { matrix } from './kinds/matrix/matrix';
import { mboSchema } from './kinds/mbo/schema';
import { mbo } from './kinds/mbo/mbo';
import { milestoneSchema } from './kinds/milestone/schema';
import { milestone } from './kinds/milestone/milestone';
import { paidPartSchema } from './kinds/paid-part/schema';
import { paidPart } from './kinds/paid-part/paid-part';
import { multiplierSchema } from './kinds/multiplier/schema';
import { multiplier } from './kinds/multiplier/multiplier';
import { onTargetSchema } from './kinds/on-target/schema';
import { onTarget } from './kinds/on-target/on-target';
import { poolSchema } from './kinds/pool/schema';
import { pool } from './kinds/pool/pool';
import { rateTableSchema } from './kinds/rate-table/schema';
import { rateTable } from './kinds/rate-table/rate-table';
import { retentionSchema } from './kinds/retention/schema';
import { retention } from './kinds/retention/retention';
import { flatRate, flatRateSchema } from './kinds/flat-rate';
import { timedMilestoneSchema } from './kinds/timed-milestone/schema';
import { timedMilestone } from './kinds/timed-milestone/timed-milestone';
import { weightTableSchema } from './kinds/weight-table/schema';
import { weightTable } from './kinds/weight-table/weight-table';
import { yearQuotaSchema } from './kinds/year-quota/schema';
import { yearQuota } from './kinds/year-quota/year-quota';
import { know } from './known-kinds';

/**
 * Every kind of component with the schema of its components. A new kind is its file or folder, and its
 * line here. Who reads a document or makes a plan of any kind imports this list, by which all kinds are
 * known.
 */
const all = {
  milestone: [milestone, milestoneSchema],
  'timed-milestone': [timedMilestone, timedMilestoneSchema],
  ladder: [ladder, ladderSchema],
  commission: [commission, commissionSchema],
  accelerator: [accelerator, acceleratorSchema],
  'on-target': [onTarget, onTargetSchema],
  'flat-rate': [flatRate, flatRateSchema],
  'deal-size': [dealSize, dealSizeSchema],
  expansion: [expansion, expansionSchema],
  'rate-table': [rateTable, rateTableSchema],
  retention: [retention, retentionSchema],
  events: [events, eventsSchema],
  mbo: [mbo, mboSchema],
  collections: [collections, collectionsSchema],
  pool: [pool, poolSchema],
  matrix: [matrix, matrixSchema],
  multiplier: [multiplier, multiplierSchema],
  'paid-part': [paidPart, paidPartSchema],
  escalation: [escalation, escalationSchema],
  'year-quota': [yearQuota, yearQuotaSchema],
  currencies: [currencies, currenciesSchema],
  'credit-weights': [creditWeights, creditWeightsSchema],
  'weight-table': [weightTable, weightTableSchema],
  'base-salary': [baseSalary, baseSalarySchema],
} as const;

export type KindName = keyof typeof all;
type ComponentOf = { [K in KindName]: v.InferOutput<(typeof all)[K][1]> };
export type Component = ComponentOf[KindName];

export const kindNames = Object.keys(all) as KindName[];

export const kinds = Object.fromEntries(
  Object.entries(all).map(([name, [kind]]) => [name, kind]),
) as { readonly [K in KindName]: (typeof all)[K][0] } satisfies {
  [K in KindName]: Kind<Extract<Component, { kind: K }>>;
};

export const componentSchema = v.variant(
  'kind',
  Object.values(all).map(([, schema]) => schema) as never,
) as unknown as v.GenericSchema<unknown, Component>;

know(kinds);
