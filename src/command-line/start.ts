import { type ChildProcess, spawn } from 'node:child_process';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { developmentUrl } from './release-manifest';
import { listen, staticServer } from './static-server';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');

/** A command of an installed package, run by this Node, so that no shell of any system is needed. */
function command(script: string, args: readonly string[]): ChildProcess {
  const path = join(root, 'node_modules', script);
  return spawn(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' });
}

/** The same, to its end. A failure has been explained by the command itself. */
function run(script: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    command(script, args).once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`${script} ${args.join(' ')} failed; what it said is above.`));
    });
  });
}

const webpack = 'webpack/bin/webpack.js';

/** The pane in a tab of any browser, for those who have no Excel at hand. */
async function preview(): Promise<void> {
  await run(webpack, ['--mode', 'production']);
  const server = staticServer(dist);
  const port = await listen(server, 0, '127.0.0.1');
  say(`
Compsheet's pane is at http://127.0.0.1:${port}/

Open it in a browser. It is the pane that Excel shows, without Excel: you build a plan, see its curve
and download it as a workbook, where Excel would insert it. Nothing you type leaves this computer,
and this server answers no other.

Ctrl+C ends it.`);
  await untilInterrupted(server);
}

/** The add-in in Excel on this computer, rebuilt when a file changes. */
async function sideload(): Promise<void> {
  say(`
Excel loads add-ins over https only, so this computer has to trust https://localhost. If it does not
yet, a certificate authority made here, "Developer CA for Microsoft Office Add-ins", is now added to
your trusted ones, for 30 days; the system may ask you for leave. This command removes it:

    npx office-addin-dev-certs uninstall
`);
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const certificate = await getHttpsServerOptions();
  await run(webpack, ['--mode', 'development']);
  const server = staticServer(dist, certificate);
  await listen(server, Number(new URL(developmentUrl).port), 'localhost');
  const debugging = ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'];
  await run('office-addin-debugging/cli.js', debugging);
  const watch = command(webpack, ['--mode', 'development', '--watch']);
  say(`
Excel shows Compsheet on its Home tab. After a change, reload the pane.
"npm stop" takes the add-in out of Excel again; Ctrl+C ends this server.`);
  await untilInterrupted(server);
  watch.kill();
}

function untilInterrupted(server: Server): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      server.closeAllConnections();
      server.close(() => done());
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}

/** What a person should do about an error, where we know it. */
function explanation(error: NodeJS.ErrnoException): string {
  if (error.code !== 'EADDRINUSE') return error.message;
  return `Another program uses ${developmentUrl}, perhaps another "npm start". End it and try again.`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const hasExcel = process.platform === 'win32' || process.platform === 'darwin';
const start = hasExcel && !process.argv.includes('--preview') ? sideload : preview;
start().catch((error: NodeJS.ErrnoException) => {
  process.stderr.write(`\n${explanation(error)}\n`);
  process.exit(1);
});
