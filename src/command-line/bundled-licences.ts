import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiler, type Module, sources, WebpackError } from 'webpack';

/** What is in dist/ of others, with the terms that it comes under. */
export const licencesFile = 'LICENCES.txt';

/**
 * Writes the licence of every package whose code stands in a script: its own file as npm installed
 * it, or, where a package comes without one, the text kept in `licences/`. A package with neither
 * stops the build.
 */
export class BundledLicences {
  apply(compiler: Compiler): void {
    const root = compiler.context;
    compiler.hooks.thisCompilation.tap('BundledLicences', (compilation) => {
      compilation.hooks.processAssets.tap('BundledLicences', () => {
        try {
          const packages = bundledPackages(compilation.modules);
          const text = [...packages].sort().map((name) => licenceOf(root, name));
          compilation.emitAsset(licencesFile, new sources.RawSource(text.join(rule)));
        } catch (error) {
          compilation.errors.push(new WebpackError((error as Error).message));
        }
      });
    });
  }
}

const rule = `\n${'-'.repeat(72)}\n\n`;

/** Modules that were joined into one stand inside it. Webpack itself adds the code that loads them. */
export function bundledPackages(modules: Iterable<Module>): Set<string> {
  const found = new Set(['webpack']);
  const visit = (module: Module & { readonly modules?: Iterable<Module> }): void => {
    const path = module.nameForCondition()?.replaceAll('\\', '/');
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path ?? '')?.[1];
    if (name !== undefined && !isOfTheBuild(name)) found.add(name);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of modules) visit(module);
  return found;
}

/** Style sheets pass through these; nothing of them stays in what is built. */
const isOfTheBuild = (name: string): boolean => /^(css-loader|mini-css-extract-plugin)$/.test(name);

function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const own = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  const kept = join(root, 'src/command-line/licences', `${name.replace('/', '+')}.txt`);
  const file = own === undefined ? kept : join(folder, own);
  if (!existsSync(file)) {
    throw new Error(`${name} comes without a licence file: keep its text in ${kept}.`);
  }
  return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`;
}
