import * as v from 'valibot';
import type { Kind } from './kind';
import { acceleratorSchema } from './kinds/accelerator/schema';
import { accelerator } from './kinds/accelerator/accelerator';
import { collectionsSchema } from './kinds/collections/schema';
import { collections } from './kinds/collections/collections';
import { commission, commissionSchema } from './kinds/commission';
import { dealSize, dealSizeSchema } from './kinds/deal-size';
import { escalation, escalationSchema } from './kinds/escalation';
import { events, eventsSchema } from './kinds/events';
import { expansionSchema } from './kinds/expansion/schema';
import { expansion } from './kinds/expansion/expansion';
import { ladder, ladderSchema } from './kinds/ladder';
import { mboSchema } from './kinds/mbo/schema';
import { mbo } from './kinds/mbo/mbo';
import { milestoneSchema } from './kinds/milestone/schema';
import { milestone } from './kinds/milestone/milestone';
import { retentionSchema } from './kinds/retention/schema';
import { retention } from './kinds/retention/retention';
import { flatRate, flatRateSchema } from './kinds/flat-rate';
import { timedMilestoneSchema } from './kinds/timed-milestone/schema';
import { timedMilestone } from './kinds/timed-milestone/timed-milestone';
import { know } from './known-kinds';

/**
 * Every kind of component. A new kind is its file, its schema here, and its line below. Who reads a
 * document or makes a plan of any kind imports this list, by which all kinds are known.
 */
export const componentSchema = v.variant('kind', [
  milestoneSchema,
  timedMilestoneSchema,
  ladderSchema,
  commissionSchema,
  acceleratorSchema,
  flatRateSchema,
  dealSizeSchema,
  expansionSchema,
  retentionSchema,
  eventsSchema,
  mboSchema,
  collectionsSchema,
  escalationSchema,
]);
export type Component = v.InferOutput<typeof componentSchema>;
export type KindName = Component['kind'];

export const kinds = {
  milestone,
  'timed-milestone': timedMilestone,
  ladder,
  commission,
  accelerator,
  'single-rate': flatRate,
  'deal-size': dealSize,
  expansion,
  retention,
  events,
  mbo,
  collections,
  escalation,
} as const satisfies { [K in KindName]: Kind<Extract<Component, { kind: K }>> };

export const kindNames = Object.keys(kinds) as KindName[];

know(kinds);
