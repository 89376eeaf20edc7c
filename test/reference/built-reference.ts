import { join } from 'node:path';
import { functionFiles, functionsMetadata } from '../../src/command-line/functions-metadata';
import { danishMetadata } from '../../src/command-line/danish-metadata';
import {
  type ReferenceSources,
  referenceFiles,
  referenceSources,
} from '../../src/reference/reference-files';

export const root = join(__dirname, '../..');

export interface BuiltReference {
  readonly sources: ReferenceSources;
  /** The text of every file by its name, as the build writes it. */
  readonly files: ReadonlyMap<string, string>;
  /** functions.json in both languages. */
  readonly metadata: Readonly<Record<'en' | 'da', string>>;
}

/** The reference as the build makes it, from the sources of this moment. */
export async function builtReference(): Promise<BuiltReference> {
  const en = await functionsMetadata(functionFiles.map((file) => join(root, file)));
  const metadata = { en, da: danishMetadata(en) };
  const sources = referenceSources(root, metadata);
  return { sources, files: referenceFiles(sources), metadata };
}
