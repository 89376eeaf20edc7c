import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../engine/words';
import { folderOf, functionNames } from '../functions/function-names';
import { pagePath } from '../reference/page-path';

/** The files that declare cell functions, after the one with the list of words that several of them take. */
export const functionFiles = [
  'src/functions/edge/tiers.ts',
  ...functionNames.map((name) => `src/functions/${folderOf(name)}/cell.ts`),
];

/**
 * functions.json: what Excel is told of the cell functions, read out of their source by Microsoft's
 * generator.
 *
 * Added to what it writes: `allowErrorForDataTypeAny`, without which one #N/A in a range would stop
 * the whole call instead of spoiling its own row. It stands beside `functions`, for all of them.
 * A parameter named after a word that TypeScript keeps for itself ends in an underscore there (`new_`),
 * and not in Excel.
 *
 * Refused: whatever the generator reports, such as two functions of one id, with its file.
 */
export async function functionsMetadata(files: readonly string[]): Promise<string> {
  const { metadataJson, errors } = await generate(files);
  if (errors.length > 0) throw new Error(errors.join(' '));
  if (metadataJson === '') throw new Error(`${files.join(', ')}: No cell function was found.`);
  const { functions, ...rest } = JSON.parse(metadataJson) as { functions: DeclaredFunction[] };
  const named = functions.map(({ parameters, ...declared }) => ({
    ...declared,
    parameters: parameters.map((one) => ({ ...one, name: one.name.replace(/_$/, '') })),
  }));
  const metadata = { ...rest, allowErrorForDataTypeAny: true, functions: named };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

interface DeclaredFunction {
  readonly parameters: readonly { readonly name: string }[];
}

/**
 * The generator's answer to all files as one, since it knows a list of words only in the file that
 * declares it. Some faults it reports, with their line, others it throws, such as a word in single
 * quotes.
 */
async function generate(
  files: readonly string[],
): Promise<{ metadataJson: string; errors: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'compsheet-'));
  const whole = join(folder, 'functions.ts');
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const owners = texts.flatMap((text, k) => text.split('\n').map(() => files[k]));
  const owner = (error: string) => owners[Number(/\((\d+),\d+\)$/.exec(error)?.[1]) - 1];
  try {
    writeFileSync(whole, texts.join('\n'));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(whole);
    return { metadataJson, errors: errors.map((one) => `${owner(one) ?? files.join()}: ${one}`) };
  } catch (error) {
    return { metadataJson: '', errors: [`${files.join(', ')}: ${(error as Error).message}`] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The same with the address of each function's page of the reference, which Excel opens from the
 * function's help. It is not in the source: the address is known only when a release is built.
 */
export function withHelp(metadata: string, home: string, language: Language): string {
  const { functions, ...rest } = JSON.parse(metadata) as { functions: { readonly id: string }[] };
  const helped = functions.map((one) => ({
    ...one,
    helpUrl: `${home}${pagePath(one.id, language)}`,
  }));
  return `${JSON.stringify({ ...rest, functions: helped }, null, 2)}\n`;
}
