import type { PayoutTable } from '../engine/payout-table';
import type { Result } from '../engine/result';
import type { LocalizedText } from '../engine/words';
import type { CardKind, Kind, PlanComponent, ResultKind, TableKind, TargetKind } from './kind';
import type { Component, KindName, kinds as all } from './all-kinds';
import { knownKind } from './known-kinds';

export type { Component, KindName };

type Paying<P extends Kind<never>['shape']> = {
  [K in KindName]: (typeof all)[K]['shape'] extends P ? Extract<Component, { kind: K }> : never;
}[KindName];
export type TableComponent = Paying<'table'>;
export type ResultComponent = Paying<'results'>;
export type CardComponent = Paying<'deals'>;
export type TargetComponent = Paying<'nothing'>;

/** The kind of a component, bound to it: everything the pane and the workbook ask about it. */
export const kindOf = (component: Component): Kind<Component> =>
  knownKind(component.kind) as unknown as Kind<Component>;

export const fillsTable = (component: Component): component is TableComponent =>
  knownKind(component.kind).shape === 'table';
export const paysByResults = (component: Component): component is ResultComponent =>
  knownKind(component.kind).shape === 'results';
export const paysByCard = (component: Component): component is CardComponent =>
  knownKind(component.kind).shape === 'deals';
export const movesTarget = (component: Component): component is TargetComponent =>
  knownKind(component.kind).shape === 'nothing';

/** The same of a component with what stands beside it. */
export const isTable = (part: PlanComponent<Component>): part is PlanComponent<TableComponent> =>
  fillsTable(part.component);
export const isOfResults = (
  part: PlanComponent<Component>,
): part is PlanComponent<ResultComponent> => paysByResults(part.component);
export const isCard = (part: PlanComponent<Component>): part is PlanComponent<CardComponent> =>
  paysByCard(part.component);
export const isTarget = (part: PlanComponent<Component>): part is PlanComponent<TargetComponent> =>
  movesTarget(part.component);

/** Whether its table is read once, at what a measure comes to over the period. */
export const isOverPeriod = (
  part: PlanComponent<Component>,
): part is PlanComponent<TableComponent> => paysForPeriod(part.component);
export const paysForPeriod = (component: Component): component is TableComponent =>
  fillsTable(component) && tableKindOf(component).per === 'period';

/** A component that pays each deal by itself: a rate card, or a table by the size of the deal. */
export type DealComponent = CardComponent | TableComponent;

export const paysByDeal = (component: Component): component is DealComponent =>
  paysByCard(component) || (fillsTable(component) && !paysForPeriod(component));

/** The quota that a component has in the plan, if it has one. */
export const ownQuota = (part: PlanComponent<Component>): number | undefined =>
  isTable(part) ? tableKindOf(part.component).quota(part) : undefined;

export const tableKindOf = (component: TableComponent): TableKind<TableComponent> =>
  knownKind(component.kind) as unknown as TableKind<TableComponent>;
export const resultKindOf = (component: ResultComponent): ResultKind<ResultComponent> =>
  knownKind(component.kind) as unknown as ResultKind<ResultComponent>;
export const cardKindOf = (component: CardComponent): CardKind<CardComponent> =>
  knownKind(component.kind) as unknown as CardKind<CardComponent>;
export const targetKindOf = (component: TargetComponent): TargetKind<TargetComponent> =>
  knownKind(component.kind) as unknown as TargetKind<TargetComponent>;

/** Whether it moves no targets, but is looked up by payees or deals, each for itself. */
export function isLookedUp(component: TargetComponent): boolean {
  const { rateOf, weighed } = targetKindOf(component);
  return rateOf !== undefined || weighed !== undefined;
}

/** The payout table of a component, or what is wrong with its numbers. */
export const tableOf = (part: PlanComponent<TableComponent>): Result<PayoutTable> =>
  tableKindOf(part.component).table(part);

/** What the plan calls a component: its own name, or the kind's title. */
export const titleOf = (component: Component): LocalizedText =>
  component.name === '' ? kindOf(component).title : { en: component.name, da: component.name };
