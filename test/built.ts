import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run build` has written; `npm test` builds before it tests. */
const folder = join(__dirname, '..', 'dist');

export function built(file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`There is no dist/${file}; "npm run build" makes it.`);
  return readFileSync(path, 'utf8');
}

export const builtScripts = (): string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.js'));
