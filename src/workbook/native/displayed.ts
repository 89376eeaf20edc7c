import type { Language, Words } from '../../engine/words';
import type { Column, ColumnFormulas, Native, Parameter, Place, Sheet, Shown } from './native';

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
    const page = pageOf(language);
    const written = write(placesOf(takes, form, language), page.sheet);
    const answers =
      typeof written === 'string'
        ? [{ name, formula: `=${written}` }]
        : page.lines.filter(({ name: line }) => written.some(({ here }) => here === line));
    return {
      when: form.when[language],
      helpers: page.lines.filter((line) => !answers.includes(line)),
      answers,
    };
  });
}

function pageOf(language: Language): { sheet: Sheet; lines: DisplayedFormula[] } {
  const lines: DisplayedFormula[] = [];
  const nameOf = (words: Words) => words[language].replaceAll(' ', '_');
  const sheet: Sheet = {
    language,
    cell(words, formula) {
      lines.push({ name: nameOf(words), formula: `=${formula}` });
      return nameOf(words);
    },
    column(_, words, write) {
      const own = named(nameOf(words), language);
      const { formula, start, last } = write(own);
      const column = { ...equals('start', start), ...equals('last', last) };
      lines.push({ name: own.here, formula: `=${formula}`, column });
      return own;
    },
    lines: () => named({ en: 'line', da: 'linje' }[language], language),
  };
  return { sheet, lines };
}

const equals = (key: keyof ColumnFormulas, formula: string | undefined) =>
  formula === undefined ? {} : { [key]: `=${formula}` };

function named(name: string, language: Language): Column {
  const [first, above, below] = {
    en: ['first', 'above', 'below'],
    da: ['første', 'over', 'under'],
  }[language] as [string, string, string];
  return {
    all: name,
    here: name,
    first: `${name}_${first}`,
    above: `${name}_${above}`,
    below: `${name}_${below}`,
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

/** The name of a parameter or of a column in the place of its cells. */
function placeOf(name: string, parameter: Parameter, form: string, language: Language): Place {
  const columnsOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((column) => [column, named(column, language)]));
  switch (parameter.kind) {
    case 'cell':
    case 'row':
      return name;
    case 'list':
      return named(name, language);
    case 'word':
      return form;
    case 'table':
      return columnsOf([...(form === '' ? [] : (parameter.before ?? [])), ...parameter.columns]);
    case 'either':
      return form === 'table' ? { table: columnsOf(parameter.columns) } : { [form]: name };
  }
}
