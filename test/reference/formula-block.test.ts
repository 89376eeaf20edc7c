import { formulaRows } from '../../src/reference/markup/formula-block';

test('a formula with a gap has two columns, also where a line leaves a single space', () => {
  expect(formulaRows('renewal      the smaller\ncross-sell a the new value')).toEqual([
    { label: 'renewal', body: 'the smaller' },
    { label: 'cross-sell a', body: 'the new value' },
  ]);
});

test('a line that begins in the second column goes on with the row above', () => {
  expect(formulaRows('linear    a line;\n          nothing below\nhighest   the bonus')).toEqual([
    { label: 'linear', body: 'a line;\nnothing below' },
    { label: 'highest', body: 'the bonus' },
  ]);
});

test('a sign before the second column belongs to what follows it', () => {
  expect(formulaRows('sum of   a\n       + b')).toEqual([{ label: 'sum of', body: 'a\n+ b' }]);
});

test('a formula without a gap, or whose lines do not stand below each other, stays as it is', () => {
  const one = { label: undefined, body: 'payout = a * b' };
  expect(formulaRows('payout = a * b')).toEqual([one]);
  expect(formulaRows('payout = a * b\nx  y')).toEqual([one, { label: undefined, body: 'x  y' }]);
});
