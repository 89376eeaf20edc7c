import { type Column, type Sheet, type Table, cell, native, optionalCell } from './native';
import { above, measured } from './measure';

/** A ladder of fixed amounts, read straight off the table of thresholds. */
export const tieredBonus = native({
  takes: {
    actual: cell,
    tiers: { kind: 'table', columns: ['from', 'bonus'] },
    quota: optionalCell,
    mode: { kind: 'word', words: ['highest', 'additive', 'linear'], optional: true },
  },
  shown: [
    { when: { en: 'highest', da: 'højeste' }, given: {} },
    { when: { en: 'additive', da: 'additiv' }, given: { mode: 'additive' } },
    { when: { en: 'linear', da: 'lineær' }, given: { mode: 'linear' } },
    {
      when: { en: 'highest, with a quota', da: 'højeste, med kvote' },
      given: { quota: '' },
    },
    {
      when: { en: 'linear, with a quota', da: 'lineær, med kvote' },
      given: { quota: '', mode: 'linear' },
    },
  ],
  write({ actual, tiers, quota, mode = 'highest' }, sheet) {
    const measure = measured(sheet, actual, quota);
    const { from, bonus } = tiers;
    const reached = measure.reached();
    if (mode === 'additive') return `SUMPRODUCT((${reached}>=${from.all})*${bonus.all})`;
    const row = `MATCH(${reached},${from.all},1)`;
    if (mode === 'highest') return `IF(${reached}<${from.first},0,INDEX(${bonus.all},${row}))`;
    const slope = slopes(sheet, tiers);
    const last = sheet.cell({ en: 'row', da: 'række' }, `IF(${reached}<${from.first},0,${row})`);
    const start = `INDEX(${from.all},${last})`;
    const line = `INDEX(${slope.all},${last})*${above(measure.credited, quota, start)}`;
    const climbed = quota === undefined ? line : `${line}/${quota}`;
    return `IF(${last}=0,0,INDEX(${bonus.all},${last})+${climbed})`;
  },
});

/** What one more unit pays, up to the next rung. */
const slopes = (sheet: Sheet, { from, bonus }: Table<'from' | 'bonus'>): Column =>
  sheet.column(from, { en: 'slope', da: 'hældning' }, () => ({
    formula: `(${bonus.below}-${bonus.here})/(${from.below}-${from.here})`,
    last: '0',
  }));
