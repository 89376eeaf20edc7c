import { type Field, type ListField, type Row, optionsOf } from '../../field';
import type { PlanComponent } from '../../kind';
import { dealLimitFields } from '../tables/deal-limits';
import { usualChoice } from '../tables/usual-choice';
import { saleTypeIn, saleTypeOptions } from '../../deals/sale-types';
import type { ExpansionComponent } from './schema';
import {
  type Model,
  type Rate,
  hasOneRate,
  isRenewal,
  models,
  publishedRates,
  withRenewals,
} from './models';

/** What a person can set of an expansion commission. */
export const expansionFields = ({
  component,
}: PlanComponent<ExpansionComponent>): Field<ExpansionComponent>[] => [
  modelField,
  renewalField,
  ...dealLimitFields(component),
  ...(component.model === 'by-closer'
    ? [
        usualChoice<ExpansionComponent, 'namedBy'>(
          ...([
            'namedBy',
            'closer',
            { en: 'Names in the table say', da: 'Navnene i tabellen siger' },
            namedByWords,
          ] as const),
        ),
      ]
    : []),
  ratesField(component),
];

const namedByWords = {
  closer: { en: 'Who closes', da: 'Hvem der lukker' },
  source: { en: 'Where deals come from', da: 'Hvor handler kommer fra' },
};

/** What the column of names is called. */
const nameLabels = {
  closer: { en: 'Closer', da: 'Lukker' },
  source: { en: 'Source', da: 'Kilde' },
};

/** Another model brings its published rates along. */
const modelField: Field<ExpansionComponent> = {
  kind: 'choice',
  id: 'model',
  label: { en: 'Model', da: 'Model' },
  options: optionsOf(models),
  get: ({ model }) => model,
  set: (component, value, language = 'en') => {
    if (value === component.model || !isModel(value)) return component;
    const rates = publishedRates(value, component.renewalBase, language);
    return { ...component, model: value, rates };
  },
};

const isModel = (value: string): value is Model => value in models;

const renewalField: Field<ExpansionComponent> = {
  kind: 'choice',
  id: 'renewalBase',
  label: { en: 'Renewal of the base', da: 'Fornyelse af basen' },
  options: optionsOf({
    own: { en: 'Its own rate', da: 'Egen sats' },
    none: { en: 'Pays nothing', da: 'Udbetaler intet' },
  }),
  get: ({ renewalBase }) => (renewalBase ? 'own' : 'none'),
  set: (component, value) => {
    const renewalBase = value === 'own';
    if (renewalBase === component.renewalBase) return component;
    return { ...component, renewalBase, rates: withRenewals(component.rates, renewalBase) };
  },
};

const ratesField = ({ model, namedBy }: ExpansionComponent): ListField<ExpansionComponent> => {
  const byCloser = model === 'by-closer';
  return {
    kind: 'list',
    id: 'rates',
    label: { en: 'Rates', da: 'Satser' },
    name: { en: 'Rates', da: 'Satser' },
    row: { en: 'Rate', da: 'Sats' },
    columns: [
      ...(byCloser ? [{ label: nameLabels[namedBy ?? 'closer'], unit: 'text' } as const] : []),
      { label: { en: 'Type', da: 'Type' }, unit: 'word', options: saleTypeOptions() },
      { label: { en: 'Rate', da: 'Sats' }, unit: 'percent', allows: 'share' },
    ],
    get: ({ rates }) =>
      rates.map(({ closer, type, rate }) => [
        ...(byCloser ? [closer ?? ''] : []),
        saleTypeIn(type) ?? type,
        rate,
      ]),
    set: (component, rows) => {
      const rates = rows.map((row, k) => rateOf(row, component.rates[k]));
      const renewals = rates.filter(isRenewal);
      const renewalBase = renewals.length === 0 || renewals.some(({ rate }) => rate > 0);
      const model = component.model === 'same' && !hasOneRate(rates) ? 'reduced' : component.model;
      return { ...component, model, renewalBase, rates };
    },
    next: ({ rates }) => {
      const last = rates.at(-1);
      const taken = rates.filter(({ closer }) => closer === last?.closer);
      const isFree = (type: string) => !taken.some((line) => saleTypeIn(line.type) === type);
      const free = saleTypeOptions().find(({ value }) => isFree(value));
      return [
        ...(byCloser ? [last?.closer ?? 'AE'] : []),
        free?.value ?? 'upsell',
        last?.rate ?? 0.1,
      ];
    },
  };
};

/** A row as a rate, in the document's own word for the type where that has not changed. */
function rateOf(row: Row, before: Rate | undefined): Rate {
  const [rate, type = '', closer] = row.toReversed();
  const isSameType = before !== undefined && saleTypeIn(before.type) === saleTypeIn(String(type));
  return {
    ...(closer !== undefined && { closer: String(closer) }),
    type: isSameType ? before.type : String(type),
    rate: Number(rate),
  };
}
