import { expect, test } from '@jest/globals';
import { noMapping, withFormat } from '../../src/plan/exports/mapping';
import { readExport } from '../../src/plan/exports/read-export';
import { planOf, presets } from '../../src/plan/presets/presets';
import { formatChoices, sampleText } from '../../src/taskpane/exports/sample-text';

/* What the taking in of an export shows of a column: a value as pasted, and what it is read as. */

const text =
  'Deal;Close date;Amount;Current value;Delivered;Next step\nD1;02/09/2026;1.000;12,5;50;Call';

function columns(mapping = noMapping) {
  const preset = presets.find(({ id }) => id === 'enterprise-ae');
  if (!preset) throw new Error('enterprise-ae');
  const plan = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
  const read = readExport(text, plan, mapping);
  if (!read.ok) throw new Error(read.issues[0].message.en);
  return read.value.columns;
}

test('a value stands with what it is read as, where that is something else', () => {
  expect(columns().map((column) => sampleText(column, 'en'))).toEqual([
    ...['D1', '02/09/2026', '1.000 = 1,000', '12,5 = 12.50', '50', 'Call'],
  ]);
  expect(columns().map((column) => sampleText(column, 'da'))).toEqual([
    ...['D1', '02/09/2026', '1.000', '12,5 = 12,50', '50', 'Call'],
  ]);
});

test('where a cell can be read in two ways, each is shown with what comes of it', () => {
  expect(columns().map((column) => formatChoices(column, 'en').map(({ shown }) => shown))).toEqual([
    [],
    ['02/09/2026 = Sep\u00a02,\u00a02026', '02/09/2026 = Feb\u00a09,\u00a02026'],
    ...[[], []],
    ['50 = 50%', '50 = 5,000%'],
    [],
  ]);
});

test('an answer is read, shown as chosen, and can be changed', () => {
  const said = withFormat(noMapping, 'close date', { dayOrder: 'mdy' });
  const [, date] = columns(said);
  if (!date) throw new Error('Close date');
  expect(sampleText(date, 'en')).toBe('02/09/2026 = Feb\u00a09,\u00a02026');
  expect(formatChoices(date, 'en').map(({ isChosen }) => isChosen)).toEqual([false, true]);
});
