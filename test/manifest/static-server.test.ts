import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, staticServer } from '../../src/command-line/static-server';

const folder = mkdtempSync(join(tmpdir(), 'compsheet-'));
const served = join(folder, 'dist');
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(served, 'assets'), { recursive: true });
  writeFileSync(join(served, 'taskpane.html'), '<!doctype html>');
  writeFileSync(join(served, 'index.html'), '<!doctype html><title>');
  writeFileSync(join(served, 'functions.json'), '{}');
  writeFileSync(join(served, 'assets', 'a name.js'), '1;');
  writeFileSync(join(served, 'notes.txt'), 'no type of ours');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  mkdirSync(join(folder, 'dist-too'));
  writeFileSync(join(folder, 'dist-too', 'secret.js'), 'secret');
  server = staticServer(served);
  port = await listen(server, 0, '127.0.0.1');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks as a hostile client would: a browser or `fetch` would tidy the path first. */
function ask(path: string, method = 'GET'): Promise<IncomingMessage & { body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve(Object.assign(response, { body })));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<!doctype html><title>'],
  ['/taskpane.html?x=1', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/functions.json', 'application/json; charset=utf-8', '{}'],
  ['/assets/a%20name.js', 'text/javascript; charset=utf-8', '1;'],
])('%s is served with its type', async (path, type, body) => {
  const response = await ask(path);
  expect([response.statusCode, response.headers['content-type'], response.body]).toEqual([
    200,
    type,
    body,
  ]);
});

test('the policy says who may frame the page, which a page cannot say of itself', async () => {
  const { headers } = await ask('/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  '/../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/assets/../../secret.js',
  '/..\\secret.js',
  '/../dist-too/secret.js',
  '/%00.js',
  '/%E0%A4%A.js',
  '/assets',
  '/nothing.js',
  '/notes.txt',
  'http://example.com/secret.js',
])('%s is not found', async (path) => {
  const { statusCode, body } = await ask(path);
  expect([statusCode, body]).toEqual([404, '404\n']);
});

test('a head has the headers and no body', async () => {
  const { statusCode, body } = await ask('/', 'HEAD');
  expect([statusCode, body]).toEqual([200, '']);
});

test('only reading is allowed', async () => {
  expect((await ask('/', 'POST')).statusCode).toBe(405);
});
