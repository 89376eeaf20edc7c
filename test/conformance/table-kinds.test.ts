import { roundMoney } from '../../src/engine/money';
import { describeWith } from '../programs';
import { recalculateRows } from '../spreadsheet/formula-rows';
import type { ReadValue } from '../spreadsheet/values';
import { writeTableTrials } from './table-trials';

/** Words exactly; numbers to 1e-12 of their size or 1e-9, and what is paid exactly to the cent. */
function agree(wanted: number | string, found?: ReadValue): boolean {
  if (typeof wanted === 'string' || typeof found !== 'number') return wanted === found;
  return Math.abs(wanted - found) <= Math.max(1e-9, 1e-12 * Math.abs(wanted));
}

describeWith(['soffice', 'ssconvert'], 'a component that fills a payout table', () => {
  test('has the rows, the sentence and the payouts of the plan in LibreOffice and in Gnumeric', () => {
    const { cells, trials } = writeTableTrials();
    const sheets = Object.entries(recalculateRows(cells));
    const differences = sheets.flatMap(([program, sheet]) =>
      trials.flatMap(({ of, row, column, wanted }) => {
        const [found, cents] = [sheet[row]?.[column], sheet[row]?.[2]];
        const isPayout = typeof cells[row]?.[0] === 'number';
        const isRight = agree(wanted, found) && (!isPayout || roundMoney(Number(wanted)) === cents);
        return isRight ? [] : [`${program}: ${of}: ${JSON.stringify([wanted, found, cents])}`];
      }),
    );
    expect([differences.length, differences.slice(0, 5)]).toEqual([0, []]);
    expect(trials.length).toBeGreaterThan(1500);
  });
});
