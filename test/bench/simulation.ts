import type { CellFunction } from '../functions/custom-functions-stub';
import { tieredPayout } from '../../src/functions/tiers/rule';
import { payoutAt } from '../../src/engine/payout-table';

const draws = 1_000_000;
const tiers = [
  [0, 0.05],
  [80_000, 0.08],
  [100_000, 0.12],
  [150_000, 0.02],
];
const [expected, spread] = [95_000, 30_000];

/** A million normal results by the polar method, from a generator that repeats itself. */
export function expectedPayoutSimulation(expectedPayout: CellFunction): string {
  const table = tieredPayout(
    tiers.map(([from = 0, value = 0]) => ({ from, value })),
    'retroactive',
  );
  if (!table.ok) throw new Error('The tiers are no table.');
  const uniform = mulberry(20_261);
  let [sum, squares] = [0, 0];
  for (let draw = 0; draw < draws; draw += 2) {
    const radius = spread * Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    for (const beside of [radius * Math.cos(angle), radius * Math.sin(angle)]) {
      const payout = payoutAt(table.value, expected + beside);
      sum += payout;
      squares += payout * payout;
    }
  }
  const mean = sum / draws;
  const error = Math.sqrt((squares / draws - mean * mean) / draws);
  const [[closed = NaN] = []] = expectedPayout(
    [[expected]],
    [[spread]],
    tiers,
    'retroactive',
    null,
  ) as number[][];
  const apart = (closed - mean) / error;
  return [
    `EXPECTED_PAYOUT, closed form       ${closed.toFixed(2)}`,
    `mean of ${draws.toLocaleString('en')} simulated results ${mean.toFixed(2)} ± ${error.toFixed(2)}`,
    `apart                              ${apart.toFixed(2)} standard errors`,
  ].join('\n');
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
