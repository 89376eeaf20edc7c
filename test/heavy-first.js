const { existsSync } = require('node:fs');
const { join } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The heaviest test files first, so that no worker ends with one of them while the others have nothing
 * left. A clean machine knows no durations of an earlier run: these are the files that take more than
 * twenty seconds, the longest first, and then the kinds of test from the slowest to the fastest.
 */
const heavy = [
  'workbook/excel-plans.test.ts',
  'conformance/team-sheet.test.ts',
  'conformance/flip-every-choice.test.ts',
  'conformance/peoples-hands.test.ts',
  'conformance/zero-and-limits.test.ts',
  'conformance/scenarios-sheet.test.ts',
  'conformance/team-of-thousands.test.ts',
  'browser/pane-workbook.test.ts',
  'conformance/operators.test.ts',
  'conformance/sample-workbooks.test.ts',
  'conformance/plan-workbook.test.ts',
  'browser/pane-excel.test.ts',
  'browser/pane-plans.test.ts',
  'workbook/change-faults.test.ts',
  'browser/pane-components.test.ts',
  'conformance/inserted-sheet.test.ts',
  'browser/pane-access.test.ts',
  'conformance/flip-every-choice.test.ts',
  'conformance/field-cases/field-cases.test.ts',
  'workbook/formulas-read-well.test.ts',
  'workbook/both-writers.test.ts',
  'workbook/moved-sheets.test.ts',
  'workbook/hostile-zips.test.ts',
  'conformance/',
  'browser/',
  'workbook/',
];

const gone = heavy.find((part) => !existsSync(join(__dirname, part)));
if (gone) throw new Error(`test/heavy-first.js names test/${gone}, which is not there.`);

const weight = ({ path }) => {
  const file = path.replaceAll('\\', '/');
  const place = heavy.findIndex((part) => file.includes(`/test/${part}`));
  return place < 0 ? heavy.length : place;
};

module.exports = class HeavyFirst extends Sequencer {
  sort(tests) {
    return Array.from(super.sort(tests)).sort((one, other) => weight(one) - weight(other));
  }
};
