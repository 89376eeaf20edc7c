import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Language } from '../engine/words';
import { pagePath } from '../reference/page-path';

/**
 * The files that declare cell functions, and last the one that associates them all. Microsoft's
 * generator reads files, not folders.
 */
export const functionFiles = [
  'src/functions/bonuses.ts',
  'src/functions/commissions.ts',
  'src/functions/payments.ts',
  'src/functions/quotas.ts',
  'src/functions/forecasts.ts',
  'src/functions/payout-tables.ts',
  'src/functions/retention.ts',
  'src/functions/functions.ts',
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
 * Refused: whatever the generator reports, and two functions of one id, which it lets pass.
 */
export async function functionsMetadata(files: readonly string[]): Promise<string> {
  const { metadataJson, ids, errors } = await generate(files);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const faults = [...errors, ...repeated.map((id) => `Two cell functions are called ${id}.`)];
  if (faults.length === 0 && ids.length === 0) faults.push('No cell function was found.');
  if (faults.length > 0) throw new Error(`${files.join(', ')}: ${faults.join(' ')}`);
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

/** The generator's answer. Some faults it reports, others it throws, such as a word in single quotes. */
async function generate(
  files: readonly string[],
): Promise<{ metadataJson: string; ids: string[]; errors: string[] }> {
  try {
    const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([...files]);
    return { metadataJson, ids: associate.map(({ id }) => id), errors };
  } catch (error) {
    return { metadataJson: '', ids: [], errors: [(error as Error).message] };
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
