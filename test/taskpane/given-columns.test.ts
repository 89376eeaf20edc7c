import { pastedColumns } from '../../src/taskpane/old-sheet/given-columns';

const refusal = (text: string) => {
  const given = pastedColumns(text, 2);
  return 'refused' in given ? given.refused.en : given.columns.length;
};
const million = 2 ** 20;

test('amounts beside what an old formula pays are two columns, however many blank lines follow', () => {
  expect(pastedColumns('100\t5\n"2,000"\t10\r\n\n\n', 2)).toEqual({
    columns: [
      ['100', '2,000'],
      ['5', '10'],
    ],
    above: 0,
  });
});

test('20,000 rows are held against a plan at a time, and more are refused', () => {
  expect(refusal('1\t2\n'.repeat(20_000))).toBe(2);
  expect(refusal('1\t2\n'.repeat(20_001))).toBe(
    'There are more than 20,000 rows. Take 20,000 at a time.',
  );
});

/* What overflowed the stack, or took minutes: none of these ends in a minute where it does so again. */
test.each([
  ['rows', '1\t2\n'.repeat(million / 4), 'There are more than 20,000 rows.'],
  ['blank lines before a number', `${'\n'.repeat(million)}1`, 'There are more than 20,000 rows.'],
  ['line ends', '\r\n'.repeat(million / 2), 'There is one column only.'],
  ['quotes', '"'.repeat(million), 'There is one column only.'],
  ['quotes that nothing closes', '"1\t2\n'.repeat(million / 5), 'There are more than 20,000 rows.'],
  ['tabs', '\t'.repeat(million), 'There are 1048577 columns.'],
  ['one line', 'x'.repeat(million), 'There is one column only.'],
  ['spaces', ' '.repeat(250_000), 'There is one column only.'],
])('a megabyte of %s is refused in words', (_, text, said) => {
  expect(refusal(text)).toContain(said);
});
