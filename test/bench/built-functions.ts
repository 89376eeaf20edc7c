import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import webpack, { type Configuration } from 'webpack';
import { associated, type CellFunction } from '../functions/custom-functions-stub';

type Config = (
  env: object,
  options: { mode: string },
) => Configuration & {
  entry: Record<string, string[]>;
};

interface Built {
  readonly functions: ReadonlyMap<string, CellFunction>;
  readonly script: string;
}

/** The script that Excel loads and its functions. */
export async function builtFunctions(): Promise<Built> {
  const script = await builtScript(({ functions }) => functions);
  runInThisContext(script);
  return { functions: associated, script };
}

/** The script of one entry, built as for production, into a folder of its own. */
export async function builtScript(
  entryOf: (entries: Record<string, string[]>) => string | string[] | undefined,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'compsheet-bench-'));
  try {
    const config = createRequire(__filename)('../../webpack.config.js') as Config;
    const { entry, ...rest } = config({}, { mode: 'production' });
    await build({
      ...rest,
      entry: { one: entryOf(entry) ?? [] },
      output: { path: folder, filename: '[name].js' },
      plugins: [],
    });
    return readFileSync(join(folder, 'one.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}
