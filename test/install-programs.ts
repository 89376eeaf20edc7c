import { spawnSync } from 'node:child_process';
import { hasApt, howToGet, missing, type Need, sources } from './programs';

/**
 * Sees to the programs that the tests run. On Debian and Ubuntu as root, what is missing is installed;
 * elsewhere a person is told the command. Answers what is still missing.
 */
export function installPrograms(): readonly Need[] {
  const wanted = missing();
  if (wanted.length > 0 && hasApt() && process.getuid?.() === 0) install(wanted);
  const absent = wanted.length === 0 ? [] : missing(wanted);
  for (const need of absent) console.log(`Missing: ${need}. Get it with: ${howToGet(need)}`);
  if (absent.length > 0 && process.env['CI'] === undefined) {
    console.log('Tests that need what is missing are skipped, and named at the end.');
  }
  return absent;
}

/** One command a need, so that one that cannot be had does not keep the others away. */
function install(wanted: readonly Need[]): void {
  apt(['update']);
  for (const need of wanted) {
    console.log(`Installing ${need}`);
    const { debian, small } = sources[need];
    const install = ['install', '--yes', '--no-install-recommends'];
    if (!small || !apt([...install, ...small])) apt([...install, ...debian]);
  }
}

/** Quiet unless it fails; what failed is looked for afterwards and named. */
function apt(args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.log(`apt-get ${args.join(' ')} failed\n${stdout}${stderr}`);
  return status === 0;
}
