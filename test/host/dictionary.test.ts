/** The host's tables against the client's own classes: the host cannot model what does not exist. */
import { classTables } from './classes/registry';
import { clientClass, type ClientMember } from './client';
import type { ClassTable } from './schema';

/** Members that the client writes by another name than it reads. */
const aliases = ['Worksheet.Gridlines', 'Worksheet.Headings'];

/** Classes that the client builds while it runs or keeps to itself, without a text to read. */
const builtAtRunTime = ['AddinInternalService', 'WacWorkbook'];

const tables = (Object.entries(classTables) as [string, ClassTable<unknown>][]).filter(
  ([name]) => !builtAtRunTime.includes(name),
);

test.each(tables)('%s has only members that the client has', (name, table) => {
  const members = clientClass(name);
  const member = (key: string): ClientMember | undefined => members?.get(key);
  const known = (keys: object = {}) =>
    Object.keys(keys).filter((key) => !aliases.includes(`${name}.${key}`));

  for (const key of known(table.properties)) {
    expect([key, member(key)?.kind]).toEqual([key, 'property']);
    if (table.properties?.[key]?.write) expect([key, member(key)?.settable]).toEqual([key, true]);
  }
  for (const key of known(table.links)) expect([key, member(key)?.kind]).toEqual([key, 'link']);
  for (const key of known(table.methods)) {
    const { kind, arity } = member(key) ?? {};
    expect([key, kind, arity]).toEqual([key, 'method', table.methods?.[key]?.arity]);
  }
});
