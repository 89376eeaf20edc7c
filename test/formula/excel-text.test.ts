import { type FormulaForm, excelText, literal } from '../../src/formula/excel-text';
import { type Formula, called, constant, named, place, renamed } from '../../src/formula/formula';
import { choose } from '../../src/formula/operators/conditions/choose';
import { numbersIn } from '../../src/formula/operators/columns/counts';
import { isAbove, isEqual } from '../../src/formula/operators/conditions/comparisons';
import { allOf, not } from '../../src/formula/operators/conditions/conditions';
import { greatest } from '../../src/formula/operators/numbers/greatest';
import { minus } from '../../src/formula/operators/numbers/minus';
import { negative } from '../../src/formula/operators/numbers/negative';
import { over } from '../../src/formula/operators/numbers/over';
import { plus } from '../../src/formula/operators/numbers/plus';
import { reaches } from '../../src/formula/operators/conditions/reaches';
import { rounded, toTheCent } from '../../src/formula/operators/numbers/rounded';
import { times } from '../../src/formula/operators/numbers/times';

const [a, b, c] = [place('A1'), place('B1'), place('C1')];

const written = (formula: Formula, form: FormulaForm = 'native') =>
  excelText(formula, { form, place: (key) => key });

const two = constant(2);
const counted = numbersIn(place<readonly unknown[]>('A1:A9'));

test.each([
  ['ROUND(ROUND(A1,8),2)', rounded(toTheCent(a), two)],
  ['ROUND(ROUND(A1,8),2)', toTheCent(toTheCent(a))],
  ['ROUND(A1,2)', toTheCent(rounded(a, two))],
  ['ROUND(ROUND(A1,2),0)', rounded(rounded(a, two), constant(0))],
  ['ROUND(ROUND(ROUND(A1,8),2)+B1,2)', rounded(plus(toTheCent(a), b), two)],
  ['ROUND(ROUND(A1,2)-ROUND(B1,2),2)', rounded(minus(rounded(a, two), rounded(b, two)), two)],
  ['COUNT(A1:A9)', rounded(counted, constant(9))],
  ['COUNT(A1:A9)-COUNT(A1:A9)', rounded(minus(counted, counted), constant(9))],
  ['ROUND(COUNT(A1:A9)+A1,9)', rounded(plus(counted, a), constant(9))],
  ['ROUND(ROUND(A1,B1),2)', rounded(rounded(a, b), two)],
])('%s is rounded where that changes something, and nowhere else', (text, formula) => {
  expect(written(formula)).toBe(text);
});

/** Random trees of these are evaluated in two spreadsheets: test/conformance/operators.test.ts. */
test.each([
  ['A1-(B1-C1)', minus(a, minus(b, c))],
  ['A1-B1-C1', minus(minus(a, b), c)],
  ['A1-(B1+C1)', minus(a, plus(b, c))],
  ['A1+B1-C1', minus(plus(a, b), c)],
  ['A1+B1+C1', plus(a, plus(b, c))],
  ['A1/(B1*C1)', over(a, times(b, c))],
  ['A1/(B1/C1)', over(a, over(b, c))],
  ['A1*B1/C1', times(a, over(b, c))],
  ['(A1+B1)*C1', times(plus(a, b), c)],
  ['A1*(B1-C1)', times(a, minus(b, c))],
  ['-(A1+B1)', negative(plus(a, b))],
  ['-(A1*B1)', negative(times(a, b))],
  ['A1--B1', minus(a, negative(b))],
  ['A1*-5', times(a, constant(-5))],
  ['A1=B1', isEqual(a, b)],
  ['MAX(A1+B1,C1)', greatest(plus(a, b), c)],
  ['IF(A1>B1,A1-B1,C1)', choose(isAbove(a, b), minus(a, b), c)],
  ['A1+B1-(B1-C1)>=-5E-13*ABS((B1-C1))', reaches(plus(a, b), minus(b, c))],
  ['AND(A1>B1,B1<=C1)', allOf([isAbove(a, b), not(isAbove(b, c))])],
])('%s has the brackets it needs, and no more', (text, formula) => {
  expect(written(formula)).toBe(text);
});

