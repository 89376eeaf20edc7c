import type { Unit } from '../../unit';

/**
 * The unit that amounts have in common. What has none, such as a constant, goes with any; money and
 * a percentage do not go together, and days may be added to a date.
 */
export function sameUnit(...units: readonly (Unit | undefined)[]): Unit | undefined {
  const said = [...new Set(units.filter((unit) => unit !== undefined))];
  if (said.length <= 1) return said[0];
  if (said.length === 2 && said.includes('date') && said.includes('days')) return 'date';
  throw new Error(`One formula has ${said.join(' and ')} where one unit belongs.`);
}
