import { createRequire } from 'node:module';
import { type FunctionName, folderOf, functionNames } from '../functions/function-names';
import type { Family, Page } from '../functions/page';

const load = createRequire(__filename);

/** What stands in the folder of each function. One without a folder, or without its page, stops the build. */
export const pages = Object.fromEntries(
  functionNames.map((name) => [name, pageOf(name)]),
) as Readonly<Record<FunctionName, Page>>;

function pageOf(name: FunctionName): Page {
  return (load(`../functions/${folderOf(name)}/page`) as { page: Page }).page;
}

export const isFunctionName = (name: string): name is FunctionName => name in pages;

export const membersOf = (family: Family): FunctionName[] =>
  functionNames.filter((name) => pages[name].family === family);
