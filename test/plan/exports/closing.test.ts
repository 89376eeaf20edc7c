import { expect, test } from '@jest/globals';
import { closingLine } from '../../../src/plan/exports/closing';
import { takenDeals } from '../../../src/plan/exports/into-deals';
import { noMapping } from '../../../src/plan/exports/mapping';
import { readExport } from '../../../src/plan/exports/read-export';
import { marginal } from '../../spreadsheet/moved-people';
import { payeeOf } from '../../spreadsheet/team-people';

const heads = 'Deal ID,Account,Type,Close date,Amount,AE,Currency';
const inPeriod = 'D-1,Ada,New business,2026-07-10,"1,000.50",Anna,DKK';
const rows = [
  inPeriod,
  'D-2,Bo,New business,2026-01-10,"2,000.00",Anna,DKK',
  'D-3,Cy,New business,2026-08-12,"3,000.00",Anna,EUR',
  'D-4,Di,New business,2026-09-30,"4,000.00",Nobody,DKK',
  ',Ed,New business,2026-09-30,"5,000.00",Anna,DKK',
];

const closing = (lines: readonly string[]) => {
  const read = readExport([heads, ...lines].join('\n'), marginal, noMapping);
  if (!read.ok) throw new Error(read.issues[0].message.en);
  const { rows: deals } = takenDeals([], read.value, marginal);
  return closingLine(marginal, read.value, {
    deals,
    payees: [payeeOf({ name: 'Anna', role: 'AE' })],
  });
};

test('every pasted row ends as credited, of another period, flagged or refused, and the line adds up', () => {
  expect(closing(rows)).toEqual({
    en: '5 rows = 1 credited + 1 not counted in this period + 2 flagged + 1 refused.',
    da: '5 rækker = 1 krediteret + 1 tæller ikke i perioden + 2 markeret + 1 afvist.',
  });
  expect(closing([inPeriod]).en).toBe('1 row = 1 credited + 0 flagged + 0 refused.');
});

test('a deal that stands twice in the export is flagged once and refused once', () => {
  expect(closing([inPeriod, inPeriod]).en).toBe('2 rows = 0 credited + 1 flagged + 1 refused.');
});
