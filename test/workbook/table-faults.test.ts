import type { Change } from '../../src/workbook/excel/change/change';
import { tryEveryFault } from './every-fault';
import { crew, smallTable } from './small-tables';

const before = smallTable();
const more = { rows: [...crew, ['Cy', 1, 1], ['Di', 2, 2]] as const };
const changes: Record<string, Change> = {
  'a table that grows': { kind: 'update', before, after: smallTable({ ...more, times: 3 }) },
  'a table with other columns and titles': {
    ...{ kind: 'update', before },
    after: smallTable({ extra: 'Nothing', rate: 'Rate of the day', isFiltered: false }),
  },
  'a table with another name': { kind: 'update', before, after: smallTable({ name: 'Hold' }) },
  'a range that becomes a table': {
    ...{ kind: 'convert', before: smallTable({ isRange: true }), after: before },
  },
  remove: { kind: 'remove', before },
};

// What shrinks a table, or makes a range of it, is what takes the others back.
tryEveryFault(changes, 3);
