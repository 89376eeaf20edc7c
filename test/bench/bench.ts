/**
 * How long the cell functions take over 100,000 rows, beside a bare loop over the same arrays that
 * reads no argument with care, refuses nothing, and gives only the answers:
 *
 *     npm run bench
 *
 * and how near a simulation of a million results comes to EXPECTED_PAYOUT.
 */
import type { Argument } from '../../src/engine/cases';
import type { CellFunction } from '../functions/custom-functions-stub';
import { missing } from '../programs';
import { builtFunctions } from './built-functions';
import { libreOfficeTime } from './libreoffice-time';
import { expectedPayoutSimulation } from './simulation';
import { type Vector, rows, vectors } from './vectors';

const runs = 15;

interface Timing {
  readonly name: string;
  readonly ours: number;
  readonly bare: number;
}

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
  };
}

const line = (cells: readonly string[]) =>
  cells.map((cell, k) => (k === 0 ? cell.padEnd(40) : cell.padStart(12))).join('');

/** The same rows in plain formulas: credited amount, commission, and commission to the cent. */
function besideLibreOffice(timings: readonly Timing[]): string {
  const id = 'TIERED_COMMISSION';
  const vector = vectors().find((one) => one.id === id && one.note === undefined);
  const ours = timings.find(({ name }) => name === id)?.ours;
  if (!vector || ours === undefined) throw new Error(`${id} is not measured.`);
  if (missing(['soffice']).length > 0) return 'LibreOffice is not on this machine.';
  const theirs = libreOfficeTime(id, vector.args as readonly Argument[]);
  return `${id} as plain formulas, recalculated by LibreOffice: ${theirs}; COMP: ${ours.toFixed(1)}.`;
}

async function bench(): Promise<void> {
  const functions = await builtFunctions();
  const functionOf = (id: string) => {
    const one = functions.get(id);
    if (!one) throw new Error(`${id} is not associated.`);
    return one;
  };
  console.log(`${rows.toLocaleString('en')} rows, median of ${runs} runs, in milliseconds\n`);
  console.log(line(['function', 'COMP', 'bare loop', 'ratio']));
  const timings = vectors().map((vector) => time(functionOf(vector.id), vector));
  for (const { name, ours, bare } of timings) {
    console.log(line([name, ours.toFixed(1), bare.toFixed(1), (ours / bare).toFixed(2)]));
  }
  const slow = timings.filter(({ ours, bare }) => ours > 2 * bare);
  console.log(
    slow.length === 0
      ? '\nNone takes more than twice the bare loop.'
      : `\nMore than twice the bare loop: ${slow.map(({ name }) => name).join(', ')}.`,
  );

  console.log(`\n${besideLibreOffice(timings)}`);
  console.log(`\n${expectedPayoutSimulation(functionOf('EXPECTED_PAYOUT'))}`);
  if (kept === undefined) throw new Error('Nothing was computed.');
}

void bench();
