import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** The files that declare cell functions. Microsoft's generator reads files, not folders. */
export const functionFiles = ['src/functions/functions.ts'];

/**
 * functions.json: what Excel is told of the cell functions, read out of their source by Microsoft's
 * generator.
 *
 * Added to what it writes: `allowErrorForDataTypeAny`, without which one #N/A in a range would stop
 * the whole call instead of spoiling its own row. It stands beside `functions`, for all of them.
 *
 * Refused: whatever the generator reports, and two functions of one id, which it lets pass.
 */
export async function functionsMetadata(files: readonly string[]): Promise<string> {
  const { metadataJson, ids, errors } = await generate(files);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const faults = [...errors, ...repeated.map((id) => `Two cell functions are called ${id}.`)];
  if (faults.length === 0 && ids.length === 0) faults.push('No cell function was found.');
  if (faults.length > 0) throw new Error(`${files.join(', ')}: ${faults.join(' ')}`);
  const { functions, ...rest } = JSON.parse(metadataJson) as Record<string, unknown>;
  return `${JSON.stringify({ ...rest, allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
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
