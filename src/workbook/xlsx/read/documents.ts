import { Unreadable } from './unreadable';
import { encodingOf, readXml } from './xml';
import type { Relationship } from './relationships';
import type { Zip } from './zip';

const ours = 'urn:compsheet:';

/**
 * The XML documents of ours that the workbook or the package keeps, each once. One that is damaged is
 * handed on as it is, as long as its root can be told: what is left of a plan must not be lost here.
 */
export function documentsOf(zip: Zip, relationships: readonly Relationship[]): string[] {
  const paths = relationships.filter(({ type }) => type === 'customXml').map(({ path }) => path);
  return [...new Set(paths)]
    .filter((path) => zip.has(path))
    .flatMap((path) => {
      const bytes = zip.entry(path);
      const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
      // Most parts are other programs', and need no parser to be told apart.
      return xml.includes(ours) && rootNamespace(path, bytes).startsWith(ours) ? [xml] : [];
    });
}

/** Ends the reading where the root is known. */
const enough = new Error('The root was read.');

function rootNamespace(path: string, bytes: Uint8Array): string {
  let root: string | undefined;
  try {
    readXml(
      path,
      bytes,
      { namespace: /(?:)/ },
      {
        opened(_, __, namespace) {
          root = namespace;
          throw enough;
        },
      },
    );
  } catch (error) {
    if (error !== enough && !(error instanceof Unreadable)) throw error;
  }
  return root ?? '';
}
