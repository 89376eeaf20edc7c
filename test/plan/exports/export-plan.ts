import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportMapping } from '../../../src/plan/exports/mapping';
import { type ExportReading, readExport } from '../../../src/plan/exports/read-export';
import type { Grid } from '../../../src/plan/exports/reading/separated-text';
import type { Plan } from '../../../src/plan/plan';
import { planOf, presets } from '../../../src/plan/presets/presets';

/** A plan with the roles AE, SE and BDR, in a currency. */
export function planIn(currency: Plan['currency']): Plan {
  const preset = presets.find(({ id }) => id === 'enterprise-ae');
  if (!preset) throw new Error('enterprise-ae');
  const period = { from: '2026-07-01', to: '2026-09-30' };
  return { ...planOf(preset, 'en', period), currency };
}

export const fixture = (name: string): string =>
  readFileSync(join(__dirname, 'fixtures', name), 'utf8');

/** A text or range that must be readable. */
export function reading(
  source: string | Grid,
  currency: Plan['currency'] = 'DKK',
  mapping?: ExportMapping,
): ExportReading {
  const read = readExport(source, planIn(currency), mapping);
  if (!read.ok) throw new Error(read.issues[0].message.en);
  return read.value;
}

/** Which column of ours each head was taken for. */
export const columnsOf = ({ columns }: ExportReading): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap(({ head, column }) => (column === undefined ? [] : [[head, column]])),
  );
