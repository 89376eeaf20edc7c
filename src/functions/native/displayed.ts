import type { Language, LocalizedText } from '../../engine/words';
import { place } from '../../formula/formula';
import type {
  Column,
  ColumnFormulas,
  Grid,
  Native,
  Parameter,
  Place,
  Sheet,
  Shown,
} from './native';
import { inSteps } from './steps';

/** One formula of a native form as a page shows it, with names where cells would stand. */
export interface DisplayedFormula {
  readonly name: string;
  readonly formula: string;
  /** A formula for each row of a table; `start` stands above its first row, `last` in its last. */
  readonly column?: { readonly start?: string; readonly last?: string };
}

export interface DisplayedNative {
  /** Which of its forms it is: with a quota, retroactive. */
  readonly when: string;
  /** The steps, in the order in which a reader can follow them. */
  readonly helpers: readonly DisplayedFormula[];
  /** What the function is equal to: one formula, or one for each column of a spilled answer. */
  readonly answers: readonly DisplayedFormula[];
}

/**
 * The native forms of a function with the names of its parameters and steps. In a column, a name is
 * the cell in the same row, and `_above` and `_below` are its neighbours.
 */
export function displayed(
  name: string,
  { takes, shown, write }: Native,
  language: Language,
): DisplayedNative[] {
  return shown.map((form) => {
    const lines: DisplayedFormula[] = [];
    const { sheet, textOf } = pageOf(language, lines);
    const written = write(placesOf(takes, form, language), sheet);
    const answers =
      'is' in written
        ? [{ name, formula: textOf(written) }]
        : lines.filter((line) => written.some(({ here }) => textOf(here) === `=${line.name}`));
    const helpers = lines.filter((line) => !answers.includes(line));
    return { when: form.when[language], helpers, answers };
  });
}

function pageOf(language: Language, lines: DisplayedFormula[]) {
  const nameOf = (words: LocalizedText) => words[language].replaceAll(' ', '_');
  const textOf = inSteps((words, formula) => {
    lines.push({ name: nameOf(words), formula });
    return nameOf(words);
  });
  const sheet: Sheet = {
    language,
    column<T>(_: unknown, words: LocalizedText, write: (own: Column<T>) => ColumnFormulas<T>) {
      const own = columnNamed<T>(nameOf(words), language);
      const { formula, start, last } = write(own);
      const line = { name: nameOf(words), formula: textOf(formula) };
      const column = {
        ...(start && { start: textOf(start) }),
        ...(last && { last: textOf(last) }),
      };
      lines.push({ ...line, column });
      return own;
    },
    lines: () => columnNamed({ en: 'line', da: 'linje' }[language], language),
  };
  return { sheet, textOf };
}

function columnNamed<T = number>(name: string, language: Language): Column<T> {
  const [first, above, below] = {
    en: ['first', 'above', 'below'],
    da: ['første', 'over', 'under'],
  }[language] as [string, string, string];
  return {
    all: place(name),
    here: place(name),
    first: place(`${name}_${first}`),
    above: place(`${name}_${above}`),
    below: place(`${name}_${below}`),
    rows: 1,
  };
}

function placesOf(
  takes: Native['takes'],
  { given }: Shown,
  language: Language,
): Record<string, Place | undefined> {
  return Object.fromEntries(
    Object.entries(takes).map(([name, parameter]) => {
      const word = given[name];
      const isLeftOut = parameter.optional === true && word === undefined;
      return [name, isLeftOut ? undefined : placeOf(name, parameter, word ?? '', language)];
    }),
  );
}

function placeOf(name: string, parameter: Parameter, form: string, language: Language): Place {
  const columnsOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((column) => [column, columnNamed(column, language)]));
  switch (parameter.kind) {
    case 'cell':
    case 'row':
      return place(name);
    case 'list':
      return columnNamed(name, language);
    case 'word':
      return form;
    case 'table':
      return columnsOf([...(form === '' ? [] : (parameter.before ?? [])), ...parameter.columns]);
    case 'grid': {
      const edge = { en: ['down', 'across'], da: ['ned', 'hen'] }[language] as [string, string];
      const [down, across] = edge.map((side) => columnNamed(`${name}_${side}`, language));
      return { down, across, cells: place(name) } as Grid;
    }
    case 'either':
      return form === 'table'
        ? { table: columnsOf(parameter.columns) }
        : form === 'word'
          ? { word: name }
          : { cell: place(name) };
  }
}
