/** The genuine runtime of custom functions, called as Excel calls it. */
import { blank, omitted, openFunctions } from './custom-functions';

const script = `
  CustomFunctions.associate('ADD', (a, b) => a + b);
  CustomFunctions.associate('DOUBLE', (rows) => rows.map((row) => row.map((x) => x * 2)));
  CustomFunctions.associate('ECHO', (x) => String(x));
  CustomFunctions.associate('LATE', async (x) => x + 1);
  CustomFunctions.associate('WRONG', (words) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, words);
  });
  CustomFunctions.associate('MISSING', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such payee');
  });
  CustomFunctions.associate('PLAIN', () => { throw new Error('a message that is dropped'); });
  CustomFunctions.associate('MIXED', () => [
    [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber)],
    [new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'row 2'), 'x'],
  ]);
  CustomFunctions.associate('RATIO', (a, b) => a / b);
  CustomFunctions.associate('CODES', (rows) => rows.map((row) => row.map((x) => x.code ?? x)));
  CustomFunctions.associate('ARGUMENTS', (...args) => args.length);
`;

test('a function is called with its arguments', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('ADD', 2, 3)).toBe(5);
  expect(await functions.call('add', 2, 3)).toBe(5);
  expect(await functions.call('LATE', 1)).toBe(2);
});

test('a block of cells goes in, and one comes out', async () => {
  const functions = await openFunctions(script);
  expect(
    await functions.call('DOUBLE', [
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([
    [2, 4],
    [6, 8],
  ]);
});

test('the context of the call stands after the arguments', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('ARGUMENTS', 1, omitted)).toBe(3);
});

test('a thrown error shows its code and its message', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('WRONG', 'tiers must ascend')).toEqual({
    error: '#VALUE!',
    message: 'tiers must ascend',
  });
  expect(await functions.call('MISSING')).toEqual({ error: '#N/A', message: 'no such payee' });
});

test('the message of a plain error is lost', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('PLAIN')).toEqual({ error: '#VALUE!', message: '' });
});

test('errors may stand in single cells of a block', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('MIXED')).toEqual([
    [1, { error: '#NUM!', message: '' }],
    [{ error: '#VALUE!', message: 'row 2' }, 'x'],
  ]);
});

test('an infinite result is #NUM!', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('RATIO', 1, 0)).toMatchObject({ error: '#NUM!' });
});

test('a blank cell is 0 on the desktop and null on the web', async () => {
  const onWeb = await openFunctions(script, { profile: 'web' });
  const onWindows = await openFunctions(script, { profile: 'windows' });
  expect(await onWeb.call('ECHO', blank)).toBe('null');
  expect(await onWindows.call('ECHO', blank)).toBe('0');
});

test('an error in a cell reaches a function as an error', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('CODES', [[{ error: '#N/A' }, 1]])).toEqual([['#N/A', 1]]);
});

test('a function that is not associated is an error', async () => {
  const functions = await openFunctions(script);
  expect(await functions.call('NOBODY')).toMatchObject({ error: '#VALUE!' });
});

test('many calls come back in their own order', async () => {
  const functions = await openFunctions(script);
  const calls = Array.from({ length: 10_000 }, (_, at) => ({ id: 'ADD', args: [at, 1] }));
  const results = await functions.callAll(calls);
  expect(results).toEqual(calls.map((_, at) => at + 1));
});
