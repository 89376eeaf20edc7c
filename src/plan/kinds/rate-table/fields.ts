import { anyText } from '../../../engine/compared-texts';
import type { LocalizedText } from '../../../engine/words';
import { columnNamed } from '../../exports/columns/named-column';
import { saleTypeIn, saleTypeOptions } from '../../deals/sale-types';
import {
  type ChoiceField,
  type Column,
  type Field,
  type ListField,
  type TextField,
  optionsOf,
} from '../../field';
import type { PlanComponent } from '../../kind';
import { dealLimitFields } from '../tables/deal-limits';
import type { RateTableComponent } from './schema';

export const rateTableFields = ({
  component,
}: PlanComponent<RateTableComponent>): Field<RateTableComponent>[] => [
  countField,
  ...component.columns.map((_, k) => columnField(k)),
  ...dealLimitFields(component),
  ratesField(component),
];

/** A column more stands for anything in every line, until it is said what; one less is taken from the right. */
const countField: ChoiceField<RateTableComponent> = {
  kind: 'choice',
  id: 'columns',
  label: { en: 'Rates depend on', da: 'Satserne afhænger af' },
  options: optionsOf({
    1: { en: 'One column of Deals', da: 'Én kolonne i Handler' },
    2: { en: 'Two columns', da: 'To kolonner' },
    3: { en: 'Three columns', da: 'Tre kolonner' },
  }),
  get: ({ columns }) => String(columns.length),
  set: (component, value, language = 'en') => {
    const count = Number(value);
    const { columns, rates } = component;
    const added = usualNames.filter((name) =>
      columns.every((one) => columnNamed(one) !== columnNamed(name[language])),
    );
    const names = [...columns, ...added.map((name) => name[language])].slice(0, count);
    const anything = Array.from({ length: count }, () => anyText);
    return {
      ...component,
      columns: names,
      rates: rates.map(({ of, rate }) => ({ of: [...of, ...anything].slice(0, count), rate })),
    };
  },
};

/** What a person begins with. */
const usualNames: readonly LocalizedText[] = [
  { en: 'Region', da: 'Region' },
  { en: 'Product', da: 'Produkt' },
  { en: 'Term', da: 'Løbetid' },
];

const columnLabels: readonly LocalizedText[] = [
  { en: 'First column', da: 'Første kolonne' },
  { en: 'Second column', da: 'Anden kolonne' },
  { en: 'Third column', da: 'Tredje kolonne' },
];

const columnField = (k: number): TextField<RateTableComponent> => ({
  kind: 'text',
  id: `column${k + 1}`,
  label: columnLabels[k] ?? { en: '', da: '' },
  get: ({ columns }) => columns[k] ?? '',
  set: (component, name) => ({ ...component, columns: component.columns.with(k, name) }),
});

const ratesField = ({ columns }: RateTableComponent): ListField<RateTableComponent> => ({
  kind: 'list',
  id: 'rates',
  label: { en: 'Rates', da: 'Satser' },
  name: { en: 'RateLines', da: 'SatsLinjer' },
  row: { en: 'Line', da: 'Linje' },
  columns: [
    ...columns.map(nameColumn),
    { label: { en: 'Rate', da: 'Sats' }, unit: 'percent', allows: 'share' },
  ],
  get: ({ rates }) =>
    rates.map(({ of, rate }) => [
      ...columns.map((name, k) => {
        const said = of[k] ?? anyText;
        return columnNamed(name) === 'type' ? (saleTypeIn(said) ?? said) : said;
      }),
      rate,
    ]),
  set: (component, rows) => ({
    ...component,
    rates: rows.map((row) => ({
      of: row.slice(0, -1).map(String),
      rate: Number(row.at(-1)),
    })),
  }),
  next: ({ rates }) => [
    ...columns.map((name, k) => nextName(name, k, rates)),
    rates.at(-1)?.rate ?? 0.1,
  ],
  // Above what stands for anything, since the first line that fits pays.
  nextAt: ({ rates }) => {
    const first = rates.findIndex(({ of }) => of.includes(anyText));
    return first < 0 ? rates.length : first;
  },
});

/** A name that no line has in a column yet; of types of sale, one that is left. */
function nextName(name: string, k: number, rates: RateTableComponent['rates']): string {
  const taken = rates.map(({ of }) => of[k] ?? '');
  if (columnNamed(name) === 'type') {
    const free = saleTypeOptions().find(
      ({ value }) => !taken.some((of) => saleTypeIn(of) === value),
    );
    return free?.value ?? 'upsell';
  }
  const names = [...taken, ''].map((_, n) => `${name} ${n + 1}`);
  return names.find((one) => !taken.includes(one)) ?? name;
}

/** A column of types of sale offers them. */
const nameColumn = (name: string): Column => {
  const label = { en: name, da: name };
  return columnNamed(name) === 'type'
    ? { label, unit: 'word', options: [...saleTypeOptions(), anyOption] }
    : { label, unit: 'text' };
};

const anyOption = { value: anyText, label: { en: anyText, da: anyText } };
