import { contentPolicy, officeScript, ownPolicy } from './content-policy';

/**
 * The page of the add-in in Excel, for the pane, the functions and the commands: a shared runtime loads
 * a single page for all three.
 *
 * The policy stands first in the head, so that it governs all that follows it. The functions are named
 * before the pane starts, and fetched after the page or with the first call. All scripts wait for the
 * page, in this order: what the template shows is seen before Microsoft's library is there.
 */
export const page = (template: string): string =>
  withHead(template, [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
    `<script defer src="${officeScript}"></script>`,
    '<link rel="stylesheet" href="taskpane.css">',
    '<script defer src="cells.js"></script>',
    '<script defer src="taskpane.js"></script>',
  ]);

/** The pane alone, for a tab of a browser: no cell calls a function there, and no Excel is asked for. */
export const plainPage = (template: string): string =>
  withHead(template, [
    `<meta http-equiv="Content-Security-Policy" content="${ownPolicy}">`,
    '<link rel="stylesheet" href="taskpane.css">',
    '<script defer src="taskpane.js"></script>',
  ]);

function withHead(template: string, head: readonly string[]): string {
  if (!template.includes('<head>')) throw new Error('The page has no <head> to load scripts in.');
  if (/<script|http-equiv|rel="stylesheet"/i.test(template)) {
    throw new Error(
      'The page has scripts, styles or a policy of its own; the build adds them all.',
    );
  }
  return template.replace('<head>', ['<head>', ...head].join('\n    '));
}
