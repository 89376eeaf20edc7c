import {
  chanceAbove as chanceOf,
  density as densityOf,
} from '../../src/engine/normal-distribution';
import { type Vector, rows, vectorColumns } from './vector-columns';

/** At hand, as they are in the built script. */
const [chanceAbove, density] = [chanceOf, densityOf];

export function planningVectors(): Vector[] {
  const {
    at,
    blank,
    amount,
    quota,
    bonus,
    share,
    date,
    few,
    growth,
    froms,
    values,
    tiers,
    marginal,
  } = vectorColumns();
  return [
    {
      id: 'CLAWBACK',
      args: [bonus, [[12]], few],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [(-at(bonus, row) * Math.max(12 - at(few, row), 0)) / 12];
        return out;
      },
    },
    {
      id: 'PRORATED_QUOTA',
      args: [quota, [[46_023]], [[46_112]], date, null, null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) {
          const first = Math.max(46_023, Math.floor(at(date, row)));
          out[row] = [at(quota, row) * ((46_112 - first + 1) / (46_112 - 46_023 + 1))];
        }
        return out;
      },
    },
    {
      id: 'ADJUSTED_TARGET',
      args: [quota, [[0.08]], growth, null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) out[row] = [(at(quota, row) * at(growth, row)) / 0.08];
        return out;
      },
    },
    {
      id: 'FORECAST_TO_CLOSE',
      args: [amount, share, null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) out[row] = [at(amount, row) / at(share, row)];
        return out;
      },
    },
    {
      id: 'REACH_PROBABILITY',
      args: [quota, amount, [[50_000]]],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [chanceAbove((at(quota, row) - at(amount, row)) / 50_000)];
        return out;
      },
    },
    {
      id: 'OUTLIERS',
      args: [amount, null],
      bare: () => {
        const middle = (list: Float64Array) => {
          list.sort();
          return ((list[list.length / 2 - 1] ?? 0) + (list[list.length / 2] ?? 0)) / 2;
        };
        const median = middle(Float64Array.from(amount, ([x = 0]) => x));
        const mad = middle(Float64Array.from(amount, ([x = 0]) => Math.abs(x - median)));
        return amount.map(([x = 0]) => {
          const z = (x - median) / (1.4826 * mad);
          return [Math.abs(z) >= 3.5 ? z : ''];
        });
      },
    },
    {
      id: 'AMOUNT_FOR_PAYOUT',
      args: [bonus, tiers, 'marginal', null],
      bare: () => {
        const paid = froms.map(marginal);
        const out = blank();
        for (let row = 0; row < rows; row++) {
          const wanted = at(bonus, row);
          let k = 0;
          while (k + 1 < paid.length && wanted >= (paid[k + 1] ?? 0)) k++;
          out[row] = [(froms[k] ?? 0) + (wanted - (paid[k] ?? 0)) / (values[k] ?? 1)];
        }
        return out;
      },
    },
    {
      id: 'EXPECTED_PAYOUT',
      args: [amount, [[50_000]], tiers, 'marginal', null],
      bare: () => {
        const changes = values.map((value, k) => value - (values[k - 1] ?? 0));
        const out = blank();
        for (let row = 0; row < rows; row++) {
          let sum = 0;
          for (let k = 0; k < froms.length; k++) {
            const z = ((froms[k] ?? 0) - at(amount, row)) / 50_000;
            sum += (changes[k] ?? 0) * 50_000 * (density(z) - z * chanceAbove(z));
          }
          out[row] = [sum];
        }
        return out;
      },
    },
    {
      id: 'MAX_EXPOSURE',
      args: [tiers, 'marginal', amount, null],
      bare: () => {
        const paid = froms.map(marginal);
        const out = blank();
        for (let row = 0; row < rows; row++) {
          let most = 0;
          for (let k = 0; k < froms.length; k++) {
            const [from, to] = [froms[k] ?? 0, froms[k + 1] ?? Infinity];
            if (at(amount, row) < from) break;
            const end = Math.min(at(amount, row), to) - from;
            most = Math.max(most, paid[k] ?? 0, (paid[k] ?? 0) + (values[k] ?? 0) * end);
          }
          out[row] = [most];
        }
        return out;
      },
    },
    {
      id: 'NRR',
      args: [quota, few, growth, bonus, share],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [
            (at(quota, row) - at(few, row) - at(growth, row) + at(bonus, row) + at(share, row)) /
              at(quota, row),
          ];
        return out;
      },
    },
    {
      id: 'GRR',
      args: [quota, few, growth],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [(at(quota, row) - at(few, row) - at(growth, row)) / at(quota, row)];
        return out;
      },
    },
  ];
}
