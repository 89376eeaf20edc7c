import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programPath } from '../programs';
import { macro } from './libreoffice-macro';
import { writeProfile } from './libreoffice-profile';
import { endProcess, pidFile, pidIn, serversFolder } from './servers-folder';

/**
 * Has this process's own LibreOffice carry out an order, and answers what it wrote. Starting it takes two
 * seconds, so that it is started once for each process that runs tests, and stays for all its files. Where
 * one leaves an order unanswered it is ended, and another has the whole order, which opens what it works on.
 */
export function carriedOut(order: readonly string[]): Buffer {
  const folder = join(serversFolder(), String(process.pid));
  const answer = answered(folder, order) ?? answered(folder, order);
  if (!answer) throw new Error(`LibreOffice does not answer, twice: ${order.join('; ')}`);
  return answer;
}

/** The answer to an order, or nothing where LibreOffice has none; it is ended then. */
function answered(folder: string, order: readonly string[]): Buffer | undefined {
  if (!isRunning(folder)) start(folder);
  const answer = join(folder, 'answer');
  writeFileSync(join(folder, 'writing'), order.map((line) => `${line}\n`).join(''));
  renameSync(join(folder, 'writing'), join(folder, 'order'));
  const timeout = Date.now() + mostWait;
  for (let look = 1; !existsSync(answer); look++) {
    if (look % looksAtFile === 0 && !isRunning(folder))
      throw new Error(`LibreOffice has ended while it did: ${order.join('; ')}`);
    if (Date.now() > timeout) {
      console.warn(`LibreOffice does not answer, and is started again: ${order.join('; ')}`);
      const pid = pidIn(folder);
      if (pid !== undefined) endProcess(pid, 'SIGKILL');
      while (isRunning(folder)) pause(50);
      return undefined;
    }
    pause(5);
  }
  const bytes = readFileSync(answer);
  rmSync(answer);
  return bytes;
}

/** Whether a server still runs takes ten times as long to see as whether it has answered. */
const looksAtFile = 40;

/** The longest order, 20,000 payees to be recalculated, takes 40 s on two cores. */
const mostWait = 150_000;

/** Several test files follow each other in one process, and know of its server by the folder alone. */
function isRunning(folder: string): boolean {
  const pid = pidIn(folder);
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return !isDefunct(pid);
  } catch {
    return false;
  }
}

/** A process that has ended stays in the list until this one, which waits, looks after it. */
function isDefunct(pid: number): boolean {
  const state = `/proc/${String(pid)}/stat`;
  return existsSync(state) && / Z /.test(readFileSync(state, 'utf8'));
}

/** Once in hundreds of starts it waits for itself before it listens: it is ended then, and started again. */
function start(folder: string): void {
  for (let attempt = 1; attempt <= 3; attempt++) if (listens(folder)) return;
  throw new Error('LibreOffice was started three times and has not listened.');
}

function listens(folder: string): boolean {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const profile = join(folder, 'profile');
  writeProfile(profile, 'Compsheet', macro);
  const office: ChildProcess = spawn(
    programPath('soffice'),
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', 'macro:///Standard.Compsheet.Main'],
    ],
    {
      env: { ...process.env, LC_ALL: 'C.UTF-8', COMPSHEET_FOLDER: folder },
      stdio: 'ignore',
      detached: true,
    },
  );
  office.unref();
  writeFileSync(pidFile(folder), String(office.pid));
  const timeout = Date.now() + 60_000;
  while (!existsSync(join(folder, 'listening'))) {
    if (Date.now() > timeout) {
      if (isRunning(folder)) endProcess(office.pid ?? 0, 'SIGKILL');
      return false;
    }
    pause(5);
  }
  return true;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
