import { expect, test } from '@jest/globals';
import { isSameFormula } from '../../src/workbook/description/same-formula';

test.each([
  ["='Plan'!$B$4*0.10", '=Plan!$B$4*0.1'],
  ["='Q1'!A1", '=Q1!A1'],
  ["='It''s mine'!A1", "='It''s mine'!A1"],
  ['=sum(a1, b1)', '=SUM(A1,B1)'],
  ['=A1*5E-13', '=A1*0.0000000000005'],
  ['=@INDEX(A1:A3,2)', '=INDEX(A1:A3,2)'],
  ['=_xlfn.CONCAT(A1)', '=CONCAT(A1)'],
  ['=IF(A1="a ""b""",1,2)', '=IF( A1="a ""b""", 1, 2 )'],
])('%s is the same formula as %s', (one, other) => {
  expect(isSameFormula(one, other)).toBe(true);
});

test.each([
  ['=A1', '=A10'],
  ['=A1', '=$A$1'],
  ['=A1*1.1', '=A1*1.01'],
  ['=IF(A1="a b",1,2)', '=IF(A1="ab",1,2)'],
  ['=IF(A1="A",1,2)', '=IF(A1="a",1,2)'],
  ["='Plan'!A1", "='Plan 2'!A1"],
  ['=LOG10(2)', '=LOG(10,2)'],
  ['=B1:B9', '=B1:B90'],
])('%s is another formula than %s', (one, other) => {
  expect(isSameFormula(one, other)).toBe(false);
});

/** None of these ends in a minute where a formula may be taken apart in more than one way. */
test.each(["'", "'a", '1', '1.', '.1', '1e', 'a'])(
  'a formula of very many %s is compared in one way only',
  (mark) => {
    const formula = `=${mark.repeat(400_000)}(`;
    expect(isSameFormula(formula, `${formula}1`)).toBe(false);
  },
);

test('two names of sheets in marks are each their own', () => {
  expect(isSameFormula("='A'!B1&'C D'!E1", "=A!B1&'C D'!E1")).toBe(true);
  expect(isSameFormula("='A'!B1&'C''D'!E1", "='A'!B1&'C D'!E1")).toBe(false);
});

test.each([
  ['=[@Credited]*2', '=Team[[#This Row],[Credited]]*2'],
  ['=[@Credited]*2', '=Team[@Credited]*2'],
  ['=[@[Own quota]]', '=Team[[#This Row],[Own quota]]'],
  ['=[@[Own quota]]', '=Team[ [#This Row], [Own quota] ]'],
  ['=[@Credited]', '=[@[CREDITED]]'],
  ['=SUM(Team[Payout])', '=sum(Team[[Payout]])'],
  ['=SUM([Payout])', '=SUM(Team[Payout])'],
  ['=Deals[@Team]+[@Team]', '=Deals[@Team]+Team[@Team]'],
  ["=[@[a'[b'] '#1 ''x''  c'@d]]", "=T[[#This Row],[a'[b'] '#1 ''x''  c@d]]"],
  ['=[@[the "big" one]]&"[@x]"', '=T[[#This Row],[the "big" one]]&"[@x]"'],
  ["='Plan'!$B$4*[@[in 'Plan''!]]", "=Plan!$B$4*[@[in 'Plan''!]]"],
  ['=Hold[Løn, årlig]', '=hold[[løn, årlig]]'],
])('%s is the same formula as %s, columns of tables', (one, other) => {
  expect(isSameFormula(one, other)).toBe(true);
});

test.each([
  ['=[@Credited]', '=[Credited]'],
  ['=[@Credited]', '=Team[[#Headers],[Credited]]'],
  ['=[@[Own quota]]', '=[@Ownquota]'],
  ['=Team[@Payout]', '=Deals[@Payout]'],
  ['=[@Payout]+[@Rate]', '=Team[@Payout]+Deals[@Rate]'],
  ['=[@[a "b" c]]', '=[@[a "B" d]]'],
  ['="[@a b]"', '="[@a  b]"'],
  ["=Team['#All]", '=Team[#All]'],
])('%s is another formula than %s, columns of tables', (one, other) => {
  expect(isSameFormula(one, other)).toBe(false);
});

test.each(['[', ']', '[]', 'a[', "['", 'a[b]', '"['])(
  'a formula of very many %s is taken apart once',
  (mark) => {
    const formula = `=${mark.repeat(200_000)}(`;
    expect(isSameFormula(formula, `${formula}1`)).toBe(false);
  },
);
