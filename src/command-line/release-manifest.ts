/** Where the add-in lives while one works on it; the manifest in the repository says so everywhere. */
export const developmentUrl = 'https://localhost:3000/';

/**
 * The manifest for an add-in that is served from `url`.
 *
 * Every address moves, and nothing else: the id stays, or Excel would take it for another add-in and
 * the formulas of existing workbooks would lose their functions.
 */
export function releaseManifest(manifest: string, url: string): string {
  return manifest.replaceAll(developmentUrl, releaseUrl(url));
}

/** The address with a slash at its end; refused where Office would refuse it, or would lose the path. */
export function releaseUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:') {
    throw new Error(`"${url}" is not an https address; Office loads add-ins over https only.`);
  }
  if (parsed.search !== '' || parsed.hash !== '') {
    throw new Error(`"${url}" has a query or a fragment; give the folder that dist/ is put in.`);
  }
  return parsed.href.endsWith('/') ? parsed.href : `${parsed.href}/`;
}
