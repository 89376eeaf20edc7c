import { type InChromium, openChromium } from './chromium';
import { type Vector, rows } from './vector-columns';
import { vectors } from './vectors';

/**
 * What a first call costs in a fresh page of Chromium with Microsoft's runtime, in milliseconds: over
 * good rows, over rows that are all refused, and over whole columns of which few rows are filled.
 */
export interface FirstCalls {
  readonly name: string;
  readonly good: number;
  /** The dearest of all refusals that were tried, and in which argument they stand. */
  readonly refused: number;
  readonly refusal: string;
  /** Of a million rows 999 are filled. */
  readonly mostlyBlank: number;
}

const [wholeColumn, filled] = [1_000_000, 999];

/** What is wrong in every row, another thing in each so that nothing is said twice. */
const faults = {
  text: (row: number) => `text ${row}`,
  'below 0': (row: number) => -1 - row / 4,
  'too late': (row: number) => 60_000 + row,
} as const;

/** Of several calls the fastest: others use the machine too. */
const runs = 3;

/** `script` holds the functions, as they are built. */
export async function* firstCalls(script: string): AsyncGenerator<FirstCalls> {
  const chromium = await openChromium(script);
  try {
    for (const vector of vectors()) yield await callsOf(chromium, vector);
  } finally {
    await chromium.close();
  }
}

async function callsOf(chromium: InChromium, { id, note, args }: Vector): Promise<FirstCalls> {
  const fastest = async (text: string, times = runs) => {
    const measured: number[] = [];
    for (let run = 0; run < times; run++) measured.push(await chromium.first({ id, args: text }));
    return Math.min(...measured);
  };
  let worst = { refusal: '', text: '', time: 0 };
  for (const { refusal, text } of refusalsOf(args)) {
    const time = await fastest(text, 1);
    if (time > worst.time) worst = { refusal, text, time };
  }
  return {
    name: note ? `${id} (${note})` : id,
    good: await fastest(textOf(args)),
    refused: await fastest(worst.text),
    refusal: worst.refusal,
    mostlyBlank: await fastest(textOf(args, (one) => `wholeColumn(${filledPart(one)})`)),
  };
}

/** Each argument in turn with each fault in every row. */
function* refusalsOf(args: Vector['args']): Generator<{ refusal: string; text: string }> {
  for (const [k, one] of args.entries()) {
    if (!isColumn(one)) continue;
    for (const [fault, cell] of Object.entries(faults)) {
      const wrong = one.map((cells, row) => cells.map(() => cell(row)));
      yield { refusal: `argument ${k + 1} ${fault}`, text: textOf(args.with(k, wrong)) };
    }
  }
}

const isColumn = (one: unknown): one is readonly (readonly unknown[])[] =>
  Array.isArray(one) && one.length === rows;

/** The arguments as script text. */
const textOf = (args: readonly unknown[], columnText: (one: unknown) => string = JSON.stringify) =>
  `[${args.map((one) => (isColumn(one) ? columnText(one) : JSON.stringify(one))).join()}]`;

const filledPart = (one: unknown) =>
  `${JSON.stringify((one as readonly unknown[]).slice(0, filled))}, ${wholeColumn}`;
