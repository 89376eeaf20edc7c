import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Compiler, sources, WebpackError } from 'webpack';
import { functionFiles, functionsMetadata } from './functions-metadata';
import { page } from './page';
import { releaseManifest } from './release-manifest';

const template = 'src/taskpane/taskpane.html';
const manifest = 'manifest.xml';

/** What the build writes beside the scripts, by name. Paths are relative to `root`. */
async function writtenFiles(root: string, url?: string): Promise<Map<string, string | Buffer>> {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const files = new Map<string, string | Buffer>();
  files.set('taskpane.html', page(text(template)));
  files.set('functions.json', await functionsMetadata(inputs(root)));
  for (const name of readdirSync(join(root, 'assets'))) {
    files.set(`assets/${name}`, readFileSync(join(root, 'assets', name)));
  }
  if (url !== undefined) files.set('manifest.xml', releaseManifest(text(manifest), url));
  return files;
}

const inputs = (root: string): string[] => functionFiles.map((file) => resolve(root, file));

/**
 * Writes the page, functions.json, the icons and, when an address is given, the manifest.
 *
 * Without an address there is no manifest to write: it would have to name one that is not ours.
 */
export class WrittenFiles {
  constructor(private readonly url?: string) {}

  apply(compiler: Compiler): void {
    const root = compiler.context;
    compiler.hooks.thisCompilation.tap('WrittenFiles', (compilation) => {
      [template, manifest].forEach((path) => compilation.fileDependencies.add(join(root, path)));
      compilation.contextDependencies.add(join(root, 'assets'));
      compilation.hooks.processAssets.tapPromise('WrittenFiles', async () => {
        try {
          for (const [name, content] of await writtenFiles(root, this.url)) {
            compilation.emitAsset(name, new sources.RawSource(content));
          }
        } catch (error) {
          compilation.errors.push(new WebpackError((error as Error).message));
        }
      });
    });
    if (this.url !== undefined) return;
    compiler.hooks.done.tap('WrittenFiles', () => {
      compiler
        .getInfrastructureLogger('compsheet')
        .info('No manifest in dist/: give the address with --env url=https://...');
    });
  }
}
