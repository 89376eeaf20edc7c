import { contentPolicy, officeScript } from './content-policy';

/**
 * The one page of the add-in, for the pane, the functions and the commands: a shared runtime loads
 * a single page for all three.
 *
 * The policy stands first in the head, so that it governs all that follows it. The functions come
 * before the pane, which keeps the pane's size out of the way of the first calculation. All scripts
 * wait for the page, in this order: what the template shows is seen before Microsoft's library is there.
 */
export function page(template: string): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
    `<script defer src="${officeScript}"></script>`,
    '<link rel="stylesheet" href="taskpane.css">',
    '<script defer src="functions.js"></script>',
    '<script defer src="taskpane.js"></script>',
  ];
  if (!template.includes('<head>')) throw new Error('The page has no <head> to load scripts in.');
  if (/<script|http-equiv|rel="stylesheet"/i.test(template)) {
    throw new Error(
      'The page has scripts, styles or a policy of its own; the build adds them all.',
    );
  }
  return template.replace('<head>', ['<head>', ...head].join('\n    '));
}
