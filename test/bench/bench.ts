/**
 * How long the cell functions take over 100,000 rows, beside a bare loop over the same arrays that
 * reads no argument with care, refuses nothing, and gives only the answers:
 *
 *     npm run bench
 *
 * what a first call costs in a page of Chromium: over good rows, refused ones and whole columns; what
 * an export of 20,000 rows and hostile texts cost there, and how long taking one in, or an old sheet, holds the pane; how soon the built pane is seen, and how soon
 * its curve follows a key; how long hostile files and workbooks of thousands of rows take; and how near
 * a simulation of a million results comes to EXPECTED_PAYOUT.
 */
import { cpus, loadavg } from 'node:os';
import type { Argument } from '../../src/functions/case';
import type { CellFunction } from '../functions/custom-functions-stub';
import { missing } from '../programs';
import { builtFunctions } from './built-functions';
import { exportsInChromium } from './exports-in-chromium';
import { hostileFiles } from './hostile-files';
import { largeWorkbooks } from './large-workbooks';
import { libreOfficeTime } from './libreoffice-time';
import { oldSheetTime } from './old-sheets';
import { paneKeys } from './pane-keys';
import { openings } from './pane-opening';
import {
  type Held,
  heldByDownload,
  heldByOldSheet,
  heldByQuestions,
  heldInExcel,
} from './pane-tasks';
import { firstCalls } from './refusals';
import { expectedPayoutSimulation } from './simulation';
import { type Vector, rows } from './vector-columns';
import { vectors } from './vectors';

const runs = 15;

interface Timing {
  readonly name: string;
  readonly ours: number;
  readonly bare: number;
  /** LibreOffice over the plain formulas of the first rows; a variant of a function has none. */
  readonly plain: number | undefined;
}

/** LibreOffice gets a tenth of the rows: it is that much slower. */
const plainRows = rows / 10;

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  kept = work();
  return performance.now() - start;
}

/** What was computed last: nothing that is measured may be left out as useless. */
let kept: unknown;

/** The two take turns, so that both meet the same machine. */
function time(ours: CellFunction, { id, note, args, bare }: Vector): Timing {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let run = 0; run < runs + 5; run++) {
    const [a, b] = [milliseconds(() => ours(...args)), milliseconds(bare)];
    if (run < 5) continue;
    times.ours.push(a);
    times.bare.push(b);
  }
  return {
    name: note ? `${id} (${note})` : id,
    ours: median(times.ours),
    bare: median(times.bare),
    plain: note || missing(['soffice']).length > 0 ? undefined : plainTime(id, args),
  };
}

const line = (cells: readonly string[]) =>
  cells.map((cell, k) => (k === 0 ? cell.padEnd(40) : cell.padStart(14))).join('');

/** The first of the same rows in plain formulas, recalculated by LibreOffice. */
function plainTime(id: Vector['id'], args: Vector['args']): number {
  const first = args.map((one) => (isColumn(one) ? one.slice(0, plainRows) : one));
  return libreOfficeTime(id, first as readonly Argument[]);
}

const isColumn = (one: unknown): one is readonly unknown[] =>
  Array.isArray(one) && one.length === rows;

