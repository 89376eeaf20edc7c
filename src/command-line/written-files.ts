import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Compiler, sources, WebpackError } from 'webpack';
import { type Language, languages } from '../engine/words';
import { danishMetadata } from './danish-metadata';
import { exampleFamilies, examplesFile } from '../reference/examples/worked-examples';
import { referenceFiles, referenceSources } from '../reference/reference-files';
import { functionFiles, functionsMetadata, withHelp } from './functions-metadata';
import { page, plainPage } from './page';
import { developmentUrl, releaseManifest, releaseUrl } from './release-manifest';

const template = 'src/taskpane/taskpane.html';
const manifest = 'manifest.xml';

/**
 * What the build writes beside the scripts, by name. Paths are relative to `root`; `home` is the
 * address that it will be served from, where that is known.
 */
async function writtenFiles(
  root: string,
  url: string | undefined,
  home: string | undefined,
): Promise<Map<string, string | Buffer>> {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const files = new Map<string, string | Buffer>();
  files.set('taskpane.html', page(text(template)));
  files.set('index.html', plainPage(text(template)));
  const english = await functionsMetadata(inputs(root));
  const metadata = { en: english, da: danishMetadata(english) };
  for (const language of languages) {
    const json = metadata[language];
    files.set(metadataFiles[language], home === undefined ? json : withHelp(json, home, language));
  }
  const sources = referenceSources(root, metadata);
  referenceFiles(sources).forEach((content, name) => files.set(name, content));
  for (const language of languages) {
    const families = exampleFamilies(language, sources.metadata[language]);
    files.set(examplesFile(language), JSON.stringify(families));
  }
  for (const one of readdirSync(join(root, 'assets'), { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name);
    if (one.isFile()) files.set(relative(root, path).replaceAll('\\', '/'), readFileSync(path));
  }
  if (url !== undefined) files.set('manifest.xml', releaseManifest(text(manifest), url));
  return files;
}

/** Which metadata Excel is given in which language; the manifest names both. */
const metadataFiles: Readonly<Record<Language, string>> = {
  en: 'functions.json',
  da: 'functions.da-DK.json',
};

const inputs = (root: string): string[] => functionFiles.map((file) => resolve(root, file));

/**
 * Writes the page, functions.json in both languages, the reference, the icons and, when an address
 * is given, the manifest.
 *
 * Without an address there is no manifest to write, and in production no help address in
 * functions.json: they would have to name one that is not ours.
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
          for (const [name, content] of await writtenFiles(root, this.url, this.home(compiler))) {
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

  private home({ options }: Compiler): string | undefined {
    if (this.url !== undefined) return releaseUrl(this.url);
    return options.mode === 'development' ? developmentUrl : undefined;
  }
}
