import type { Change } from '../../src/workbook/excel/change/change';
import { tryEveryFault } from './every-fault';
import { small } from './small-workbook';

const first = small({ team: ['Ada'] });
const changes: Record<string, Change> = {
  insert: { kind: 'insert', after: first },
  'update of everything': {
    kind: 'update',
    before: first,
    after: small({ quota: 2000, title: 'Longer title', chart: 'Other', team: ['Ada', 'Bo'] }),
  },
  'update that adds a sheet': { kind: 'update', before: small(), after: first },
  'update that takes a sheet away': { kind: 'update', before: first, after: small({ quota: 5 }) },
  convert: { kind: 'convert', before: small(), after: small({ form: 'functions' }) },
  'convert back': { kind: 'convert', before: small({ form: 'functions' }), after: small() },
  remove: { kind: 'remove', before: first },
};

tryEveryFault(changes);