test.each([
  ['A1', 'A1*2'],
  ['$A$1', '$A$1*2'],
  ['Rate', 'Rate*2'],
  ['Sats_åben', 'Sats_åben*2'],
  ['[@Payout]', '[@Payout]*2'],
  ['Team[Payout]', 'Team[Payout]*2'],
  ['[@[Own quota]]', '[@[Own quota]]*2'],
  ["Team[@[Løn '[kr.'], i alt'']]", "Team[@[Løn '[kr.'], i alt'']]*2"],
  ['[@Credited]+[@Paid]', '([@Credited]+[@Paid])*2'],
  ['Plan!$B$4', 'Plan!$B$4*2'],
  ["'Plan ''26'!$B$4", "'Plan ''26'!$B$4*2"],
  ['B4+B5', '(B4+B5)*2'],
  ['-B4', '(-B4)*2'],
  ['SUM(B4:B5)', '(SUM(B4:B5))*2'],
])('a place that is written %s is multiplied as %s', (text, wanted) => {
  const formula = times(place('here'), constant(2));
  expect(excelText(formula, { form: 'native', place: () => text })).toBe(wanted);
});

test.each([
  [0.05, '0.05'],
  [-3, '-3'],
  [1_000_000_000, '1000000000'],
  [1e-7, '1E-7'],
  [1e21, '1E+21'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  ['say "no"', '"say ""no"""'],
  ['', '""'],
] as const)('the constant %s is written %s', (value, text) => {
  expect(written(constant(value))).toBe(text);
});

test('a condition that stands only where another holds is asked in turn, where nothing is said otherwise', () => {
  const [met, other] = [isAbove(a, two), isEqual(b, two)];
  const said = constant('late');
  const no = constant(false);
  const blank = constant('');
  expect(written(choose(choose(met, other, no), said, blank))).toBe(
    'IF(A1>2,IF(B1=2,"late",""),"")',
  );
  expect(written(choose(choose(met, no, other), said, blank))).toBe(
    'IF(A1>2,"",IF(B1=2,"late",""))',
  );
  expect(written(choose(choose(met, other, no), said, constant('no')))).toBe(
    'IF(IF(A1>2,B1=2,FALSE),"late","no")',
  );
});

test('a condition that is settled by another is asked after it, where what is then said is a constant', () => {
  const isEither = choose(isAbove(a, two), constant(true), isEqual(b, two));
  const no = constant('no');
  expect(written(choose(isEither, constant('late'), no))).toBe(
    'IF(A1>2,"late",IF(B1=2,"late","no"))',
  );
  expect(written(choose<unknown>(isEither, a, no))).toBe('IF(IF(A1>2,TRUE,B1=2),A1,"no")');
});

test('a long text is in pieces that Excel takes, none of which cuts a quotation mark', () => {
  const long = '"'.repeat(600);
  const pieces = literal(long).split('"&"');
  expect(pieces).toHaveLength(3);
  expect(written(isEqual(place('A1'), constant('x'.repeat(300)) as never))).toMatch(
    /^A1="x+"&"x+"$/,
  );
});

describe('what a COMP function gives as well', () => {
  const bonus = (trigger?: Formula<number>, partial?: Formula) =>
    called('MILESTONE_BONUS', [a, b, c, trigger, partial], choose(reaches(a, b), c, constant(0)));

  test.each([
    ['COMP.MILESTONE_BONUS(A1,B1,C1)', bonus()],
    ['COMP.MILESTONE_BONUS(A1,B1,C1,0.8)', bonus(constant(0.8))],
    ['COMP.MILESTONE_BONUS(A1,B1,C1,,"proportional")', bonus(undefined, constant('proportional'))],
    ['COMP.MILESTONE_BONUS(A1,B1,C1)*2', times(bonus(), constant(2))],
  ])('is %s with the arguments that are given', (text, formula) => {
    expect(written(formula, 'functions')).toBe(text);
  });

  test('is its definition in plain formulas, in brackets where they are needed', () => {
    const sum = called('SUM_OF', [a, b], plus(a, b));
    expect(written(bonus())).toBe('IF(A1-B1>=-5E-13*ABS(B1),C1,0)');
    expect(written(times(sum, c))).toBe('(A1+B1)*C1');
    expect(written(times(sum, c), 'functions')).toBe('COMP.SUM_OF(A1,B1)*C1');
  });

  test('has its places renamed in its arguments and in its definition', () => {
    const step = named({ en: 'Bonus', da: 'Bonus' }, bonus(place('D1')));
    const moved = renamed(step, (key) => key.replace('1', '2'));
    expect(written(moved)).toBe('IF(A2-B2>=-5E-13*ABS(B2),C2,0)');
    expect(written(moved, 'functions')).toBe('COMP.MILESTONE_BONUS(A2,B2,C2,D2)');
    expect(written(step, 'functions')).toBe('COMP.MILESTONE_BONUS(A1,B1,C1,D1)');
  });
});
