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

const ofShape =
  <C extends Component>(shape: Kind<never>['shape']) =>
  (component: Component): component is C =>
    knownKind(component.kind).shape === shape;
export const fillsTable = ofShape<TableComponent>('table');
export const paysByResults = ofShape<ResultComponent>('results');
export const paysByCard = ofShape<CardComponent>('deals');
export const movesTarget = ofShape<TargetComponent>('nothing');

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

export const ownQuota = (part: PlanComponent<Component>): number | undefined =>
  isTable(part) ? tableKindOf(part.component).quota(part) : undefined;

/** The same of one that is known to pay in a way: its kind says more. */
type KindOf<C, K> = (component: C) => K;
export const tableKindOf = kindOf as unknown as KindOf<TableComponent, TableKind<TableComponent>>;
export const resultKindOf = kindOf as unknown as KindOf<
  ResultComponent,
  ResultKind<ResultComponent>
>;
export const cardKindOf = kindOf as unknown as KindOf<CardComponent, CardKind<CardComponent>>;
export const targetKindOf = kindOf as unknown as KindOf<
  TargetComponent,
  TargetKind<TargetComponent>
>;

/** Whether it moves no targets, but is looked up: by payees or deals, each for itself, or by the page. */
export function isLookedUp(component: TargetComponent): boolean {
  const { rateOf, weighed, base } = targetKindOf(component);
  return (rateOf ?? weighed ?? base) !== undefined;
}

export const tableOf = (part: PlanComponent<TableComponent>): Result<PayoutTable> =>
  tableKindOf(part.component).table(part);

/** What the plan calls a component: its own name, or the kind's title. */
export const titleOf = (component: Component): LocalizedText =>
  component.name === '' ? kindOf(component).title : { en: component.name, da: component.name };
