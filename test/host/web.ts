/**
 * What the browsers of the tests find in place of the web: one server for every address that an add-in has
 * to do with, behind a certificate of its own. Chromium keeps what it has read and compiled from there, as
 * it never does of a file that is handed to it.
 */
import { createHash, createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { createCA, createCert } from 'mkcert';
import { chromium, type Browser } from 'playwright-core';
import { programPath } from '../programs';
import { clientFolder, scriptFolder } from './client';

/** Where the build is; `npm test` builds before it tests. */
const dist = process.env['COMPSHEET_DIST'] ?? join(__dirname, '../../dist');

export const addInOrigin = 'https://localhost:3000';

/** The add-in's pages again, for a tab to which Microsoft's library is out of reach. */
export const plainOrigin = 'https://localhost:3002';

/**
 * The library speaks only to Excel's own page, or to one on the add-in's own host. The second keeps
 * the add-in's storage open, which browsers close to a frame on another site.
 */
export const hostOrigins = {
  allowed: 'https://localhost:3001',
  blocked: 'https://excel.officeapps.live.com',
} as const;

const libraryOrigin = new URL(scriptFolder).origin;

const origins = [addInOrigin, plainOrigin, ...Object.values(hostOrigins), libraryOrigin];

export interface LaunchOptions {
  /** Files by their path, in place of the build. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether its pages are soon left again, so that no code is worth being made faster. */
  readonly isBrief?: boolean;
}

/** Finds nothing but these addresses: whatever else is asked for is nowhere. */
export async function launchChromium({ files, isBrief }: LaunchOptions = {}): Promise<Browser> {
  const { key, cert } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
    void answerTo(url, request.headers.referer ?? '', files).then((body) => {
      const type = mediaTypes[extname(url.pathname)] ?? 'text/html; charset=utf-8';
      response.setHeader('Content-Type', type).setHeader('Cache-Control', 'max-age=3600');
      // As Microsoft's own address does, whose library asks for more of itself as of another site.
      if (url.origin === libraryOrigin) response.setHeader('Access-Control-Allow-Origin', '*');
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
  });
  const port = await portOf(server);
  const places = origins.map((origin) => {
    const { hostname, port: known } = new URL(origin);
    return `MAP ${hostname}:${known || '443'} 127.0.0.1:${String(port)}`;
  });
  const spki = createPublicKey(cert).export({ type: 'spki', format: 'der' });
  const browser = await chromium.launch({
    executablePath: programPath('chromium'),
    args: [
      ...(isBrief === true ? ['--js-flags=--no-opt --no-maglev --single-threaded'] : []),
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      `--host-resolver-rules=${places.join(', ')}, MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`,
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  browser.once('disconnected', () => {
    server.close();
    server.closeAllConnections();
  });
  return browser;
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

/** Whether an address is one of an add-in's page, or of Microsoft's library, which it may ask for. */
export const mayAsk = (address: string, ...own: readonly string[]): boolean =>
  [...own.map((origin) => `${origin}/`), scriptFolder].some((place) => address.startsWith(place));

/** A page with nothing in it, of any of these addresses. */
export const emptyPage = '/empty';

async function answerTo(
  url: URL,
  referrer: string,
  files?: Readonly<Record<string, string>>,
): Promise<Buffer | string | undefined> {
  const { origin, pathname } = url;
  if (pathname === emptyPage) return '<title></title>';
  if (origin === libraryOrigin) {
    if (referrer.startsWith(plainOrigin) || !url.href.startsWith(scriptFolder)) return undefined;
    return read(clientFolder, pathname.slice(new URL(scriptFolder).pathname.length));
  }
  if (origin === addInOrigin || origin === plainOrigin) {
    return files ? files[pathname.slice(1)] : read(dist, pathname);
  }
  return pathname === '/' ? hostPage(url.searchParams) : undefined;
}

async function read(folder: string, path: string): Promise<Buffer | undefined> {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  return existsSync(file) && statSync(file).isFile() ? readFile(file) : undefined;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** The address of Excel's page around the add-in: in a frame of this name, which tells it where it is. */
export function hostAddress(origin: string, name: string): string {
  return `${origin}/?${new URLSearchParams({ name }).toString()}`;
}

/** Excel's page: it hands what the frame says to Node, and what Node answers to the frame. */
const hostPage = (asked: URLSearchParams) => `<!doctype html>
<title>Excel</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block }</style>
<script>
  addEventListener('DOMContentLoaded', () => {
    const frame = document.createElement('iframe');
    frame.name = ${JSON.stringify(asked.get('name'))};
    frame.src = ${JSON.stringify(`${addInOrigin}/taskpane.html`)};
    const say = (text) => frame.contentWindow.postMessage(text, ${JSON.stringify(addInOrigin)});
    window.tell = say;
    addEventListener('message', async (event) => {
      if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
      const answer = await window.askExcel(event.data);
      if (answer !== null) say(answer);
    });
    document.body.append(frame);
  });
</script>`;

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const certificateFile = join(__dirname, '../../out/certificate.json');
const days = 24 * 60 * 60 * 1000;

/** Made once, since making one takes longer than starting Chromium; two that make it at once both may. */
async function certificate(): Promise<Certificate> {
  const isGood =
    existsSync(certificateFile) && Date.now() - statSync(certificateFile).mtimeMs < 20 * days;
  if (!isGood) {
    const validity = 30;
    const of = { countryCode: 'DK', state: 'Nowhere', locality: 'Nowhere' };
    const ca = await createCA({ organization: 'Tests of this folder', ...of, validity });
    const made = await createCert({ ca, domains: ['localhost'], validity });
    mkdirSync(dirname(certificateFile), { recursive: true });
    const aside = `${certificateFile}.${String(process.pid)}`;
    writeFileSync(aside, JSON.stringify(made), { mode: 0o600 });
    renameSync(aside, certificateFile);
  }
  return JSON.parse(readFileSync(certificateFile, 'utf8')) as Certificate;
}
