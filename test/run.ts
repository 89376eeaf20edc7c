import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { installPrograms } from './install-programs';

/*
 * `npm test`: everything that decides whether this version is good. Its last line counts what passed
 * and what failed: types, lint, format and build are one check each, and so is every test.
 */

const root = join(__dirname, '..');

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs installed packages' commands one after another, up to the first that fails. */
async function run(
  commands: readonly string[][],
  output: 'pipe' | 'inherit',
  node: readonly string[] = [],
): Promise<[boolean, string]> {
  let text = '';
  for (const [script, ...args] of commands) {
    const program = join(root, 'node_modules', script ?? '');
    const child = spawn(process.execPath, [...node, program, ...args], {
      cwd: root,
      stdio: ['ignore', output, output],
    });
    child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((done) => child.once('close', done));
    if (code !== 0) return [false, text];
  }
  return [true, text];
}

/**
 * Jest's workers take it over. Descriptions of workbooks are many small objects that are soon forgotten: with
 * room for more of them, they are collected less often, in two thirds of the time. And as many workers as
 * processors keep each other from work when each has threads of its own that collect and compile.
 */
const inOneThread = ['--max-semi-space-size=128', '--single-threaded'];

const checks = {
  types: [
    ['typescript-native/bin/tsc', '--noEmit'],
    ['typescript-native/bin/tsc', '-p', 'test'],
  ],
  lint: [['eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  format: [['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  build: [['webpack/bin/webpack.js', '--mode', 'production']],
} satisfies Readonly<Record<string, readonly string[][]>>;

/** A check's output is shown only when it fails. */
async function check(
  name: string,
  commands: readonly string[][],
  node: readonly string[],
): Promise<boolean> {
  const started = Date.now();
  const [passed, output] = await run(commands, 'pipe', node);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
  if (!passed) console.log(output);
  return passed;
}

/** One after another; the tests go on meanwhile, which leave a processor idle now and then. */
async function runChecks(
  names: readonly (keyof typeof checks)[],
  node: readonly string[] = [],
): Promise<Tally> {
  let passed = 0;
  for (const name of names) if (await check(name, checks[name], node)) passed++;
  return { passed, failed: names.length - passed };
}

/** The part of Jest's report that is read here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

async function runTests(): Promise<Tally> {
  const file = join(root, 'out', 'jest.json');
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(file, { force: true });
  const workers = `--maxWorkers=${availableParallelism()}`;
  const command = ['jest/bin/jest.js', '--ci', workers, '--json', `--outputFile=${file}`];
  const [succeeded] = await run([command], 'inherit', inOneThread);
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending');
  for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const failedOtherwise = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: failedOtherwise ? 1 : failed };
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    console.log('Jest ended without a report.');
    return undefined;
  }
}

async function main(): Promise<void> {
  const absent = installPrograms();
  const programs = process.env['CI'] === undefined ? 0 : absent.length;
  const beside = runChecks(['types', 'lint', 'format'], inOneThread);
  const built = await runChecks(['build']);
  const tested = await runTests();
  const tallies = [built, tested, await beside];
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, programs);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