async function bench(): Promise<void> {
  const { functions, script } = await builtFunctions();
  const functionOf = (id: string) => {
    const one = functions.get(id);
    if (!one) throw new Error(`${id} is not associated.`);
    return one;
  };
  console.log(`${rows.toLocaleString('en')} rows, median of ${runs} runs, in milliseconds\n`);
  console.log(line(['function', 'COMP', 'bare loop', 'ratio', 'LibreOffice*']));
  const timings = vectors().map((vector) => time(functionOf(vector.id), vector));
  for (const { name, ours, bare, plain } of timings) {
    const ratio = (ours / bare).toFixed(2);
    const theirs = plain ? String(plain) : '';
    console.log(line([name, ours.toFixed(1), bare.toFixed(1), ratio, theirs]));
  }
  const fewer = plainRows.toLocaleString('en');
  console.log(
    `\n* plain formulas of ${fewer} rows, recalculated in the same run; that of SPLIT is for one amount`,
  );
  const slow = timings.filter(({ ours, bare }) => ours > 2 * bare);
  console.log(
    slow.length === 0
      ? '\nNone takes more than twice the bare loop.'
      : `\nMore than twice the bare loop: ${slow.map(({ name }) => name).join(', ')}.`,
  );

  console.log('\nHostile files, fastest of three, in milliseconds\n');
  console.log(line(['file', 'size', 'read', 'unpacked']));
  for (const { name, size, time: spent, bare } of hostileFiles()) {
    const times = [spent, bare].map((one) => one.toFixed(0));
    console.log(line([name, `${Math.ceil(size / 1024)} KB`, ...times]));
  }
  await printLargeWorkbooks();
  const compared = oldSheetTime(20_000).toFixed(0);
  console.log(`\nAn old sheet of 20,000 rows is held against a plan in ${compared} ms`);
  if (missing(['chromium']).length === 0) {
    await printFirstCalls(script);
    console.log(`\nIn a page of Chromium:\n${await exportsInChromium()}`);
    await printOpening();
    await printHeld();
    console.log(`\nFrom a key to the moved curve, as dist/ was built:\n${await paneKeys()}`);
  }

  console.log(`\n${expectedPayoutSimulation(functionOf('EXPECTED_PAYOUT'))}`);
  if (kept === undefined) throw new Error('Nothing was computed.');
}

async function printLargeWorkbooks(): Promise<void> {
  console.log(
    '\nWorkbooks of 2,000 payees and 6,000 deals, in seconds; the last three in LibreOffice\n',
  );
  const head = ['described', 'written', 'MB', 'opened', 'recalculated', 'otherwise'];
  console.log(line(['plan', ...head]));
  for (const { name, bytes, formulas, otherwise, ...times } of await largeWorkbooks()) {
    const seconds = [times.described, times.written, times.opened, times.recalculated];
    const [described, written, ...theirs] = seconds.map((spent) => spent?.toFixed(1) ?? '');
    const size = (bytes / 1_000_000).toFixed(2);
    const different = otherwise === undefined ? '' : `${otherwise} of ${formulas}`;
    console.log(line([name, described ?? '', written ?? '', size, ...theirs, different]));
  }
  console.log('otherwise: formulas that come to something else there than in the engine');
}

/** With a processor that is as fast as ours, and one that takes four times as long. */
async function printOpening(): Promise<void> {
  console.log('\nThe built pane opens in Chromium, fastest of five, in milliseconds\n');
  console.log(line(['processor', 'painted', 'shown']));
  for (const { throttle, painted, shown } of await openings([1, 4])) {
    console.log(line([`${throttle} x as slow`, painted.toFixed(0), shown.toFixed(0)]));
  }
}

/** The rows of the export: the emulated Excel takes most of the time, and more of it with each row. */
const exported = 3_000;

async function printHeld(): Promise<void> {
  const rowsOf = exported.toLocaleString('en');
  console.log(
    `\nThe built pane over an export of ${rowsOf} rows, old sheets and a large file, in milliseconds\n`,
  );
  console.log(line(['what is done', 'longest task', 'in all']));
  const print = ({ name, longest, whole }: Held) =>
    console.log(line([name, longest.toFixed(0), whole.toFixed(0)]));
  for await (const held of heldInExcel(exported)) print(held);
  for (const rows of [5_000, 20_000]) print(await heldByOldSheet(rows));
  print(await heldByDownload(2_000, 6_000));
  for await (const held of heldByQuestions(2_000, 6_000)) print(held);
}

/** One call in a page that has called nothing before, with Microsoft's runtime. */
async function printFirstCalls(script: string): Promise<void> {
  console.log('\nFirst call in a fresh page of Chromium, fastest of three, in milliseconds\n');
  console.log(line(['function', 'good rows', 'all refused', '999 of 1 M', 'refused for']));
  for await (const { name, good, refused, mostlyBlank, refusal } of firstCalls(script)) {
    const times = [good, refused, mostlyBlank].map((spent) => spent.toFixed(0));
    console.log(`${line([name, ...times])}  ${refusal}`);
  }
  console.log(`\nLoad of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`);
}

void bench();
