import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { english } from '../../src/reference/english/english';

const root = mkdtempSync(join(tmpdir(), 'compsheet-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What is said of REACH_PROBABILITY when its docstring ends like this. */
function said(rules: string, returns = '\n * @returns The chance,\n *   8 % say.\n') {
  mkdirSync(join(root, 'src/functions/reach-probability'), { recursive: true });
  writeFileSync(
    join(root, 'src/functions/reach-probability/rule.ts'),
    `/**\n * A chance.\n *\n *     up to upTo      ends\n *     payoutAt(upTo)  pays\n *\n * ${rules}\n */\nexport function reachProbability() {}\n`,
  );
  writeFileSync(
    join(root, 'src/functions/reach-probability/cell.ts'),
    `/**\n * A chance.\n * @customfunction REACH_PROBABILITY${returns} */`,
  );
  const parameters = [{ name: 'up_to', description: '', isOptional: false, isRange: true }];
  return english(root, {
    name: 'REACH_PROBABILITY',
    description: '',
    parameters,
  })[0];
}
const nearest = 'For what it pays, use expectedPayout.';

test('names of the code become those of the sheet, and columns stay columns', () => {
  expect(said(`Exactly at \`upTo\` is 50 %. ${nearest}`)).toEqual({
    pays: 'A chance.',
    returns: 'The chance, 8% say.',
    formula: 'up to up_to     ends\nCOMP.TIERED_BONUS or COMP.TIERED_COMMISSION(up_to)  pays',
    rules: ['Exactly at `up_to` is 50%.'],
    nearest: 'For what it pays, use COMP.EXPECTED_PAYOUT.',
  });
});

test('a name that only readers of the code know stops the build', () => {
  expect(() => said(`Exactly at rowEnd. ${nearest}`)).toThrow(
    'src/functions/reach-probability/rule.ts: reachProbability: readers of the reference do not know rowEnd',
  );
});

test('an alternative that is no longer named, but linked, stops the build', () => {
  expect(() => said('Exactly.')).toThrow('REACH_PROBABILITY: its docstring names no alternative');
});

test('a function that does not say what it returns stops the build', () => {
  expect(() => said(`Exactly. ${nearest}`, '')).toThrow(
    'REACH_PROBABILITY does not say what it returns',
  );
});
