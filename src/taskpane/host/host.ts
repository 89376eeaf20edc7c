/** Where the pane runs: in Excel, or in a tab of a browser that has no workbook. */
export type Host = 'excel' | 'browser';

/**
 * Waits for Office to say where we are. Without its library at hand, and after a while without an
 * answer, it is a browser; that it is Excel all the same is told through `late`. That it is none changes
 * nothing: somebody may have begun a plan meanwhile.
 */
export async function hostHere(late: () => void): Promise<Host> {
  if (typeof Office === 'undefined') return 'browser';
  const answer = Office.onReady().then(
    ({ host }): Host => (String(host) === 'Excel' ? 'excel' : 'browser'),
    (): Host => 'browser',
  );
  const tooLong = new Promise<undefined>((done) => setTimeout(() => done(undefined), 2000));
  const host = await Promise.race([answer, tooLong]);
  if (host === undefined) void answer.then((found) => found === 'excel' && late());
  return host ?? 'browser';
}

/** Where the open workbook is kept, which tells it from others; blank while it is kept nowhere. */
export const documentAddress = (host: Host): string =>
  host === 'excel'
    ? ((Office.context.document.url as string | null) ?? '').replace(/[?#].*/, '')
    : '';

/** The language of Excel's own words, where we are in Excel. */
export const displayLanguage = (host: Host): string | undefined =>
  host === 'excel' ? Office.context.displayLanguage : undefined;
