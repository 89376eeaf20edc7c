import type { Field } from '../../field';
import type { PlanComponent } from '../../kind';
import { type Line, type Lines, columnFields, linesField } from '../lines/lines';
import { dealLimitFields } from '../tables/deal-limits';
import type { RateTableComponent } from './schema';

export const rateTableFields = ({
  component,
}: PlanComponent<RateTableComponent>): Field<RateTableComponent>[] => [
  ...columnFields(component, lines),
  ...dealLimitFields(component),
  linesField(component, lines),
];

export const rateLines = ({ rates }: RateTableComponent): readonly Line[] =>
  rates.map(({ of, rate }) => ({ of, number: rate }));

const lines: Lines<RateTableComponent> = {
  id: 'rates',
  get: rateLines,
  set: (component, columns, all) => ({
    ...component,
    columns,
    rates: all.map(({ of, number }) => ({ of: [...of], rate: number })),
  }),
  depends: { en: 'Rates depend on', da: 'Satserne afhænger af' },
  label: { en: 'Rates', da: 'Satser' },
  name: { en: 'RateLines', da: 'SatsLinjer' },
  number: { label: { en: 'Rate', da: 'Sats' }, unit: 'percent', allows: 'share' },
  first: 0.1,
};
