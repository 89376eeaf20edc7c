import type { Language, LocalizedText } from '../engine/words';
import type { Unit } from '../formula/unit';

export type { Unit };

/** A number that a person may change: a field in the pane, a named cell in the workbook. */
export interface NumberField<C> {
  readonly kind: 'number';
  readonly id: string;
  readonly label: LocalizedText;
  readonly name: LocalizedText;
  readonly unit: Unit;
  /** What stands behind the number where the unit's own sign does not say enough. */
  readonly suffix?: LocalizedText;
  readonly allows: Allowed;
  readonly isRate?: IsRate;
  readonly get: (component: C) => number;
  readonly set: (component: C, value: number) => C;
}

/** A part of the plan's structure, one of several words: changed in the pane, shown on the sheet. */
export interface ChoiceField<C> {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: LocalizedText;
  readonly options: readonly Option[];
  /** The choice that goes without saying: a sheet that has it says nothing of it. */
  readonly usual?: string;
  readonly get: (component: C) => string;
  /** `language` is the plan's, for texts that the choice brings along. */
  readonly set: (component: C, value: string, language?: Language) => C;
}

/** A text of the plan's structure, such as the name of a column: typed in the pane, shown on the sheet. */
export interface TextField<C> {
  readonly kind: 'text';
  readonly id: string;
  readonly label: LocalizedText;
  readonly get: (component: C) => string;
  readonly set: (component: C, value: string) => C;
}

/** Rows that a person may change: rungs, tiers, events, objectives. A component has at most one list. */
export interface ListField<C> {
  readonly kind: 'list';
  readonly id: string;
  readonly label: LocalizedText;
  readonly name: LocalizedText;
  readonly row: LocalizedText;
  readonly columns: readonly Column[];
  readonly get: (component: C) => readonly Row[];
  readonly set: (component: C, rows: readonly Row[]) => C;
  /** A row to add below the others; its texts in the plan's language. */
  readonly next: (component: C, language?: Language) => Row;
  /** Where it comes in, of a list whose order says something; left out, below the others. */
  readonly nextAt?: (component: C) => number;
  /**
   * Of a grid: what its first row holds, in the place of the columns' own, behind a corner of which
   * nobody types anything. The first column holds the thresholds down.
   */
  readonly across?: Across;
}

export interface Across {
  readonly from: Column;
  readonly column: LocalizedText;
  /** The most columns of thresholds. */
  readonly most: number;
  /** Its edges and its cells, as formulas know them. */
  readonly places: (rows: readonly Row[]) => Readonly<Record<'down' | 'across' | 'cells', unknown>>;
}

export type Column = { readonly label: LocalizedText } & (
  | {
      readonly unit: Unit;
      readonly allows: Allowed;
      readonly isRate?: IsRate;
      /** What the rows have of one whole: together 100 %. */
      readonly isPart?: true;
    }
  | { readonly unit: 'text' }
  | { readonly unit: 'word'; readonly options: readonly Option[] }
);
export type Row = readonly (number | string)[];
export interface Option {
  readonly value: string;
  readonly label: LocalizedText;
}
/** A share of the measure that is paid: of money, above 100 % it is asked about, never refused. */
type IsRate = true;
export type Allowed = 'above zero' | 'zero or more' | 'share' | 'any';

export type Field<C> = NumberField<C> | ChoiceField<C> | TextField<C> | ListField<C>;

/** A field that holds one of the component's own numbers. */
export const numberField = <C, K extends keyof C & string>(
  key: K,
  shown: Omit<NumberField<C>, 'kind' | 'id' | 'get' | 'set' | 'name'> & {
    readonly name?: LocalizedText;
  },
): NumberField<C> => ({
  kind: 'number',
  id: key,
  name: shown.label,
  ...shown,
  get: (component) => Number(component[key]),
  set: (component, value) => ({ ...component, [key]: value }),
});

/** A field that holds one of the component's own words. */
export const choiceField = <C, K extends keyof C & string>(
  key: K,
  label: LocalizedText,
  options: Readonly<Record<string, LocalizedText>>,
): ChoiceField<C> => ({
  kind: 'choice',
  id: key,
  label,
  options: optionsOf(options),
  get: (component) => String(component[key]),
  set: (component, value) => ({ ...component, [key]: value }),
});

/** What a cell of a list holds; nothing in the corner of a grid. */
export function columnAt<C>(
  { columns, across }: ListField<C>,
  row: number,
  column: number,
): Column | undefined {
  if (!across || row > 0) return columns[column];
  return column > 0 ? across.from : undefined;
}

export const optionsOf = (words: Readonly<Record<string, LocalizedText>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** A text of a list as its cell shows it: a word of the plan by its label. */
export function shownIn(column: Column | undefined, value: string, language: Language): string {
  if (column?.unit !== 'word') return value;
  return column.options.find((option) => option.value === value)?.label[language] ?? value;
}
