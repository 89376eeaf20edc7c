import type { PayoutRow } from '../../engine/payout-table';
import type { LocalizedText } from '../../engine/words';
import type { Curve } from '../findings/curves';
import type { OldFormula } from './old-formula';
import { type Suspect, sentence } from './suspect';

type Rows = readonly PayoutRow[];

/** Another payout table than the plan's: how tiers add up, and tiers that are not there. */
export function tableSuspects(curve: Curve, { rows, bonusIs }: OldFormula): readonly Suspect[] {
  const isOnLine = bonusIs === 'ratesOfAll';
  const paying = rows.some(({ rate }) => rate !== 0);
  const whole: readonly (readonly [LocalizedText, (rows: Rows) => Rows])[] = [
    ...(isOnLine ? ofLines : paying ? ofRates : ofAmounts),
    [
      {
        en: 'The old formula pays a part already on the way to the next threshold.',
        da: 'Den gamle formel udbetaler en del allerede på vej til næste grænse.',
      },
      interpolated,
    ],
  ];
  const byRows = (change: (rows: Rows) => Rows) => (formula: OldFormula) => ({
    ...formula,
    rows: change(formula.rows),
  });
  const first = rows.findIndex(({ payout, rate }) => payout !== 0 || rate !== 0);
  const tiers = rows.flatMap((row, k) =>
    k < first || first < 0 ? [] : missing(curve, rows, k, row, k === first, isOnLine),
  );
  return [
    ...whole.map(([words, change]) => ({ words, of: byRows(change) })),
    ...tiers.map(({ words, change }) => ({ words, of: byRows(change) })),
  ];
}

const ofLines = [
  [
    {
      en: 'The old formula pays the rate of the tier reached; in the plan the rate follows a straight line to the next.',
      da: 'Den gamle formel udbetaler det nåede trins sats; i planen følger satsen en ret linje til det næste.',
    },
    (rows: Rows) => rows.map((row) => ({ ...row, rate: 0 })),
  ],
] as const;

const ofRates = [
  [
    {
      en: 'The old formula pays the rate of the tier reached on everything; the plan pays each rate on its own tier.',
      da: 'Den gamle formel udbetaler det nåede trins sats af det hele; planen udbetaler hver sats af sit eget trin.',
    },
    (rows: Rows) => rows.map((row) => ({ ...row, payout: row.rate * row.from })),
  ],
  [
    {
      en: 'The old formula pays each rate on its own tier; the plan pays the rate of the tier reached on everything.',
      da: 'Den gamle formel udbetaler hver sats af sit eget trin; planen udbetaler det nåede trins sats af det hele.',
    },
    continuous,
  ],
  [
    {
      en: 'The old formula pays only the part above the threshold reached, and leaves out the tiers below.',
      da: 'Den gamle formel udbetaler kun delen over den nåede grænse og udelader trinene under den.',
    },
    (rows: Rows) => rows.map((row) => ({ ...row, payout: 0 })),
  ],
  [
    {
      en: 'The old formula pays its rate of the threshold reached, not of the amount.',
      da: 'Den gamle formel udbetaler sin sats af den nåede grænse, ikke af beløbet.',
    },
    (rows: Rows) => rows.map((row) => ({ ...row, payout: row.rate * row.from, rate: 0 })),
  ],
  [
    {
      en: 'The old formula pays at each threshold what the plan does, and nothing more up to the next one.',
      da: 'Den gamle formel udbetaler ved hver grænse det, planen gør, og ikke mere op til den næste.',
    },
    (rows: Rows) => rows.map((row) => ({ ...row, rate: 0 })),
  ],
] as const;

const ofAmounts = [
  [
    {
      en: 'The old formula adds up every step reached; the plan pays the amounts of the highest one.',
      da: 'Den gamle formel lægger alle nåede trin sammen; planen udbetaler beløbet for det højeste.',
    },
    (rows: Rows) => {
      let sum = 0;
      return rows.map((row) => ({ ...row, payout: (sum += row.payout) }));
    },
  ],
  [
    {
      en: 'The old formula pays the highest step alone; the plan adds up every step reached.',
      da: 'Den gamle formel udbetaler kun det højeste trin; planen lægger alle nåede trin sammen.',
    },
    (rows: Rows) =>
      rows.map((row, k) => ({ ...row, payout: row.payout - (rows[k - 1]?.payout ?? 0) })),
  ],
] as const;

/** The same rates, each on its own tier: nothing jumps. */
function continuous(rows: Rows): Rows {
  const made: PayoutRow[] = [];
  for (const row of rows) {
    const before = made.at(-1);
    const payout = before ? before.payout + before.rate * (row.from - before.from) : 0;
    made.push({ ...row, payout });
  }
  return made;
}

/** A straight line from each step to the next. */
const interpolated = (rows: Rows): Rows =>
  rows.map((row, k) => {
    const next = rows[k + 1];
    return next ? { ...row, rate: riseTo(next, row) } : { ...row };
  });

/** A tier that is not there: the one before it goes on, or below the first nothing is paid. */
function missing(
  curve: Curve,
  rows: Rows,
  k: number,
  row: PayoutRow,
  isFirst: boolean,
  isOnLine: boolean,
) {
  const isLast = k === rows.length - 1;
  const words = sentence(curve, row.from, (there) =>
    isFirst
      ? {
          en: 'The first tier is missing in the old formula.',
          da: 'Det første trin mangler i den gamle formel.',
        }
      : isLast
        ? {
            en: `The last tier, from ${there}, is missing in the old formula.`,
            da: `Det sidste trin, fra ${there}, mangler i den gamle formel.`,
          }
        : {
            en: `The tier from ${there} is missing in the old formula.`,
            da: `Trinet fra ${there} mangler i den gamle formel.`,
          },
  );
  const left = (all: Rows): Rows =>
    isFirst
      ? all.map((one, n) => (n === k ? { ...one, payout: 0, rate: 0 } : one))
      : all.filter((_, n) => n !== k);
  const before = rows[k - 1];
  const isJoined =
    before !== undefined &&
    Math.abs(before.payout + before.rate * (row.from - before.from) - row.payout) < 1e-9;
  // The line then leads from the tier before to the one after.
  const joined = (all: Rows): Rows =>
    left(all).map((one, n, others) =>
      n === k - 1 ? { ...one, rate: riseTo(others[k], one) } : one,
    );
  if (isOnLine) return [{ words, change: isFirst ? left : joined }];
  const shifted = (all: Rows): Rows => continuous(left(all));
  return [{ words, change: left }, ...(isJoined || isFirst ? [{ words, change: shifted }] : [])];
}

const riseTo = (next: PayoutRow | undefined, { from, payout }: PayoutRow): number =>
  next ? (next.payout - payout) / (next.from - from) : 0;
