/** The only address outside our own that a page may load scripts from; Microsoft asks for this one. */
export const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What a page may load and where it may connect: its own address, Microsoft's library, nothing else.
 *
 * Styles in attributes and style elements are refused too. The library reports one such style of its
 * own on the web and works without it. Its usage reports to Microsoft are refused by `connect-src`.
 */
export const contentPolicy = policy(`'self' ${new URL(officeScript).origin}`);

/** The same of a page that is in no Excel: it asks nothing of anybody else. */
export const ownPolicy = policy("'self'");

function policy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Who may show a page in a frame can be said in a header only: ourselves, and Excel on the web. */
const frameAncestors = [
  "frame-ancestors 'self'",
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
].join(' ');

export const contentPolicyHeader = `${contentPolicy}; ${frameAncestors}`;
