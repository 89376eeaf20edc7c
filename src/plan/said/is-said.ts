import type { Measure } from '../measure';

/** What a measure reads in a column of Deals: the share of some values, or without any the mean. */
export type Said = NonNullable<Measure['said']>;
export type OfSaid = Measure & { readonly said: Said };

/** Whether a measure is what credited deals say in a column; only one in percent can be. */
export const isSaid = (measure: Measure): measure is OfSaid =>
  measure.unit === 'percent' && measure.said !== undefined && measure.total === undefined;

export const saidMeasures = ({
  measures,
}: {
  readonly measures: readonly Measure[];
}): readonly OfSaid[] => measures.filter(isSaid);
