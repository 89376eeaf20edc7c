import { Unreadable } from './unreadable';
import { encodingOf, readXml } from './xml';
import type { Relationship } from './relationships';
import type { Zip } from './zip';

const ours = /^urn:compsheet:/;

/**
 * The XML documents of ours that the workbook or the package keeps, each once. One that is damaged is
 * handed on as it is, as long as its root can be told: what is left of a plan must not be lost here.
 */
export function documentsOf(zip: Zip, relationships: readonly Relationship[]): string[] {
  const paths = relationships.filter(({ type }) => type === 'customXml').map(({ path }) => path);
  return [...new Set(paths)]
    .filter((path) => zip.has(path))
    .map((path) => ({ path, bytes: zip.entry(path) }))
    .filter(({ path, bytes }) => ours.test(rootNamespace(path, bytes)))
    .map(({ bytes }) => new TextDecoder(encodingOf(bytes)).decode(bytes));
}

function rootNamespace(path: string, bytes: Uint8Array): string {
  let root: string | undefined;
  try {
    readXml(
      path,
      bytes,
      { namespace: /(?:)/ },
      {
        opened(_, __, namespace) {
          root ??= namespace;
        },
      },
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return root ?? '';
}
