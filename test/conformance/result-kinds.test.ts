import '../../src/plan/all-rules';
import { roundMoney } from '../../src/engine/money';
import { describeWith } from '../programs';
import { type RowValues, recalculateRows } from '../spreadsheet/formula-rows';
import type { ReadValue } from '../spreadsheet/values';
import { type Trial, writeTrials } from './result-trials';

/** To 1e-12 of the number, and to the cent exactly; a refusal is an error value, never a number. */
function agree(wanted: Trial['wanted'], found?: ReadValue, cents?: ReadValue): boolean {
  if (wanted === 'refused') return typeof found === 'object' && typeof cents === 'object';
  if (typeof found !== 'number') return false;
  return Math.abs(wanted - found) <= 1e-12 * Math.abs(wanted) && roundMoney(wanted) === cents;
}

describeWith(['soffice', 'ssconvert'], 'the native formula of', () => {
  let trials: readonly Trial[];
  let values: { readonly libreOffice: RowValues; readonly gnumeric: RowValues };

  beforeAll(() => {
    const written = writeTrials();
    trials = written.trials;
    values = recalculateRows(written.cells);
  });

  test.each([
    ['events', 80],
    ['mbo', 400],
    ['timed-milestone', 80],
    ['collections', 200],
    ['expansion', 150],
    ['escalation', 200],
  ])('%s pays what the plan pays, in LibreOffice and in Gnumeric', (kind, least) => {
    const own = trials.filter((trial) => trial.kind === kind);
    for (const sheet of [values.libreOffice, values.gnumeric]) {
      const differences = own.flatMap(({ row, column, wanted, of }) => {
        const [found, cents] = [sheet[row]?.[column], sheet[row]?.[column + 1]];
        return agree(wanted, found, cents)
          ? []
          : [`${JSON.stringify([wanted, found, cents])} of ${JSON.stringify(of)}`];
      });
      expect([differences.length, differences.slice(0, 5)]).toEqual([0, []]);
    }
    expect(own.length).toBeGreaterThanOrEqual(least);
    expect(own.filter(({ wanted }) => wanted === 'refused').length).toBeGreaterThan(2);
  });
});
