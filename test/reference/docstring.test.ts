import { docstring } from '../../src/reference/english/docstring';

const source = (comment: string): string => `
import { x } from './x';

/** Something else. */
const other = 1;

/**${comment}*/
export function rule(): number {
  return 1;
}
`;

const whole = `
 * One rate: a rate on
 * everything.
 *
 *     payout = rate * amount
 *              less nothing
 *
 * where rate is a share. Exactly 0 pays 0 (see \`amount\`). A rate below
 * 0 is refused; see between in rules.ts. For several rates, use tieredCommission.
 `;

test('a docstring is read in its parts', () => {
  expect(docstring('a.ts', source(whole), 'rule')).toEqual({
    pays: 'One rate: a rate on everything.',
    formula: 'payout = rate * amount\n         less nothing',
    where: 'where rate is a share.',
    rules: ['Exactly 0 pays 0 (see `amount`).', 'A rate below 0 is refused.'],
    nearest: 'For several rates, use tieredCommission.',
  });
});

test('a constant has a docstring as a function has', () => {
  const text = '/**\n * Pays.\n *\n *     a = b\n *\n * Exactly.\n */\nexport const rule = 1;\n';
  expect(docstring('a.ts', text, 'rule').pays).toBe('Pays.');
});

test.each([
  [
    'its formula',
    '\n * Pays.\n *\n * Exactly 0 pays 0.\n ',
    'lacks what it pays and an indented formula',
  ],
  ['what it pays', '\n *     a = b\n *\n * Exactly 0 pays 0.\n ', 'lacks what it pays'],
  ['its rules', '\n * Pays.\n *\n *     a = b\n ', 'lacks rules'],
])('a docstring without %s is refused, and named', (_part, comment, message) => {
  expect(() => docstring('src/engine/a.ts', source(comment), 'rule')).toThrow(
    `src/engine/a.ts: rule: its docstring ${message}`,
  );
});

test('a declaration without a docstring, or that is not there, is refused', () => {
  expect(() => docstring('a.ts', 'export function rule() {}', 'rule')).toThrow(
    'a.ts: rule has no docstring',
  );
  expect(() => docstring('a.ts', source(whole), 'missing')).toThrow('a.ts has no missing');
});
