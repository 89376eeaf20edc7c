import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionName } from '../functions/function-names';

/**
 * What a cell function says that it returns. Microsoft's generator leaves it out of functions.json,
 * so it is read where it is written: in the comment that names the function.
 */
export function returnsOf(root: string, files: readonly string[], name: FunctionName): string {
  for (const file of files) {
    const comments = readFileSync(join(root, file), 'utf8').match(/\/\*\*.*?\*\//gs) ?? [];
    const own = comments.find((comment) => new RegExp(`@customfunction ${name}\\b`).test(comment));
    const said = /@returns\s+(.*?)\s*\*\/$/s.exec(own ?? '')?.[1];
    if (said !== undefined) return said.replace(/\s*\n\s*\*\s*/g, ' ');
  }
  throw new Error(
    `${name} does not say what it returns: "@returns" in its file of src/functions/.`,
  );
}
