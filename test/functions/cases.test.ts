import { associated, errorValue } from './custom-functions-stub';
import '../../src/functions/associate';
import { pages } from '../../src/reference/pages';
import type { Argument, Case } from '../../src/functions/case';
import { functionNames } from '../../src/functions/function-names';
import { agrees, handedOver, isError, runCase } from './run-case';
import { parametersOf } from './signatures';

/**
 * Arguments that are read row by row, as their texts promise; the others belong to the whole call. The
 * rows of a draw follow one another.
 */
const measures: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(pages)
    .filter(([id]) => id !== 'DRAW')
    .map(([id, { danish }]) => [
      id,
      Object.entries(danish.parameters)
        .filter(([, text]) => /én celle eller en kolonne|en række celler for hver/.test(text))
        .map(([name]) => name),
    ]),
);

const every = functionNames.flatMap((id) =>
  pages[id].cases.map((one: Case, k) => [`${id} ${k + 1}: ${one.source}`, id, one] as const),
);

test.each(functionNames.map((id) => [id, pages[id].cases.length] as const))(
  '%s has at least ten cases',
  (_, count) => expect(count).toBeGreaterThanOrEqual(10),
);

test.each(every)('%s', (_, id, one) => {
  const found = runCase(associated, id, one);
  if (!agrees(found, one.gives)) expect(found).toEqual(one.gives);
});

test.each(every)('a blank is null on the web and 0 on the desktop: %s', (_, id, one) => {
  const onDesktop = one.call.map((argument) =>
    Array.isArray(argument)
      ? argument.map((row: readonly unknown[]) => row.map((cell) => cell ?? 0))
      : argument,
  ) as Argument[];
  expect(runCase(associated, id, { call: onDesktop })).toEqual(runCase(associated, id, one));
});

/** Arguments of which a row is several cells. */
const blocks = ['conditions', 'achievements'];

/** A single row whose columns can be repeated. */
const isOneRow = (id: string, { call }: Case): boolean =>
  parametersOf(id).every(({ name }, k) => {
    const argument = call[k];
    if (!measures[id]?.includes(name) || !Array.isArray(argument)) return true;
    const [cells] = argument as readonly (readonly unknown[])[];
    return argument.length === 1 && (cells?.length === 1 || blocks.includes(name));
  });

const single = every.filter(([, id, one]) => (measures[id]?.length ?? 0) > 0 && isOneRow(id, one));

/** The call with each of its measures three times, and something else in the middle row. */
function threeTimes(id: string, { call }: Case, middle?: (cell: unknown) => unknown): Argument[] {
  const isMeasure = parametersOf(id).map(({ name }) => measures[id]?.includes(name) === true);
  return call.map((argument, k) => {
    if (!isMeasure[k] || argument === null) return argument;
    const [cells = []] = Array.isArray(argument)
      ? (argument as readonly (readonly unknown[])[])
      : [[argument]];
    return [cells, middle ? cells.map(middle) : cells, cells] as unknown as Argument;
  });
}

const answers = single.filter(([, , one]) => !isError(one.gives));

test.each(answers)('three equal rows give three equal answers: %s', (_, id, one) => {
  const rows = runCase(associated, id, { call: threeTimes(id, one) });
  const alone = runCase(associated, id, one);
  const row = Array.isArray(alone) ? alone[0] : [alone];
  if (!threeTimes(id, one).some((argument, k) => argument !== one.call[k])) return;
  expect(rows).toEqual([row, row, row]);
});

test.each(answers)('a spoiled row in the middle leaves the others: %s', (_, id, one) => {
  const call = threeTimes(id, one, () => errorValue('#DIV/0!'));
  if (!call.some((argument, k) => argument !== one.call[k])) return;
  const alone = runCase(associated, id, one);
  const row = Array.isArray(alone) ? alone[0] : [alone];
  const spoiled = row?.map(() => ({ error: '#DIV/0!', says: '' }));
  expect(runCase(associated, id, { call })).toEqual([row, spoiled, row]);
});

const refusals = single.filter(([, , one]) => isError(one.gives));

test.each(refusals)('what is refused alone is refused in its row: %s', (_, id, one) => {
  const rows = runCase(associated, id, { call: threeTimes(id, one) });
  const wanted = isError(one.gives) ? one.gives.error : undefined;
  const found = Array.isArray(rows) ? rows.map(([cell]) => cell) : [rows];
  expect(found.map((cell) => isError(cell) && cell.error)).toEqual(found.map(() => wanted));
});

test.each(refusals)('what is refused alone is thrown, for Excel to show why: %s', (_, id, one) => {
  expect(() => associated.get(id)?.(...handedOver(id, one.call))).toThrow();
});

test('on a Danish machine the message is Danish', () => {
  Object.defineProperty(globalThis, 'navigator', {
    value: { language: 'da-DK' },
    configurable: true,
  });
  const found = runCase(associated, 'ATTAINMENT', {
    call: [
      [[50], [75]],
      [[100], [0]],
    ],
  });
  Reflect.deleteProperty(globalThis, 'navigator');
  const says = 'quota, række 2: Kvoten er tom eller nul. Angiv en kvote over 0.';
  expect(found).toEqual([[0.5], [{ error: '#VALUE!', says }]]);
});

test('every function is associated, and no other', () => {
  expect([...associated.keys()].toSorted()).toEqual([...functionNames].toSorted());
});

test('no answer is a promise', () => {
  for (const [, id, one] of every) {
    expect(runCase(associated, id, one)).not.toHaveProperty('then');
  }
});
