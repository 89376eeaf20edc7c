import type { TableDescription } from '../description/description';
import type { TableShape } from '../description/read-workbook';

type Described = Pick<TableDescription, 'name' | 'columns'>;

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

export const titlesOf = ({ columns }: Pick<Described, 'columns'>): string =>
  columns.map(({ title }) => title).join('\n');

/**
 * The table that a person sorted, filtered, moved or made longer: its name counts, and where that was
 * changed, what its heads say, if at least half of them say it still.
 */
export function foundAs<T extends Pick<TableShape, 'name' | 'titles'>>(
  tables: readonly T[],
  described: Described,
): T | undefined {
  const named = tables.find(({ name }) => isSame(name, described.name));
  if (named) return named;
  const alike = ({ titles }: T) =>
    described.columns.filter(({ title }) => titles.some((one) => isSame(one, title))).length;
  const [likest] = [...tables].sort((one, other) => alike(other) - alike(one));
  return likest && 2 * alike(likest) >= described.columns.length ? likest : undefined;
}

/**
 * In which column of the sheet each described column stands: under its title wherever that is, and
 * under another one where its head was renamed in its place. A column that is gone has none.
 */
export function columnPlaces(
  { area, titles }: Pick<TableShape, 'area' | 'titles'>,
  { columns }: Pick<Described, 'columns'>,
): ReadonlyMap<string, number> {
  const isOurs = (title: string | undefined) =>
    title === undefined || columns.some((column) => isSame(column.title, title));
  return new Map(
    columns.flatMap(({ title }, index): [string, number][] => {
      const at = titles.findIndex((one) => isSame(one, title));
      if (at >= 0) return [[title, area.column + at]];
      return isOurs(titles[index]) ? [] : [[title, area.column + index]];
    }),
  );
}
