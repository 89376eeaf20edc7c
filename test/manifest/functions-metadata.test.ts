import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionsMetadata } from '../../src/command-line/functions-metadata';

const folder = mkdtempSync(join(tmpdir(), 'compsheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(source: string): string {
  const path = join(folder, `${files++}.ts`);
  writeFileSync(path, source);
  return path;
}

const declaration = (id: string, parameter = 'number'): string => `
  /**
   * Twice as much.
   * @customfunction ${id}
   * @param x How much.
   */
  export function ${id.toLowerCase()}(x: ${parameter}): number { return 2 * (x as number); }
`;

test('errors in a range reach every function, instead of stopping the call', async () => {
  const metadata: unknown = JSON.parse(await functionsMetadata([file(declaration('TWICE'))]));
  expect(metadata).toMatchObject({
    allowErrorForDataTypeAny: true,
    functions: [{ id: 'TWICE', description: 'Twice as much.', parameters: [{ name: 'x' }] }],
  });
});

test('the functions of all files stand in one list', async () => {
  const both = [file(declaration('TWICE')), file(declaration('DOUBLE'))];
  const { functions } = JSON.parse(await functionsMetadata(both)) as {
    functions: { id: string }[];
  };
  expect(functions.map(({ id }) => id)).toEqual(['TWICE', 'DOUBLE']);
});

test('two functions of one name are refused, also in two files', async () => {
  const both = [file(declaration('TWICE')), file(declaration('TWICE'))];
  await expect(functionsMetadata(both)).rejects.toThrow(
    '@customfunction tag specifies a duplicate id: TWICE',
  );
});

test('what the generator cannot read is refused, and the file is named', async () => {
  const paths = [file(declaration('TWICE')), file(declaration('DOUBLE', 'Date'))];
  await expect(functionsMetadata(paths)).rejects.toThrow(
    new RegExp(`^${paths[1]}: Custom function does not support type`),
  );
});

test('what makes the generator fall over is refused, and the file is named', async () => {
  const path = file("/** @customenum {string} */ enum Mode { first = 'first' }");
  await expect(functionsMetadata([path])).rejects.toThrow(`${path}: Unexpected token`);
});

test('a file without cell functions is refused', async () => {
  await expect(functionsMetadata([file('')])).rejects.toThrow('No cell function was found.');
});
