import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argument, Scalar } from '../../src/engine/cases';
import { functionNames } from '../../src/engine/function-names';
import { associated } from './custom-functions-stub';
import '../../src/functions/functions';
import { runCase } from './run-case';

/* The README shows an example of every function: each is run, and gives what stands beside it. */
const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `=COMP\.([A-Z_]+)\((.*)\)` +\| (.*?) +\|$/gm)].map(
  ([, name = '', call = '', gives = '']) => ({ name, call, gives }),
);

test('every function has an example', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...functionNames].sort());
});

test.each(rows.map(({ name, call, gives }) => [`${name}(${call})`, name, call, gives]))(
  '%s',
  (_, name, call, gives) => {
    const shown = runCase(associated, name, { call: argumentsOf(call) });
    const cells = [shown].flat(2).filter((cell) => cell !== '');
    const wanted = gives.split(' · ').map((number) => Number(number.replaceAll(',', '')));
    expect(cells.map((cell) => Number(Number(cell).toPrecision(3)))).toEqual(
      wanted.map((number) => Number(number.toPrecision(3))),
    );
    expect(cells.map(Number).every((cell, k) => Math.abs(cell - (wanted[k] ?? NaN)) < 0.05)).toBe(
      true,
    );
  },
);

/** The arguments of a formula: numbers, words, TRUE and FALSE, and array constants in braces. */
function argumentsOf(call: string): Argument[] {
  return [...call.matchAll(/\{([^}]*)\}|"[^"]*"|[^,\s]+/g)].map(([one, list]) =>
    list === undefined ? scalar(one) : list.split(';').map((row) => row.split(',').map(scalar)),
  );
}

function scalar(text: string): Scalar {
  if (text.startsWith('"')) return text.slice(1, -1);
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : Number(text);
}
