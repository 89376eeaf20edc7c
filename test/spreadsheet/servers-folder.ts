import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'COMPSHEET_SERVERS';

/**
 * Where the spreadsheets that run for these tests have their folders, one for each process. Jest makes it
 * before its workers and removes it after them; a program that runs by itself removes it as it ends.
 */
export function serversFolder(): string {
  const known = process.env[variable];
  if (known !== undefined) return known;
  const made = makeServersFolder();
  process.once('exit', endServers);
  return made;
}

export function makeServersFolder(): string {
  return (process.env[variable] = mkdtempSync(join(tmpdir(), 'compsheet-servers-')));
}

/** Ends every spreadsheet that still runs, and removes what they wrote. */
export function endServers(): void {
  const folder = process.env[variable];
  if (folder === undefined) return;
  for (const name of readdirSync(folder)) end(join(folder, name));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function end(folder: string): void {
  const pid = pidIn(folder);
  writeFileSync(join(folder, 'end'), '');
  if (pid !== undefined) endProcess(pid);
}

/** What a server was started as is a group of processes, where the system has such a thing. */
export function endProcess(pid: number, signal?: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended by itself.
  }
}

export const pidFile = (folder: string): string => join(folder, 'pid');

/** The process that serves in a folder, if one was started. */
export function pidIn(folder: string): number | undefined {
  return existsSync(pidFile(folder)) ? Number(readFileSync(pidFile(folder), 'utf8')) : undefined;
}
