import type { LocalizedText } from '../../engine/words';
import type { Column, ListField } from '../field';

/** An entry that a row may lack has a column only where the component asks for it. */
type Row<C, K extends keyof C> = C[K] extends readonly (infer R)[] ? R : never;
type Columns<R> = { readonly [E in keyof R]: Column };

/** A list of the component's own: a column for every entry of its rows. */
export const listField = <C, K extends keyof C & string>(
  key: K,
  shown: Omit<ListField<C>, 'kind' | 'id' | 'get' | 'set' | 'name' | 'columns'> & {
    readonly name?: LocalizedText;
    readonly columns: Columns<Row<C, K>>;
  },
): ListField<C> => {
  const columns = Object.entries<Column>(shown.columns);
  return {
    ...{ kind: 'list', id: key, name: shown.label, ...shown },
    columns: columns.map(([, column]) => column),
    get: (component) =>
      (component[key] as readonly Readonly<Record<string, number | string>>[]).map((row) =>
        columns.map(([entry]) => row[entry] ?? ''),
      ),
    set: (component, rows) => ({
      ...component,
      [key]: rows.map((row) =>
        Object.fromEntries(
          columns.map(([entry, { unit }], k) => [
            entry,
            unit === 'text' || unit === 'word' ? String(row[k]) : Number(row[k]),
          ]),
        ),
      ),
    }),
  };
};
