import '../../src/plan/all-kinds';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { partsOf } from '../../src/plan/parts';
import { styleOf } from '../../src/taskpane/number/number-style';
import { listOf } from '../../src/taskpane/plan/fields';
import { isBlock, pastedCells, pastedRows } from '../../src/taskpane/rows/pasted-list';

const plans = presets.map((preset) =>
  planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' }),
);
const style = styleOf('en-US');

/** The list of the first component of a kind, as the gallery begins it. */
function listIn(kind: string) {
  const of = (plan: Plan) => partsOf(plan).find(({ component }) => component.kind === kind);
  const plan = plans.find(of);
  const part = plan && of(plan);
  const list = part && listOf(plan, part);
  if (!list) throw new Error(`No preset has a list of ${kind}.`);
  return { list, component: part.component, rows: list.get(part.component) };
}

const pasted = (kind: string, text: string, row = 0, column = 0) => {
  const { list, component } = listIn(kind);
  return pastedRows(list, component, { row, column }, pastedCells(text), style);
};

test('objectives with their weights are pasted over the list, whichever field has the focus', () => {
  const text = 'Objective\tWeight\r\nLaunch\t40%\r\n"Hire ""two"""\t35\r\n\r\nHandover\t25.0%\r\n';
  const { rows } = listIn('mbo');
  expect(pasted('mbo', text, 0, 1)).toMatchObject({
    kind: 'rows',
    rows: [['Launch', 0.4], ['Hire "two"', 0.35], ['Handover', 0.25], ...rows.slice(3)],
  });
});

test('one column goes down from where it is pasted, and a list that is too short grows', () => {
  const { list, component, rows } = listIn('events');
  const last = rows.length - 1;
  const next = list.next(component);
  expect(pasted('events', '100\n200\n300\n', last, 1)).toEqual({
    kind: 'rows',
    rows: [...rows.slice(0, last), [rows[last]?.[0], 100], [next[0], 200], [next[0], 300]],
  });
});

test('a word of the plan is known in either language, and the others are told', () => {
  const { list } = listIn('expansion');
  const type = list.columns.findIndex(({ unit }) => unit === 'word');
  const before = list.columns
    .slice(0, type)
    .map(() => 'AM\t')
    .join('');
  expect(pasted('expansion', `${before}Mersalg\t12%\n${before}UPSELL\t13`)).toMatchObject({
    rows: expect.arrayContaining([expect.arrayContaining(['upsell', 0.12])]) as unknown,
  });
  const refused = pasted('expansion', `${before}Renewal\t12%\n${before}Barter\t1%`);
  expect(refused).toMatchObject({
    kind: 'refused',
    message: { en: `Row 2, column ${type + 1} holds “Barter”.` },
    advice: { en: expect.stringContaining('Upsell') as unknown },
  });
});

test.each([
  ['a text where a number belongs', 'Launch\t40%\nHire\tmany', 'Row 2, column 2 holds “many”.'],
  ['a blank in the middle', 'Launch\t40%\nHire\t', 'Row 2, column 2 is blank.'],
  ['lines that are uneven', 'Launch\t40%\nHire', 'Row 2, column 2 is blank.'],
  ['more columns than the list has', 'a\t1\t2\nb\t3\t4', 'The block has 3 columns.'],
  ['more rows than a list has', 'a\t1\n'.repeat(51), 'That is more than 50 rows.'],
])('%s: nothing is pasted, and it is said why', (_, text, words) => {
  expect(pasted('mbo', text)).toMatchObject({ kind: 'refused', message: { en: words } });
});

test('a block that makes the list too long is refused as well', () => {
  expect(pasted('mbo', 'a\t1\nb\t2', 49)).toMatchObject({
    kind: 'refused',
    message: { en: 'That is more than 50 rows.' },
  });
  expect(pasted('mbo', 'a\t1\nb\t2', 48)).toMatchObject({ kind: 'rows' });
});

test('a single cell is typed where it is pasted', () => {
  expect([isBlock(pastedCells('7\r\n')), isBlock(pastedCells('7\t8'))]).toEqual([false, true]);
});

const million = 2 ** 20;
/* What overflowed the stack, the memory or took minutes: none of these ends in a minute where it does so again. */
test.each([
  ['rows', '1\t2\n'.repeat(million / 4), 'That is more than 50 rows.'],
  ['blank lines before a number', `${'\n'.repeat(million)}1`, 'That is more than 50 rows.'],
  ['tabs', '\t'.repeat(million), 'The block has 1048577 columns'],
  [
    'tabs above many rows',
    `${'\t'.repeat(million)}${'\n1\t2'.repeat(900)}`,
    'The block has 1048577',
  ],
])('a megabyte of %s is refused in words, and nothing of it is taken', (_, text, said) => {
  const taken = pasted('events', text);
  expect(taken.kind === 'refused' && taken.message.en).toContain(said);
});
