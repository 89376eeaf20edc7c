import {
  blockAt,
  call,
  entered,
  shown,
  signature,
  typed,
} from '../../src/reference/examples/cell-text';
import { errorText, localFormula } from '../../src/reference/examples/local-formula';

test.each([
  [0.1 + 0.2, '0.3', '0,3'],
  [19375.000000000004, '19375', '19375'],
  [1 / 3, '0.333333333', '0,333333333'],
  [-0.025, '-0.025', '-0,025'],
  [-0, '0', '0'],
  [1799999.99, '1799999.99', '1799999,99'],
  [0.0000012345678, '0.00000123457', '0,00000123457'],
  [true, 'TRUE', 'SAND'],
  [false, 'FALSE', 'FALSK'],
  ['text', 'text', 'text'],
  [null, '', ''],
])('%s shows as %s, and in Danish as %s', (value, en, da) => {
  expect(shown(value, false, 'en')).toBe(en);
  expect(shown(value, false, 'da')).toBe(da);
});

test('a date shows as a date where dates are meant, and a share beside it as a number', () => {
  expect(shown(46_203, true, 'en')).toBe('Jun 30, 2026');
  expect(shown(46_203, true, 'da')).toBe('30. jun. 2026');
  expect(shown(0.5, true, 'da')).toBe('0,5');
  expect(shown(46_203, false, 'en')).toBe('46203');
});

test('a value that is entered keeps its digits', () => {
  expect(entered(1 / 3, false, 'da')).toBe('0,333333333333333');
  expect(entered(46_203, true, 'en')).toBe('Jun 30, 2026');
});

test('a value is typed as its Excel reads it', () => {
  expect(typed(46_203, true, 'en')).toBe('DATE(2026,6,30)');
  expect(typed(46_203, true, 'da')).toBe('DATO(2026;6;30)');
  expect(typed('say "hi"', false, 'da')).toBe('"say ""hi"""');
  expect(typed(1799999.9999999, false, 'da')).toBe('1799999,9999999');
  expect(typed(null, false, 'en')).toBe('');
});

test('a call has the separators of its language, and nothing where an argument is left out', () => {
  expect(call('X', ['1', '', '"a"'], 'en')).toBe('=COMP.X(1,, "a")');
  expect(call('X', ['1,5', '', '"a"'], 'da')).toBe('=COMP.X(1,5;; "a")');
  const parameters = [
    { name: 'a', isOptional: false },
    { name: 'b', isOptional: true },
  ];
  expect(signature('X', parameters, 'da')).toBe('=COMP.X(a; [b])');
});

test('ranges have addresses', () => {
  expect(blockAt(0, [[1]]).address).toBe('A1');
  expect(
    blockAt(3, [
      [1, 2],
      [3, 4],
    ]).address,
  ).toBe('D1:E2');
});

test('a plain formula is written as a Danish Excel takes it', () => {
  const formula = '=IF(AND(a>=0.5,TRUE),ROUND(a/b,12),INDEX(c,MATCH("New, IF(1.5)",d,0)))';
  expect(localFormula(formula, 'da')).toBe(
    '=HVIS(OG(a>=0,5; SAND); AFRUND(a/b; 12); INDEKS(c; SAMMENLIGN("New, IF(1.5)"; d; 0)))',
  );
  expect(localFormula(formula, 'en')).toBe(
    '=IF(AND(a>=0.5, TRUE), ROUND(a/b, 12), INDEX(c, MATCH("New, IF(1.5)", d, 0)))',
  );
  expect(errorText('#N/A', 'da')).toBe('#I/T');
});

test('a function without a Danish name stops the build', () => {
  expect(() => localFormula('=LAMBDA(1)', 'da')).toThrow('the Danish name of LAMBDA');
});
