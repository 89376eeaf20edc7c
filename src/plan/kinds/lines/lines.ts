import { anyText } from '../../../engine/compared-texts';
import type { LocalizedText } from '../../../engine/words';
import type { Formula, Text } from '../../../formula/formula';
import { ofFirstFitting } from '../../../formula/operators/lookups/first-fitting';
import { dealName, listColumn } from '../../component-places';
import { saleTypeIn, saleTypeOptions } from '../../deals/sale-types';
import { columnNamed } from '../../exports/columns/named-column';
import {
  type ChoiceField,
  type Column,
  type Field,
  type ListField,
  type TextField,
  optionsOf,
} from '../../field';

/*
 * Lines of what a deal says in one to three columns of Deals, with a number each: the first that fits is
 * read. A line fits where every column says what the line says: without regard to case, and never as a
 * pattern; a * alone stands for anything, a blank too. Lines are read from above, so that a line for
 * anything stands below those that it is the rest of.
 */

/** The most columns that lines may name. */
export const mostColumns = 3;

/** A component that has lines: what the columns of Deals are called that they are of. */
export interface OfColumns {
  readonly columns: readonly string[];
}

/** What a deal says in each column, or the sign for anything; and the line's number. */
export interface Line {
  readonly of: readonly string[];
  readonly number: number;
}

/** What a kind says of its lines. */
export interface Lines<C extends OfColumns> {
  readonly id: keyof C & string;
  readonly get: (component: C) => readonly Line[];
  readonly set: (component: C, columns: string[], lines: readonly Line[]) => C;
  /** What depends on the columns, and what the list, a name of it and its numbers are called. */
  readonly depends: LocalizedText;
  readonly label: LocalizedText;
  readonly name: LocalizedText;
  readonly number: Column;
  /** The number of a line where there is none yet. */
  readonly first: number;
}

/** The number of the line that is read of a deal: an error where none fits. */
export const ofLine = ({ columns }: OfColumns): Formula<number> =>
  ofFirstFitting(
    listColumn(columns.length, 'percent'),
    columns.map((_, k) => [dealName(k), listColumn<Text>(k)] as const),
  );

/** How many columns there are, and what each is called. */
export const columnFields = <C extends OfColumns>(
  component: C,
  lines: Lines<C>,
): readonly Field<C>[] => [
  countField(lines),
  ...component.columns.map((_, k) => columnField(k, lines)),
];

/** A column more stands for anything in every line, until it is said what; one less is taken from the right. */
const countField = <C extends OfColumns>({ depends, get, set }: Lines<C>): ChoiceField<C> => ({
  kind: 'choice',
  id: 'columns',
  label: depends,
  options: optionsOf({
    1: { en: 'One column of Deals', da: 'Én kolonne i Handler' },
    2: { en: 'Two columns', da: 'To kolonner' },
    3: { en: 'Three columns', da: 'Tre kolonner' },
  }),
  get: ({ columns }) => String(columns.length),
  set: (component, value, language = 'en') => {
    const count = Number(value);
    const { columns } = component;
    const added = usualNames.filter((name) =>
      columns.every((one) => columnNamed(one) !== columnNamed(name[language])),
    );
    const names = [...columns, ...added.map((name) => name[language])].slice(0, count);
    const anything = Array.from({ length: count }, () => anyText);
    return set(
      component,
      names,
      get(component).map(({ of, number }) => ({
        of: [...of, ...anything].slice(0, count),
        number,
      })),
    );
  },
});

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

const columnField = <C extends OfColumns>(k: number, { get, set }: Lines<C>): TextField<C> => ({
  kind: 'text',
  id: `column${k + 1}`,
  label: columnLabels[k] ?? { en: '', da: '' },
  get: ({ columns }) => columns[k] ?? '',
  set: (component, name) => set(component, component.columns.with(k, name), get(component)),
});

export const linesField = <C extends OfColumns>(
  { columns }: C,
  { id, get, set, label, name, number, first }: Lines<C>,
): ListField<C> => ({
  ...{ kind: 'list', id, label, name, row: { en: 'Line', da: 'Linje' } },
  columns: [...columns.map(nameColumn), number],
  get: (component) =>
    get(component).map((line) => [
      ...columns.map((column, k) => {
        const said = line.of[k] ?? anyText;
        return columnNamed(column) === 'type' ? (saleTypeIn(said) ?? said) : said;
      }),
      line.number,
    ]),
  set: (component, rows) =>
    set(
      component,
      [...component.columns],
      rows.map((row) => ({ of: row.slice(0, -1).map(String), number: Number(row.at(-1)) })),
    ),
  next: (component) => {
    const lines = get(component);
    return [
      ...columns.map((column, k) => nextName(column, k, lines)),
      lines.at(-1)?.number ?? first,
    ];
  },
  // Above what stands for anything, since the first line that fits is read.
  nextAt: (component) => {
    const lines = get(component);
    const open = lines.findIndex(({ of }) => of.includes(anyText));
    return open < 0 ? lines.length : open;
  },
});

/** A name that no line has in a column yet; of types of sale, one that is left. */
function nextName(column: string, k: number, lines: readonly Line[]): string {
  const taken = lines.map(({ of }) => of[k] ?? '');
  if (columnNamed(column) === 'type') {
    const free = saleTypeOptions().find(
      ({ value }) => !taken.some((of) => saleTypeIn(of) === value),
    );
    return free?.value ?? 'upsell';
  }
  const names = [...taken, ''].map((_, n) => `${column} ${n + 1}`);
  return names.find((one) => !taken.includes(one)) ?? column;
}

/** A column of types of sale offers them. */
const nameColumn = (name: string): Column => {
  const label = { en: name, da: name };
  return columnNamed(name) === 'type'
    ? { label, unit: 'word', options: [...saleTypeOptions(), anyOption] }
    : { label, unit: 'text' };
};

const anyOption = { value: anyText, label: { en: anyText, da: anyText } };
