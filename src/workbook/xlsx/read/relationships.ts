import type { Allowance } from './limits';
import { damaged } from './unreadable';
import { type ElementReader, readXml } from './xml';
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
export function relationshipsOf(zip: Zip, path: string, allow: Allowance): Relationship[] {
  const name = lastStep(path);
  const list = `${path.slice(0, path.length - name.length)}_rels/${name}.rels`;
  if (!zip.has(list)) return [];
  if (path.length > longestPath) throw damaged(list);
  const relationships: Relationship[] = [];
  const folders = path.split('/').slice(0, -1);
  const expected = { namespace: /\/package\/2006\/relationships$/, root: 'Relationships' };
  const reader: ElementReader = {
    opened(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      allow('relationships', 1);
      const target = resolved(attributes.get('Target') ?? '', folders);
      if (target.length > longestPath) throw damaged(list);
      relationships.push({
        id: attributes.get('Id') ?? '',
        type: lastStep(attributes.get('Type') ?? ''),
        path: target,
      });
    },
  };
  readXml(list, zip.entry(list), expected, reader, allow);
  return relationships;
}

/** Longer ones are no file's on any disk; each relationship holds one. */
const longestPath = 1_024;

const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** LibreOffice steps out of the root of the package (`../customXml/item1.xml`): the root is meant. */
function resolved(target: string, from: readonly string[]): string {
  const folders = target.startsWith('/') ? [] : [...from];
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}
