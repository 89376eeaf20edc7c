import { roundMoney as roundMoneyOf } from '../../src/engine/money';
import { type Vector, rows, vectorColumns } from './vector-columns';

/** At hand, as it is in the built script. */
const roundMoney = roundMoneyOf;

export function payVectors(): Vector[] {
  const {
    at,
    blank,
    amount,
    quota,
    prior,
    bonus,
    date,
    few,
    values,
    bonuses,
    tiers,
    ladder,
    marginal,
    step,
    events,
    event,
    types,
    type,
    eventAmounts,
    typeRates,
    cumulative,
    achievements,
    weights,
    dues,
  } = vectorColumns();
  return [
    {
      id: 'ATTAINMENT',
      args: [amount, quota],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) out[row] = [at(amount, row) / at(quota, row)];
        return out;
      },
    },
    {
      id: 'MILESTONE_BONUS',
      args: [amount, quota, bonus, null, null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [at(amount, row) / at(quota, row) >= 1 ? at(bonus, row) : 0];
        return out;
      },
    },
    {
      id: 'TIERED_BONUS',
      args: [amount, ladder, null, null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) out[row] = [bonuses[step(at(amount, row))] ?? 0];
        return out;
      },
    },
    {
      id: 'EVENT_BONUS',
      args: [event, events.map((name, k) => [name, 100 * (k + 1)]), few],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [
            (eventAmounts.get(event[row]?.[0]?.toLowerCase() ?? '') ?? NaN) * at(few, row),
          ];
        return out;
      },
    },
    {
      id: 'TIMED_BONUS',
      args: [bonus, date, [[46_060]], null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [Math.floor(at(date, row)) <= 46_060 ? at(bonus, row) : 0];
        return out;
      },
    },
    {
      id: 'MBO_BONUS',
      args: [bonus, [weights], achievements, null, null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) {
          let sum = 0;
          for (let k = 0; k < 3; k++)
            sum += (weights[k] ?? 0) * Math.max(achievements[row]?.[k] ?? 0, 0);
          out[row] = [at(bonus, row) * sum];
        }
        return out;
      },
    },
    {
      id: 'TIERED_COMMISSION',
      args: [amount, tiers, null, null, null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) out[row] = [marginal(at(amount, row))];
        return out;
      },
    },
    {
      id: 'TIERED_COMMISSION',
      note: 'prior',
      args: [amount, tiers, null, null, prior],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [marginal(at(prior, row) + at(amount, row)) - marginal(at(prior, row))];
        return out;
      },
    },
    {
      id: 'TIERED_COMMISSION',
      note: 'retroactive',
      args: [amount, tiers, null, 'retroactive', null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [at(amount, row) * (values[step(at(amount, row))] ?? 0)];
        return out;
      },
    },
    {
      id: 'SINGLE_RATE_COMMISSION',
      args: [amount, [[0.1]], [[1000]], [[20_000]]],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++)
          out[row] = [Math.min(0.1 * Math.max(at(amount, row) - 1000, 0), 20_000)];
        return out;
      },
    },
    {
      id: 'EXPANSION_COMMISSION',
      args: [type, prior, amount, types.map((name, k) => [name, 0.03 * (k + 1)]), null],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) {
          const name = type[row]?.[0]?.toLowerCase() ?? '';
          const [before, after] = [at(prior, row), at(amount, row)];
          const base =
            name === 'renewal'
              ? Math.min(before, after)
              : name === 'upsell'
                ? Math.max(after - before, 0)
                : after;
          out[row] = [(typeRates.get(name) ?? NaN) * base];
        }
        return out;
      },
    },
    {
      id: 'SPLIT',
      args: [amount, [[0.3, 0.3, 0.4]]],
      bare: () => {
        const out: unknown[][] = [];
        for (let row = 0; row < rows; row++) {
          let before = 0;
          out.push(
            cumulative.map((part) => {
              const upTo = roundMoney(at(amount, row) * part);
              const own = roundMoney(upTo - before);
              before = upTo;
              return own;
            }),
          );
        }
        return out;
      },
    },
    {
      id: 'PAYABLE',
      args: [amount, dues.map((due, k) => [[0.3, 0.3, 0.4][k], due]), date],
      bare: () => {
        const out = blank();
        for (let row = 0; row < rows; row++) {
          let [sum, before] = [0, 0];
          for (let k = 0; k < 3; k++) {
            const upTo = roundMoney(at(amount, row) * (cumulative[k] ?? 1));
            if ((dues[k] ?? 0) <= at(date, row)) sum += upTo - before;
            before = upTo;
          }
          out[row] = [roundMoney(sum)];
        }
        return out;
      },
    },
    {
      id: 'DRAW',
      args: [few, [[5]], null, null],
      bare: () => {
        const out: unknown[][] = [];
        let balance = 0;
        for (let row = 0; row < rows; row++) {
          const earned = at(few, row);
          const recovered = Math.min(balance, Math.max(earned - 5, 0));
          balance += Math.max(5 - earned, 0) - recovered;
          out.push([Math.max(earned, 5) - recovered, balance]);
        }
        return out;
      },
    },
  ];
}
