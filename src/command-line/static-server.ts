import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import { extname, join, sep } from 'node:path';
import { contentPolicyHeader } from './content-policy';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

/** A server of the files in a folder, and of nothing else; over https when it is given a certificate. */
export function staticServer(folder: string, certificate?: ServerOptions): Server {
  const listener: RequestListener = (request, response) => {
    const refuse = (status: number): void => {
      response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = fileFor(folder, request.url ?? '/');
    const contentType = file === undefined ? undefined : contentTypes[extname(file)];
    if (file === undefined || contentType === undefined) return refuse(404);
    readFile(file).then(
      (content) => {
        response.writeHead(200, { ...headers, 'Content-Type': contentType });
        response.end(content);
      },
      () => refuse(404),
    );
  };
  return certificate === undefined
    ? createServer(listener)
    : createSecureServer(certificate, listener);
}

/** Excel on the web reads functions.json from another origin than ours, so anyone may read. */
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentPolicyHeader,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The file that an address means, or undefined when that would lie outside the folder. */
function fileFor(folder: string, address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    const file = join(folder, path === '/' ? 'index.html' : path);
    return file.startsWith(join(folder, sep)) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Listens, and says on which port. 0 takes any that is free. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
