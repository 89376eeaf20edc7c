import { mostDocuments } from '../../kept/plan-document';
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
  const documents: string[] = [];
  for (const path of new Set(paths)) {
    if (!zip.has(path)) continue;
    const bytes = zip.entry(path);
    const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
    // Most parts are other programs', and need no parser to be told apart.
    if (!xml.includes(ours) || !rootNamespace(path, bytes).startsWith(ours)) continue;
    documents.push(xml);
    // What is behind so many is not unpacked.
    if (documents.length === mostDocuments) break;
  }
  return documents;
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
