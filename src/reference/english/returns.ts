import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionName, folderOf } from '../../functions/function-names';

/**
 * What a cell function says that it returns. Microsoft's generator leaves it out of functions.json,
 * so it is read where it is written: in the comment that names the function.
 */
export function returnsOf(root: string, name: FunctionName): string {
  const file = `src/functions/${folderOf(name)}/cell.ts`;
  const said = /@returns\s+(.*?)\s*\*\//s.exec(readFileSync(join(root, file), 'utf8'))?.[1];
  if (said === undefined) {
    throw new Error(`${name} does not say what it returns: "@returns" in ${file}.`);
  }
  return said.replace(/\s*\n\s*\*\s*/g, ' ');
}
