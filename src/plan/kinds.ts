import * as v from 'valibot';
import type { PayoutTable } from '../engine/payout-table';
import type { Result } from '../engine/result';
import type { LocalizedText } from '../engine/words';
import type { CardKind, Kind, PlanComponent, ResultKind, TableKind, TargetKind } from './kind';
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

/** Every kind of component. A new kind is its file, its schema here, and its line below. */
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

type Paying<P extends Kind<never>['shape']> = {
  [K in KindName]: (typeof kinds)[K]['shape'] extends P ? Extract<Component, { kind: K }> : never;
}[KindName];
export type TableComponent = Paying<'table'>;
export type ResultComponent = Paying<'results'>;
export type CardComponent = Paying<'deals'>;
export type TargetComponent = Paying<'nothing'>;

export const kindNames = Object.keys(kinds) as KindName[];

/** The kind of a component, bound to it: everything the pane and the workbook ask about it. */
export const kindOf = (component: Component): Kind<Component> =>
  kinds[component.kind] as unknown as Kind<Component>;

export const fillsTable = (component: Component): component is TableComponent =>
  kinds[component.kind].shape === 'table';
export const paysByResults = (component: Component): component is ResultComponent =>
  kinds[component.kind].shape === 'results';
export const paysByCard = (component: Component): component is CardComponent =>
  kinds[component.kind].shape === 'deals';
export const movesTarget = (component: Component): component is TargetComponent =>
  kinds[component.kind].shape === 'nothing';

export const tableKindOf = (component: TableComponent): TableKind<TableComponent> =>
  kinds[component.kind] as unknown as TableKind<TableComponent>;
export const resultKindOf = (component: ResultComponent): ResultKind<ResultComponent> =>
  kinds[component.kind] as unknown as ResultKind<ResultComponent>;
export const cardKindOf = (component: CardComponent): CardKind<CardComponent> =>
  kinds[component.kind] as unknown as CardKind<CardComponent>;
export const targetKindOf = (component: TargetComponent): TargetKind<TargetComponent> =>
  kinds[component.kind] as unknown as TargetKind<TargetComponent>;

/** The payout table of a component, or what is wrong with its numbers. */
export const tableOf = (part: PlanComponent<TableComponent>): Result<PayoutTable> =>
  tableKindOf(part.component).table(part);

/** What the plan calls a component: its own name, or the kind's title. */
export const titleOf = (component: Component): LocalizedText =>
  component.name === '' ? kindOf(component).title : { en: component.name, da: component.name };
