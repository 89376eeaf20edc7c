import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the order of a page, and where rules of one weight meet, the later holds. */
const parts = ['page', 'formulas', 'contents', 'tables', 'examples', 'lists', 'wide', 'print'];

/**
 * The one style sheet of the reference: the colours and the ground of the pane, then its own rules.
 *
 * The pane is told whether it is dark; a page asks the reader's system. The colours of both, and
 * those of contrast themes, are read out of the pane's own files, so that they are written once.
 */
export function styleSheet(root: string): string {
  const style = join(root, 'src/taskpane/style');
  const tokens = readFileSync(join(style, 'tokens.css'), 'utf8');
  const forced = readFileSync(join(style, 'forced.css'), 'utf8');
  const light = block(tokens, /:root (\{[^}]*\})/, 'tokens.css');
  const dark = block(tokens, /:root\.dark (\{[^}]*\})/, 'tokens.css');
  const contrast = block(forced, /:root,\s*:root\.dark (\{[^}]*\})/, 'forced.css');
  return [
    `:root ${light}`,
    `@media screen and (prefers-color-scheme: dark) { :root ${dark} }`,
    `@media (forced-colors: active) { :root ${contrast} }`,
    readFileSync(join(style, 'ground.css'), 'utf8'),
    ...parts.map((part) => readFileSync(join(__dirname, `styles/${part}.css`), 'utf8')),
  ].join('\n');
}

function block(css: string, pattern: RegExp, file: string): string {
  const found = pattern.exec(css)?.[1];
  if (found === undefined) throw new Error(`${file} has no ${pattern.source} for the reference.`);
  return found;
}
