import { readXml } from './xml';
import type { Zip } from './zip';

/** From a part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `customXml`. */
  readonly type: string;
  /** Where the other part lies, from the root of the package. */
  readonly path: string;
}

/**
 * What a part is related to inside the package ('' for the package itself); nothing, where it has no
 * list.
 */
export function relationshipsOf(zip: Zip, path: string): Relationship[] {
  const name = lastStep(path);
  const list = `${path.slice(0, path.length - name.length)}_rels/${name}.rels`;
  if (!zip.has(list)) return [];
  const relationships: Relationship[] = [];
  const expected = { namespace: /\/package\/2006\/relationships$/, root: 'Relationships' };
  readXml(list, zip.entry(list), expected, {
    opened(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      relationships.push({
        id: attributes.get('Id') ?? '',
        type: lastStep(attributes.get('Type') ?? ''),
        path: resolved(attributes.get('Target') ?? '', path),
      });
    },
  });
  return relationships;
}

const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** LibreOffice steps out of the root of the package (`../customXml/item1.xml`): the root is meant. */
function resolved(target: string, from: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split(/[\\/]/)) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}
